import Tensors

/// Why two gradients agree or differ, as far as can be told from the numbers.
public enum GradientVerdict: Hashable, Sendable {
  /// They agree, and the error bars show it.
  case agreement

  /// They agree as far as 32-bit numbers can show.
  case singlePrecision

  /// They agree but where the loss has corners; there the gradient is one of the slopes.
  case corner(elements: Int)

  /// They agree, but the h that was asked for is so small that rounding is most of the difference.
  case rounding

  /// They agree, but the h that was asked for is so large that the curve bends within it.
  case truncation

  /// Both are zero everywhere: nothing was checked.
  case vacuous

  /// There are no samples: nothing was checked.
  case emptyBatch

  /// For some elements the error bars are too large to tell.
  case undecided(elements: Int)

  /// Something is no number: what it is, what it is instead, and where first.
  case notFinite(NotFinite, value: Double, index: [Int])

  /// The same walk forward gives something else each time.
  case randomForward

  /// One is a multiple of the other.
  case constantFactor(Double, batchSize: Int?)

  /// A mistake with a name.
  case mistake(GradientMistake)

  /// They differ, and no known mistake fits, or more than one.
  case unknown

  /// What can be infinite, or no number.
  public enum NotFinite: String, Sendable {
    /// What forward gives.
    case value
    /// What backward gives.
    case gradient
    /// What nudges show.
    case measurement
  }

  /// Whether the gradient can be trusted.
  public var isAgreement: Bool {
    switch self {
    case .agreement, .corner, .rounding, .truncation, .singlePrecision: true
    default: false
    }
  }

  /// Whether the gradient is known to be wrong, or cannot be right.
  public var isFault: Bool {
    switch self {
    case .notFinite, .randomForward, .constantFactor, .mistake, .unknown: true
    default: false
    }
  }
}

extension GradientVerdict: CustomStringConvertible {
  /// What it is, in a few words.
  public var description: String {
    switch self {
    case .agreement: "agreement"
    case .singlePrecision: "agreement in 32 bits"
    case .corner(let elements): elements == 1 ? "a corner" : "corners: \(elements) elements"
    case .rounding: "rounding: h too small"
    case .truncation: "truncation: h too large"
    case .vacuous: "vacuous: both are zero"
    case .emptyBatch: "an empty batch"
    case .undecided(let elements): "undecided: \(elements) element\(elements == 1 ? "" : "s")"
    case .notFinite(let what, let value, let index):
      "\(what.rawValue) \(value.isNaN ? "NaN" : "infinite") at \(index)"
    case .randomForward: "forward is random"
    case .constantFactor(let factor, let batchSize): factorName(factor, batchSize)
    case .mistake(let mistake): mistake.name
    case .unknown: "unknown"
    }
  }

  /// What to look for, in a sentence.
  public var advice: String {
    switch self {
    case .agreement: "Nothing to do."
    case .singlePrecision: "Check in Double to see more digits; the code is the same."
    case .corner: "There any slope between those of both sides is right."
    case .rounding: "Take a larger h; 1e-4 suits 64 bits."
    case .truncation: "Take a smaller h; 1e-4 suits 64 bits."
    case .vacuous: "Check at a point where the gradient is not zero; a batch of one can be such."
    case .emptyBatch: "Check with at least one sample."
    case .undecided: "Check at another input, with other weights, or in 64 bits."
    case .notFinite(.value, _, _): "Mend forward first, or check at another input."
    case .notFinite(.gradient, _, _): "Look for a division by 0, or for 0 · ∞."
    case .notFinite(.measurement, _, _): "The loss is no number beside this input; move it."
    case .randomForward: "Fix the seed or the mask; let no walk depend on the one before."
    case .constantFactor: "Look for a forgotten division by the batch size, a sign, a factor."
    case .mistake(let mistake): mistake.advice
    case .unknown: "Check the pieces one by one, with small numbers."
    }
  }

  private func factorName(_ factor: Double, _ batchSize: Int?) -> String {
    func isNear(_ value: Double) -> Bool { abs(factor - value) < 1e-5 * abs(value) }
    if isNear(-1) { return "wrong sign" }
    if let batchSize, isNear(Double(batchSize)) { return "÷ N is missing: factor \(batchSize)" }
    if let batchSize, isNear(1 / Double(batchSize)) { return "÷ N twice: factor 1/\(batchSize)" }
    return "factor \((factor * 1e6).rounded() / 1e6)"
  }
}

/// A mistake in a backward pass: its name, and what to look for.
///
/// Each stands beside the evidence for it, in the folder Diagnosis.
public struct GradientMistake: Hashable, Sendable {
  /// What it is, in a few words.
  public let name: String

  /// What to look for, in a sentence.
  public let advice: String

  init(_ name: String, _ advice: String) { (self.name, self.advice) = (name, advice) }
}
