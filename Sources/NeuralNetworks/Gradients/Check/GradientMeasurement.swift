import Tensors

/// Both gradients by one tensor, element by element, in 64 bits.
struct GradientMeasurement {
  let name: String

  /// The shape of the tensor, and of the gradient that backpropagation gave.
  let shape: [Int]
  let gradientShape: [Int]

  /// Which elements were measured, by their places in row-major order.
  let elements: [Int]

  /// What backpropagation gave for them; empty if its shape is another one.
  let backpropagated: [Double]

  /// The numerical derivatives, measured again with four points where that comes closer.
  let numerical: [Double]

  /// The central differences with the h that was asked for, and that h.
  let central: [Double]
  let h: Double

  /// All of what backpropagation gave.
  let gradient: [Double]

  /// How large a difference rounding alone can make.
  let noise: Double

  let tolerance: Double
  let isSinglePrecision: Bool

  /// Measures one element again with another h and one of three formulas.
  let remeasure: (_ element: Int, _ h: Double, _ formula: Formula) -> Double

  /// How a derivative is computed from the loss at points around x.
  enum Formula {
    case left, right, central
    /// (8 (f₁ − f₋₁) − (f₂ − f₋₂)) / 12h.
    case fourPoint
  }

  init<Element: Scalar>(
    _ subject: GradientSubject<Element>, variable index: Int, gradient: Tensor<Element>,
    elements: [Int], h: Element, tolerance: Double
  ) {
    let variable = subject.variables[index]
    let here = subject.outputs()
    let measure = { (element: Int, h: Element, formula: Formula) -> Double in
      Self.derivative(subject, variable, element, h, formula)
    }
    name = variable.name
    shape = variable.value.shape
    gradientShape = gradient.shape
    self.elements = elements
    self.tolerance = tolerance
    isSinglePrecision = Element.self == Float.self
    self.gradient = gradient.elements.map { Double($0) }
    let size = Double((abs(here) * abs(subject.weights)).max())
    noise = 8 * Double(Element.ulpOfOne) * max(size, 1e-3) / Double(h)
    remeasure = { measure($0, Element($1), $2) }

    let fits = gradientShape == shape
    let all = self.gradient
    let own = fits ? elements.map { all[$0] } : []
    let widths: [Element] = Element.self == Float.self ? [0.03] : [1e-3, 1e-4]
    backpropagated = own
    self.h = Double(h)
    let central =
      subject.stackedDerivatives(index, elements, h) ?? elements.map { measure($0, h, .central) }
    self.central = central
    numerical = elements.enumerated().map { place, element in
      let n = central[place]
      guard fits, Self.relativeError(own[place], n) > tolerance else { return n }
      let finer = widths.map { measure(element, $0, .fourPoint) }
      return ([n] + finer).min { abs($0 - own[place]) < abs($1 - own[place]) } ?? n
    }
  }

  /// |a − n| / max(|a| + |n|, 1e-8).
  static func relativeError(_ a: Double, _ n: Double) -> Double {
    let error = abs(a - n) / max(abs(a) + abs(n), 1e-8)
    return error.isNaN ? .infinity : error
  }

  /// The places, among those measured, where the two do not agree.
  var disagreeing: [Int] {
    backpropagated.indices.filter {
      let (a, n) = (backpropagated[$0], numerical[$0])
      return Self.relativeError(a, n) > tolerance && !(abs(a - n) <= noise)
    }
  }

  private static func derivative<Element: Scalar>(
    _ subject: GradientSubject<Element>, _ variable: Parameter<Element>, _ element: Int,
    _ h: Element, _ formula: Formula
  ) -> Double {
    let x = variable.value[flat: element]
    func outputs(_ steps: Element) -> Tensor<Element> {
      variable.value[flat: element] = x + steps * h
      defer { variable.value[flat: element] = x }
      return subject.outputs()
    }
    func difference(_ a: Element, _ b: Element) -> Double {
      // Subtracted output by output, so that those that do not change leave no rounding.
      Double(((outputs(a) - outputs(b)) * subject.weights).sum()) / Double(h)
    }
    switch formula {
    case .left: return difference(0, -1)
    case .right: return difference(1, 0)
    case .central: return difference(1, -1) / 2
    case .fourPoint: return (8 * difference(1, -1) - difference(2, -2)) / 12
    }
  }
}
