import Tensors

/// Layers with a way around them: what they make of the input is added to it.
///
///     y = x + f(x)        f(x) = layer n(… layer 1(x))
///
/// - Input and output: any shape, the same, which f keeps.
/// - Backward returns dout + f's backward of dout: the input reaches the output on two ways.
/// - Forward keeps nothing; the layers of f keep what they need.
///
/// He et al. 2016.
public final class Residual<Element: Scalar>: Layer {
  /// The layers of f, in order.
  public let layers: [any Layer<Element>]

  /// Puts a way around layers.
  public init(_ layers: [any Layer<Element>]) { self.layers = layers }

  /// Adds what the layers make of the input to it.
  public func forward(_ x: Tensor<Element>) -> Tensor<Element> {
    added(layers.reduce(x) { $1.forward($0) }, to: x)
  }

  /// Adds what the layers make of the input to it.
  public func predict(_ x: Tensor<Element>) -> Tensor<Element> {
    added(layers.reduce(x) { $1.predict($0) }, to: x)
  }

  /// Adds the gradient that comes through the layers to the one that passes them by.
  public func backward(_ dout: Tensor<Element>) -> Tensor<Element> {
    dout + layers.reversed().reduce(dout) { $1.backward($0) }
  }

  private func added(
    _ branch: Tensor<Element>, to x: Tensor<Element>
  ) -> Tensor<Element> {
    require(
      branch.shape == x.shape,
      """
      Residual: its layers make \(describe(branch.shape)) of \
      \(describe(x.shape))
      """)
    return x + branch
  }
}

extension Residual {
  /// The shape of the input, which the layers have to keep.
  public func outputShape(for inputShape: [Int]) -> [Int] {
    let shape = layers.reduce(inputShape) { $1.outputShape(for: $0) }
    require(
      shape == inputShape,
      "Residual: its layers make samples of \(describe(shape)) of \(describe(inputShape))")
    return shape
  }
}
