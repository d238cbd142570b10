import Datasets
import NeuralNetworks
import Tensors

extension TrainedNetwork {
  /// One convolution, one pooling, two affine layers: 433,890 parameters.
  public static let simple = TrainedNetwork("simple-conv-net", in: "ch07") { random in
    .simpleConvNet(random: &random)
  }

  /// Six convolutions in three pairs, two affine layers: 123,552 parameters.
  public static let deep = TrainedNetwork("deep-conv-net", in: "ch08") { random in
    .deepConvNet(random: &random)
  }

  /// Six convolutions in three pairs with batch normalization, trained on distorted images.
  public static let augmented = TrainedNetwork("augmented-conv-net", in: "ch08") { random in
    func pair(_ filters: Int) -> [LayerPlan<Float>] {
      let convolution: [LayerPlan<Float>] = [
        .convolution(filters, kernel: 3, padding: .same, weights: .he), .batchNormalization, .relu,
      ]
      return convolution + convolution + [.maxPooling(2)]
    }
    return Sequential(
      input: [1, 28, 28],
      pair(24) + pair(48) + pair(64)
        + [.affine(100, weights: .he), .relu, .dropout(0.4), .affine(10, weights: .he)],
      random: &random)
  }
}
