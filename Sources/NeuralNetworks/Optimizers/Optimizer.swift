import Tensors

/// A rule by which parameters follow their gradients.
public protocol Optimizer<Element>: AnyObject {
  /// The type of number of the parameters.
  associatedtype Element: Scalar

  /// η, the length of a step.
  var learningRate: Element { get set }

  /// What the optimizer remembers from step to step, by a name made of what it is and the
  /// parameter's name, such as "velocity/W1": all that it takes to go on later.
  var memory: [String: Tensor<Element>] { get set }

  /// Moves each parameter one step.
  ///
  /// - Precondition: the names of the parameters differ from each other.
  func update(_ parameters: [Parameter<Element>])
}
