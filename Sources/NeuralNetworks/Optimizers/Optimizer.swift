import Tensors

/// A rule by which parameters follow their gradients.
///
/// An optimizer serves one network: what it remembers of a parameter it finds by the parameter's name, and
/// that is the same in another network of the same layers.
public protocol Optimizer<Element>: AnyObject {
  /// The type of number of the parameters.
  associatedtype Element: Scalar

  /// η, the length of a step.
  var learningRate: Element { get set }

  /// What the optimizer remembers from step to step, by a name made of what it is and the
  /// parameter's name, such as "velocity/W1": all that it takes to go on later.
  var memory: [String: Tensor<Element>] { get set }

  /// Moves each parameter one step; ``update(_:)`` has made sure that no two have the same name.
  func move(_ parameters: [Parameter<Element>])
}

extension Optimizer {
  /// Moves each parameter one step.
  ///
  /// - Precondition: the names of the parameters differ from each other, since an optimizer finds
  ///   what it remembers of them by their names.
  public func update(_ parameters: [Parameter<Element>]) {
    let name = repeatedName(among: parameters)
    require(
      name == nil, "update: two parameters are called \(name ?? ""); give each a name of its own")
    move(parameters)
  }

  /// Takes what is remembered of a parameter out of the memory; zeros where there is nothing yet.
  ///
  /// Taken out, it can be changed in place; ``remember(_:as:of:)`` puts it back.
  public func recall(_ what: String, of parameter: Parameter<Element>) -> Tensor<Element> {
    let (name, shape) = ("\(what)/\(parameter.name)", parameter.value.shape)
    guard let tensor = memory.removeValue(forKey: name) else { return .zeros(shape) }
    require(
      tensor.shape == shape,
      "memory \(name) of \(describe(tensor.shape)) does not fit the parameter \(describe(shape))")
    return tensor
  }

  /// Puts what is to be remembered of a parameter into the memory.
  public func remember(_ tensor: Tensor<Element>, as what: String, of parameter: Parameter<Element>)
  {
    memory["\(what)/\(parameter.name)"] = tensor
  }
}
