import NeuralNetworks
import Tensors

/// A network of one of the published experiments, as it was trained there.
public struct PublishedNetwork {
  /// What it is called here, in the manner of a file's name.
  public let name: String

  /// The shape of one sample.
  public let inputShape: [Int]

  /// The layers, in order; softmax follows.
  public let layers: [LayerPlan<Float>]

  /// The samples of a batch.
  public let batchSize: Int

  /// 784–64–10, of the experiments on the size of the training set.
  public static var small: PublishedNetwork { dense("784-64-10", 64, batchSize: 50) }

  /// 784–512–10 with dropout.
  public static var dense1: PublishedNetwork { dense("dense-1", 512, .dropout(0.25)) }

  /// 784–2048–10 with dropout.
  public static var dense2: PublishedNetwork { dense("dense-2", 2048, .dropout(0.25)) }

  /// One convolution, then 512 neurons.
  public static var conv1: PublishedNetwork {
    convolutional(
      "conv-1",
      [.convolution(16, kernel: 5, padding: .same), .relu, .maxPooling(2)]
        + [.affine(512), .relu, .dropout(0.25), .affine(10)])
  }

  /// Eight convolutions in three blocks, then 512 neurons.
  public static var conv2: PublishedNetwork {
    let blocks = [[32, 32], [64, 64, 64], [128, 128, 128]].map { filters in
      filters.flatMap { [.convolution($0, kernel: 3, padding: .same), .relu] }
        + [LayerPlan<Float>.maxPooling(2), .dropout(0.25)]
    }
    return convolutional(
      "conv-2", blocks.flatMap { $0 } + [.affine(512), .relu, .dropout(0.25), .affine(10)])
  }

  /// Four convolutions, then 512 neurons, without dropout: it learns random labels by heart.
  public static var memorizer: PublishedNetwork {
    convolutional(
      "memorizer",
      [
        .convolution(32, kernel: 3, padding: .same), .relu, .convolution(32, kernel: 3), .relu,
        .maxPooling(2), .convolution(64, kernel: 3, padding: .same), .relu,
        .convolution(64, kernel: 3), .relu, .maxPooling(2), .affine(512), .relu, .affine(10),
      ])
  }

  /// 784–128–10, of the tutorial on clothes.
  public static var fashion: PublishedNetwork { dense("784-128-10", 128) }

  /// A network with one hidden layer of any size, and perhaps a layer behind its ReLU.
  public static func dense(
    _ name: String, _ hidden: Int, _ extra: LayerPlan<Float>..., batchSize: Int = 32
  ) -> PublishedNetwork {
    PublishedNetwork(
      name: name, inputShape: [784], layers: [.affine(hidden), .relu] + extra + [.affine(10)],
      batchSize: batchSize)
  }

  private static func convolutional(
    _ name: String, _ layers: [LayerPlan<Float>]
  ) -> PublishedNetwork {
    PublishedNetwork(name: name, inputShape: [1, 28, 28], layers: layers, batchSize: 32)
  }
}
