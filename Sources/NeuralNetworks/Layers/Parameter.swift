import Tensors

/// What a network learns: a tensor with a name, and the gradient of the loss by it.
///
/// A layer and an optimizer hold the same parameter, so that an update is seen by both.
public final class Parameter<Element: Scalar> {
  /// The name by which a network finds it, such as "W1".
  public var name: String

  /// The present value.
  public var value: Tensor<Element>

  /// The gradient of the loss by the value, in its shape; zeros until a backward pass.
  public var gradient: Tensor<Element>

  /// Whether weight decay draws the value towards 0: usually that of weights, not of biases.
  public let decays: Bool

  /// Makes a parameter with an initial value.
  public init(_ name: String, _ value: Tensor<Element>, decays: Bool = false) {
    self.name = name
    self.value = value
    self.decays = decays
    gradient = .zeros(value.shape)
  }
}

/// The first name that two parameters have, which would share an optimizer's memory and a place in a
/// file.
func repeatedName<Element: Scalar>(among parameters: [Parameter<Element>]) -> String? {
  var names: Set<String> = []
  return parameters.first { !names.insert($0.name).inserted }?.name
}
