import Tensors

/// A step of a network that can be walked in both directions.
///
/// Forward computes the output and keeps what backward will need. Backward turns the gradient of
/// the loss by the output into the gradient by the input, and never changes its argument.
public protocol Layer<Element>: AnyObject {
  /// The type of number that the layer computes with.
  associatedtype Element: Scalar

  /// What the layer learns, in order.
  var parameters: [Parameter<Element>] { get }

  /// Computes the layer's output.
  func forward(_ x: Tensor<Element>) -> Tensor<Element>

  /// Computes the gradient by the input, and by each parameter, from the gradient by the output.
  ///
  /// - Precondition: ``forward(_:)`` came before.
  func backward(_ dout: Tensor<Element>) -> Tensor<Element>

  /// Computes the gradient by each parameter only, for a first layer: nobody asks for the gradient
  /// by the data.
  ///
  /// - Precondition: ``forward(_:)`` came before.
  func setGradients(_ dout: Tensor<Element>)
}

extension Layer {
  /// Nothing, unless a layer says otherwise.
  public var parameters: [Parameter<Element>] { [] }

  /// Walks backward and drops the gradient by the input, unless a layer can save that work.
  public func setGradients(_ dout: Tensor<Element>) { _ = backward(dout) }
}

/// Unwraps what a layer kept in forward.
func kept<Value>(_ value: Value?, by layer: String) -> Value {
  guard let value else { fatalError("\(layer): backward came before forward") }
  return value
}
