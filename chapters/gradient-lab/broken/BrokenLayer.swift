import NeuralNetworks
import Tensors

/// A true layer whose backward pass a subclass gets wrong.
open class BrokenLayer<Whole: Layer>: Layer where Whole.Element == Double {
  /// The layer as it should be.
  public let whole: Whole

  /// What forward saw last.
  public private(set) var x: Tensor<Double> = []

  /// Wraps a true layer.
  public init(_ whole: Whole) { self.whole = whole }

  /// The true layer.
  public var layers: [any Layer<Double>] { [whole] }

  /// Walks forward as it should be.
  open func forward(_ x: Tensor<Double>) -> Tensor<Double> {
    self.x = x
    return whole.forward(x)
  }

  /// Infers as it should be.
  public func predict(_ x: Tensor<Double>) -> Tensor<Double> { whole.predict(x) }

  /// Walks backward; a subclass makes its mistake here.
  open func backward(_ dout: Tensor<Double>) -> Tensor<Double> { whole.backward(dout) }

  /// The true layer's.
  public func outputShape(for inputShape: [Int]) -> [Int] { whole.outputShape(for: inputShape) }
}

/// A layer with a mistake, and what it would be without.
public protocol Mistaken {
  /// The same layer as it should be.
  var repaired: any Layer<Double> { get }
}

extension BrokenLayer: Mistaken {
  /// The true layer.
  public var repaired: any Layer<Double> { whole }
}

extension Layer where Element == Double {
  /// This layer as it should be.
  public var sound: any Layer<Double> { (self as? any Mistaken)?.repaired ?? self }
}
