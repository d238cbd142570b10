/// Why two gradients agree or differ, as far as can be told from the numbers.
public enum GradientVerdict: Hashable, Sendable {
  /// They agree.
  case agreement

  /// Both are zero everywhere: nothing was checked.
  case vacuous

  /// They differ only where ±h reaches across a corner, as of ReLU or of a maximum.
  case kink(elements: Int)

  /// h is so small that rounding is most of the difference.
  case rounding

  /// h is so large that the curve bends within it.
  case truncation

  /// They differ by what 32-bit numbers cannot tell apart.
  case singlePrecision

  /// One is a multiple of the other.
  case constantFactor(Double, batchSize: Int)

  /// The gradient was summed over another axis than the batch.
  case wrongAxis

  /// The gradient lies on its side.
  case transposed

  /// Elements pass that should not, or the other way round.
  case wrongMask

  /// The loss has a δ in its logarithm, of which the gradient does not know.
  case delta

  /// Each call adds to the gradient of the one before.
  case accumulated

  /// Backward draws random numbers of its own.
  case redrawn

  /// The gradient belongs to an earlier input.
  case staleCache

  /// Walking changes a parameter or the input.
  case changedArgument

  /// A term is missing that is the same for the whole batch.
  case missingSharedTerm

  /// A term is missing that is there for one class of each sample.
  case missingLabelTerm

  /// Nothing known fits.
  case unknown

  /// Whether the gradient can be trusted.
  public var isAgreement: Bool {
    switch self {
    case .agreement, .kink, .rounding, .truncation, .singlePrecision: true
    default: false
    }
  }
}

extension GradientVerdict: CustomStringConvertible {
  /// What it is, in a few words.
  public var description: String {
    switch self {
    case .agreement: "agreement"
    case .vacuous: "vacuous: both are zero"
    case .kink(let elements): elements == 1 ? "a kink" : "kinks: \(elements) elements"
    case .rounding: "rounding: h too small"
    case .truncation: "truncation: h too large"
    case .singlePrecision: "32-bit arithmetic"
    case .constantFactor(let factor, let batchSize): factorName(factor, batchSize)
    case .wrongAxis: "summed over the wrong axis"
    case .transposed: "transposed"
    case .wrongMask: "wrong mask"
    case .delta: "δ inside the logarithm"
    case .accumulated: "accumulated, not set"
    case .redrawn: "random numbers in backward"
    case .staleCache: "stale cache"
    case .changedArgument: "changed in place"
    case .missingSharedTerm: "a shared term is missing"
    case .missingLabelTerm: "the label's term is missing"
    case .unknown: "unknown"
    }
  }

  /// What to look for, in a sentence.
  public var advice: String {
    switch self {
    case .agreement: "Nothing to do."
    case .vacuous: "Check at a point where the gradient is not zero; a batch of one can be such."
    case .kink: "There the derivative does not exist; move the input a little, or take a smaller h."
    case .rounding: "Take a larger h; 1e-4 suits 64 bits."
    case .truncation: "Take a smaller h; 1e-4 suits 64 bits."
    case .singlePrecision: "Check in Double; the code is the same."
    case .constantFactor: "Look for a forgotten division by the batch size, a sign, a factor."
    case .wrongAxis: "A bias gets the sum over the batch, axis 0."
    case .transposed: "dW is xᵀ · dout; look at the order of the product."
    case .wrongMask: "Use the mask or the places that forward kept, not what backward sees."
    case .delta: "Leave δ out of the loss, or put up with a difference of δ / y."
    case .accumulated: "Set the gradient in backward; do not add to it."
    case .redrawn: "Keep the mask that forward drew."
    case .staleCache: "Keep what this forward pass saw, every time."
    case .changedArgument: "Work on a copy; backward only reads."
    case .missingSharedTerm: "Follow the path through the mean, and through the variance."
    case .missingLabelTerm: "The gradient of softmax with loss is y − t."
    case .unknown: "Check the pieces one by one, with small numbers."
    }
  }

  private func factorName(_ factor: Double, _ batchSize: Int) -> String {
    func isNear(_ value: Double) -> Bool { abs(factor - value) < 1e-4 * abs(value) }
    let n = Double(batchSize)
    if isNear(-1) { return "wrong sign" }
    if batchSize > 1 && isNear(n) { return "÷ N is missing: factor \(batchSize)" }
    if batchSize > 1 && isNear(1 / n) { return "÷ N twice: factor 1/\(batchSize)" }
    return "factor \((factor * 1e4).rounded() / 1e4)"
  }
}
