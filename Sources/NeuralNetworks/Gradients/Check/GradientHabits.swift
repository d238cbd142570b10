import Tensors

/// How a layer or network behaves when it is asked more than once: what no single gradient shows.
struct GradientHabits<Element: Scalar> {
  /// How a gradient comes to where the optimizer looks for it.
  enum Setting {
    /// Each walk sets it.
    case isSet

    /// No walk touches it.
    case never

    /// Some elements are left as they were; the first of them.
    case partly(Int)

    /// Each walk adds to what is there.
    case accumulated

    /// Each walk gives something else.
    case unsteady
  }

  /// The gradient by each variable, as one walk gives it.
  let gradients: [Tensor<Element>]

  /// How each came about.
  let settings: [Setting]

  /// The response at the point, and whether it comes again.
  let response: Response
  let isRepeatable: Bool

  /// Whether each gradient depends on random numbers that backward draws.
  let redraws: [Bool]

  /// Whether a variable's value has changed by the walk.
  let isChanged: Bool

  init(of subject: GradientSubject<Element>) {
    let before = subject.variables.map(\.value)
    func putBack() {
      for (variable, value) in zip(subject.variables, before) { variable.value = value }
    }
    _ = subject.earlier()?.backpropagate()
    let responses = (0..<3).map { _ in subject.respond() }
    response = responses[0]
    isRepeatable = responses.allSatisfy { Self.isSame($0, responses[0]) }
    putBack()

    var walks: [(marks: [Tensor<Element>], gradients: [Tensor<Element>])] = []
    var isChanged = false
    for seed in [nil, 1, 2] as [Int?] {
      if seed == 2 {
        // Whoever keeps what the call before saw shows it after another input only.
        _ = subject.earlier()?.backpropagate()
        putBack()
      }
      let marks = Self.marks(seed, like: subject.variables)
      for (variable, mark) in zip(subject.variables, marks) { variable.gradient = mark }
      walks.append((marks, subject.backpropagate()))
      isChanged =
        isChanged || zip(subject.variables, before).contains { !Self.isSame($0.value, $1) }
      putBack()
    }
    self.isChanged = isChanged
    gradients = walks[0].gradients
    settings = subject.variables.indices.map { index in
      Self.setting(walks.map { ($0.marks[index], $0.gradients[index]) })
    }
    redraws = Self.redraws(subject, gradients)
    putBack()
    for (variable, gradient) in zip(subject.variables, gradients) { variable.gradient = gradient }
    subject.memory.restore()
  }

  /// Walks again with other random numbers in reach of backward, and looks which gradients change.
  private static func redraws(
    _ subject: GradientSubject<Element>, _ gradients: [Tensor<Element>]
  ) -> [Bool] {
    guard subject.memory.hasDrawn else { return gradients.map { _ in false } }
    for variable in subject.variables { variable.gradient = .zeros(variable.value.shape) }
    subject.memory.isDisturbing = true
    defer { subject.memory.isDisturbing = false }
    return zip(subject.backpropagate(), gradients).map { !isSame($0, $1) }
  }

  /// Whether another response is the first one.
  func isSame(_ other: Response) -> Bool { Self.isSame(other, response) }

  /// Something recognizable in the place of each gradient, as zeros are where none was computed.
  private static func marks(
    _ seed: Int?, like variables: [Parameter<Element>]
  ) -> [Tensor<Element>] {
    guard let seed else { return variables.map { .zeros($0.value.shape) } }
    var random = RandomState(ofCheck: seed)
    return variables.map { random.uniform(shape: $0.value.shape, in: 0.5..<1.5) }
  }

  /// Reads off three walks, each with its own mark, what they do to the mark.
  private static func setting(
    _ walks: [(mark: Tensor<Element>, gradient: Tensor<Element>)]
  ) -> Setting {
    let first = walks[0].gradient
    if walks.allSatisfy({ isSame($0.gradient, first) }) { return .isSet }
    guard walks.allSatisfy({ $0.gradient.shape == $0.mark.shape }) else { return .unsteady }
    let untouched = first.elements.indices.filter { index in
      walks.allSatisfy { $0.gradient[flat: index] == $0.mark[flat: index] }
    }
    if untouched.count == first.count { return .never }
    let steps = walks.map { $0.gradient - $0.mark }
    let size = max(abs(first).max(), 1)
    func isNear(_ a: Tensor<Element>, _ b: Tensor<Element>) -> Bool {
      abs(a - b).max() <= size * 64 * Element.ulpOfOne
    }
    if steps.allSatisfy({ isNear($0, steps[0]) }) { return .accumulated }
    let growth = (walks[1].gradient - first, walks[2].gradient - walks[1].gradient)
    if isNear(growth.0, growth.1) && abs(growth.0).max() > 0 { return .accumulated }
    let isSetElsewhere = first.elements.indices.allSatisfy { index in
      walks.allSatisfy { $0.gradient[flat: index] == first[flat: index] }
        || walks.allSatisfy { $0.gradient[flat: index] == $0.mark[flat: index] }
    }
    if let place = untouched.first, isSetElsewhere { return .partly(place) }
    return .unsteady
  }

  /// Whether two tensors are the same to the last bit, where NaN is the same as NaN.
  private static func isSame(_ a: Tensor<Element>, _ b: Tensor<Element>) -> Bool {
    a.shape == b.shape
      && zip(a.elements, b.elements).allSatisfy { $0 == $1 || $0.isNaN && $1.isNaN }
  }

  private static func isSame(_ a: Response, _ b: Response) -> Bool {
    let (x, y) = (a.outputs + [a.loss ?? 0], b.outputs + [b.loss ?? 0])
    return zip(x, y).allSatisfy { $0 == $1 || $0.isNaN && $1.isNaN }
  }
}
