import NeuralNetworks
import Tensors

/// An affine layer, softmax with loss behind it, and ½ λ ΣW² added: (N, features) → ().
open class DecayingLoss: LossLayer {
  /// The affine layer.
  public let affine: Affine<Double>

  /// λ.
  public let decay = 0.01

  /// Makes a loss of an affine layer.
  public init(_ affine: Affine<Double>, labels: Tensor<Int> = []) {
    self.affine = affine
    super.init(labels: labels)
  }

  open override var layers: [any Layer<Double>] { [affine] }

  private var decayLoss: Double {
    decay / 2 * (affine.weight.value * affine.weight.value).sum()
  }

  /// The loss of the affine layer's scores, and of large weights.
  open override func forward(_ x: Tensor<Double>) -> Tensor<Double> {
    super.forward(affine.forward(x)) + decayLoss
  }

  /// The same, and keeps nothing.
  open override func predict(_ x: Tensor<Double>) -> Tensor<Double> {
    super.predict(affine.predict(x)) + decayLoss
  }

  /// The gradient by the affine layer's input; that by its weight has λ W in it.
  open override func backward(_ dout: Tensor<Double>) -> Tensor<Double> {
    let dx = affine.backward(super.backward(dout))
    affine.weight.gradient += dout[] * decay * affine.weight.value
    return dx
  }

  /// The affine layer's.
  open override func scores(_ x: Tensor<Double>) -> Tensor<Double> { affine.predict(x) }
}
