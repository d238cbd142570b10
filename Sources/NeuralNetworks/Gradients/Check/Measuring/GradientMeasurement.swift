import Tensors

/// Both gradients by one variable, element by element, in 64 bits.
struct GradientMeasurement: Sendable {
  /// What the comparison of one element came to.
  enum Finding: Equatable, Sendable {
    /// Both are the same, as far as the tolerance goes, and the error bar shows it.
    case agrees

    /// They are not the same, and the error bar shows it.
    case differs

    /// The error bar is too large to tell.
    case undecided

    /// There is a corner, and the gradient lies between the slopes of its sides.
    case corner

    /// There is a corner, and the gradient is none of its slopes.
    case besideCorner

    /// The loss is no number however small the nudge.
    case notFinite(Double)
  }

  let name: String

  /// The shape of the variable.
  let shape: [Int]

  /// All of what backpropagation gave.
  let gradient: [Double]

  /// Which elements were measured, by their places in row-major order.
  let elements: [Int]

  /// What the loss does along each of them.
  let slopes: [Slope]

  /// What was found for each of them.
  let findings: [Finding]

  /// What backpropagation gave for the elements.
  var backpropagated: [Double] { elements.map { gradient[$0] } }

  /// The derivatives; at a corner the slope that is nearest to what was given.
  let numerical: [Double]

  /// The error of each derivative.
  let errors: [Double]

  /// The places, among the elements, where the two are known to differ.
  var disagreeing: [Int] {
    findings.indices.filter { findings[$0] == .differs || findings[$0] == .besideCorner }
  }
}
