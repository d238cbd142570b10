import Tensors

extension GradientCheck {
  /// What the h that was asked for does, where the gradient is known to be right: how far off plain
  /// central differences are, and why.
  func verdict<Element: Scalar>(
    on measured: GradientMeasurement, _ subject: GradientSubject<Element>, _ variable: Int,
    _ meter: LossMeter
  ) -> GradientVerdict? {
    guard let h, Element.self == Double.self else { return nil }
    func error(_ place: Int, _ h: Double) -> Double {
      let element = measured.elements[place]
      let line = subject.line(variable, element, typicalSize: 1, meter)
      let (forward, backward) = (line.change(h), line.change(-h))
      // The loss itself is rounded, as a plain difference of two of them is.
      func rounded(_ change: Change) -> Double {
        let here = meter.here.loss ?? 1
        return (here + change.value) - here
      }
      let slope = (rounded(forward) - rounded(backward)) / (2 * h)
      return abs(slope - measured.numerical[place])
    }
    let errors = measured.elements.indices.map { error($0, h) }
    guard let worst = errors.indices.max(by: { errors[$0] < errors[$1] }),
      errors[worst] > 2e-6 * max(abs(measured.numerical[worst]), 1e-8)
    else { return nil }
    return error(worst, 10 * h) < error(worst, h / 10) ? .rounding : .truncation
  }
}
