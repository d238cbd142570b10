import Tensors

/// A step of a network that can be walked in both directions.
///
/// Forward computes the output and keeps what backward will need. Backward turns the gradient of
/// the loss by the output into the gradient by the input, and never changes its argument.
///
/// Forward is for training. ``predict(_:)`` is for inference: it keeps nothing, drops nothing out,
/// and normalizes by what training has measured. Nothing else tells the two apart.
public protocol Layer<Element>: AnyObject {
  /// The type of number that the layer computes with.
  associatedtype Element: Scalar

  /// The layers that this one is made of, in the order of a walk forward, if there are any, as in a
  /// residual block.
  var layers: [any Layer<Element>] { get }

  /// What the layer learns, in order.
  var parameters: [Parameter<Element>] { get }

  /// What the layer measures while it trains and needs for inference, in order. No optimizer
  /// touches these; they are saved and loaded with the parameters.
  var statistics: [Parameter<Element>] { get }

  /// Computes the layer's output in training, and keeps what backward needs.
  func forward(_ x: Tensor<Element>) -> Tensor<Element>

  /// Computes the layer's output in inference, and keeps nothing.
  func predict(_ x: Tensor<Element>) -> Tensor<Element>

  /// Computes the gradient by the input, and by each parameter, from the gradient by the output.
  ///
  /// - Precondition: ``forward(_:)`` came before.
  func backward(_ dout: Tensor<Element>) -> Tensor<Element>

  /// Computes the gradient by each parameter only, for a first layer: nobody asks for the gradient
  /// by the data.
  ///
  /// - Precondition: ``forward(_:)`` came before.
  func setGradients(_ dout: Tensor<Element>)

  /// The shape of one sample's output, from the shape of one sample; neither counts the batch.
  ///
  /// - Precondition: the layer takes samples of this shape.
  func outputShape(for inputShape: [Int]) -> [Int]

  /// How many multiplications with an addition one sample costs in the layer's matrix products.
  func multiplyAdds(for inputShape: [Int]) -> Int
}

extension Layer {
  /// None, unless a layer says otherwise.
  public var layers: [any Layer<Element>] { [] }

  /// Those of the layers that this one is made of, unless a layer says otherwise.
  public var parameters: [Parameter<Element>] { layers.flatMap { $0.parameters } }

  /// Those of the layers that this one is made of, unless a layer says otherwise.
  public var statistics: [Parameter<Element>] { layers.flatMap { $0.statistics } }

  /// Walks backward and drops the gradient by the input, unless a layer can save that work.
  public func setGradients(_ dout: Tensor<Element>) { _ = backward(dout) }

  /// The shape of the input, unless a layer says otherwise.
  public func outputShape(for inputShape: [Int]) -> [Int] { inputShape }

  /// Those of the layers that this one is made of, one behind the other, unless a layer says
  /// otherwise.
  public func multiplyAdds(for inputShape: [Int]) -> Int {
    var (shape, count) = (inputShape, 0)
    for layer in layers {
      count += layer.multiplyAdds(for: shape)
      shape = layer.outputShape(for: shape)
    }
    return count
  }

  /// This layer and all that it is made of, and so on, in the order of a walk forward.
  public var withNested: [any Layer<Element>] { [self] + layers.flatMap { $0.withNested } }
}

/// Unwraps what a layer kept in forward, and stops the program where forward never came.
public func kept<Value>(_ value: Value?, by layer: String) -> Value {
  guard let value else { fatalError("\(layer): backward came before forward") }
  return value
}

/// Stops the program where a gradient does not have the shape of the output that it belongs to.
func requireGradient(_ dout: [Int], of output: [Int], by layer: String) {
  require(
    dout == output,
    "\(layer): a gradient of \(describe(dout)) does not fit an output of \(describe(output))")
}
