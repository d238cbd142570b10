import Foundation
import Tensors

/// What a ``GradientCheck`` found, tensor by tensor.
public struct GradientReport: Sendable {
  /// What was found for one tensor.
  public struct Entry: Sendable {
    /// The parameter's name, or "x" for the input.
    public let name: String

    /// Its shape.
    public let shape: [Int]

    /// How many of its elements were measured.
    public let count: Int

    /// The mean of |a − n|, a being backpropagated and n numerical; NaN if the shapes differ.
    public let meanDifference: Double

    /// The largest |a − n|.
    public let maxDifference: Double

    /// The largest |a − n| / max(|a| + |n|, 1e-8).
    public let relativeError: Double

    /// The largest error bar of n.
    public let errorBar: Double

    /// The element with the largest difference, of those at fault if there are any: its index, and
    /// both values.
    public let worst: (index: [Int], backpropagated: Double, numerical: Double)?

    /// How many elements lie at a corner.
    public let corners: Int

    /// How many elements could not be told.
    public let undecided: Int

    /// Why they agree or differ.
    public let verdict: GradientVerdict

    /// More about the verdict, where there is more to say.
    public let remark: String?
  }

  /// One for each tensor: the input of a layer first, then the parameters in order.
  public let entries: [Entry]

  /// The names of parameters that are held, but not listed: no optimizer would ever see them.
  public internal(set) var leftOut: [String] = []

  /// Where the first fault is, in the order of the walk backward: the path of a layer, such as
  /// "Residual1.Affine2"; nil where no layer is wrong by itself, or none was looked into.
  public internal(set) var faultyLayer: String?

  /// What is wrong with that layer.
  public internal(set) var layerVerdict: GradientVerdict?

  /// Whether every gradient can be trusted.
  public var agrees: Bool {
    leftOut.isEmpty && !entries.isEmpty && entries.allSatisfy { $0.verdict.isAgreement }
  }

  /// The verdict that matters: a fault, with a name if there is one; else what is no agreement.
  public var verdict: GradientVerdict {
    let faults = entries.map(\.verdict).filter(\.isFault)
    if !faults.isEmpty, let layerVerdict { return layerVerdict }
    let named = faults.first { $0 != .unknown }
    if faults.isEmpty && !leftOut.isEmpty { return .mistake(.leftOut) }
    return named ?? faults.first ?? entries.map(\.verdict).first { !$0.isAgreement } ?? entries
      .first?.verdict ?? .vacuous
  }

  /// How many elements lie at a corner.
  public var corners: Int { entries.map(\.corners).reduce(0, +) }

  /// How many elements could not be told.
  public var undecided: Int { entries.map(\.undecided).reduce(0, +) }
}

extension GradientReport.Entry {
  /// What measurements came to.
  init(_ measured: GradientMeasurement, verdict: GradientVerdict, remark: String? = nil) {
    let (a, n) = (measured.backpropagated, measured.numerical)
    let known = n.indices.filter { measured.findings[$0] != .undecided }
    let differences = known.map { abs(a[$0] - n[$0]) }
    let faults = measured.disagreeing
    let worst = (faults.isEmpty ? known : faults).max { abs(a[$0] - n[$0]) < abs(a[$1] - n[$1]) }
    self.init(
      name: measured.name, shape: measured.shape, count: a.count,
      meanDifference: differences.reduce(0, +) / Double(differences.count),
      maxDifference: differences.max() ?? .nan,
      relativeError: known.map { Self.relativeError(a[$0], n[$0]) }.max() ?? .nan,
      errorBar: measured.errors.filter(\.isFinite).max() ?? .nan,
      worst: worst.map { (index(of: measured.elements[$0], in: measured.shape), a[$0], n[$0]) },
      corners: measured.findings.count { $0 == .corner || $0 == .besideCorner },
      undecided: measured.findings.count { $0 == .undecided }, verdict: verdict, remark: remark)
  }

  /// A tensor of which nothing was measured.
  init(_ name: String, _ shape: [Int], verdict: GradientVerdict) {
    self.init(
      name: name, shape: shape, count: 0, meanDifference: .nan, maxDifference: .nan,
      relativeError: .nan, errorBar: .nan, worst: nil, corners: 0,
      undecided: 0, verdict: verdict, remark: nil)
  }

  /// |a − n| / max(|a| + |n|, 1e-8).
  private static func relativeError(_ a: Double, _ n: Double) -> Double {
    let error = abs(a - n) / max(abs(a) + abs(n), 1e-8)
    return error.isNaN ? .infinity : error
  }
}
