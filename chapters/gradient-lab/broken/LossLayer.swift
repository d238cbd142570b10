import NeuralNetworks
import Tensors

/// Softmax with loss in the form of a layer: (N, classes) → (), with the labels set beforehand.
open class LossLayer: Layer {
  /// The class numbers of the next batch, (N,).
  public var labels: Tensor<Int>

  private let softmaxWithLoss = SoftmaxWithLoss<Double>()

  /// Makes a layer.
  public init(labels: Tensor<Int> = []) { self.labels = labels }

  /// None, but where the loss begins with a layer that learns.
  open var layers: [any Layer<Double>] { [] }

  /// The scores of each class.
  open func scores(_ x: Tensor<Double>) -> Tensor<Double> { x }

  /// The loss, averaged over the batch.
  open func forward(_ x: Tensor<Double>) -> Tensor<Double> {
    Tensor(repeating: softmaxWithLoss.forward(x, labels), shape: [])
  }

  /// The same, and keeps nothing.
  open func predict(_ x: Tensor<Double>) -> Tensor<Double> {
    Tensor(repeating: SoftmaxWithLoss().forward(x, labels), shape: [])
  }

  /// The gradient by the scores.
  open func backward(_ dout: Tensor<Double>) -> Tensor<Double> { softmaxWithLoss.backward(dout[]) }

  /// y, the probabilities that forward found.
  public var y: Tensor<Double> { softmaxWithLoss.probabilities ?? [] }

  /// t, a row with a single one for each sample.
  public var t: Tensor<Double> { Tensor(labels.oneHot(classes: y.shape[1])) }

  /// The layer without a mistake.
  open var repaired: any Layer<Double> { LossLayer(labels: labels) }
}

extension LossLayer: Mistaken {}
