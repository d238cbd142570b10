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

    /// The Euclidean norms of both, over the elements that were measured.
    public let norms: (backpropagated: Double, numerical: Double)

    /// The element with the largest relative error: its index, and both values.
    public let worst: (index: [Int], backpropagated: Double, numerical: Double)?

    /// Why they agree or differ.
    public let verdict: GradientVerdict
  }

  /// The tensors: the input, if that was checked, then the parameters in order.
  public let entries: [Entry]

  /// Whether every gradient can be trusted.
  public var agrees: Bool { entries.allSatisfy { $0.verdict.isAgreement } }

  /// The verdict that matters: the first that is no agreement, or that of the first tensor.
  public var verdict: GradientVerdict {
    entries.first { !$0.verdict.isAgreement }?.verdict ?? entries.first?.verdict ?? .vacuous
  }
}

extension GradientReport.Entry {
  init(_ measured: GradientMeasurement, verdict: GradientVerdict) {
    let (a, n) = (measured.backpropagated, measured.numerical)
    let differences = zip(a, n).map { abs($0 - $1) }
    let errors = zip(a, n).map { GradientMeasurement.relativeError($0, $1) }
    func norm(_ values: [Double]) -> Double { values.reduce(0) { $0 + $1 * $1 }.squareRoot() }
    name = measured.name
    shape = measured.shape
    count = measured.elements.count
    meanDifference = differences.reduce(0, +) / Double(differences.count)
    maxDifference = differences.max() ?? .nan
    relativeError = errors.max() ?? .nan
    norms = (norm(a), norm(n))
    worst = errors.indices.max { errors[$0] < errors[$1] }.map { place in
      (index(of: measured.elements[place], in: measured.shape), a[place], n[place])
    }
    self.verdict = verdict
  }
}

/// The index of a place in row-major order.
private func index(of place: Int, in shape: [Int]) -> [Int] {
  var (index, rest) = ([Int](), place)
  for length in shape.reversed() {
    index.insert(rest % length, at: 0)
    rest /= length
  }
  return index
}

extension GradientReport: CustomStringConvertible {
  /// The headings of ``rows``.
  public static let headings = ["", "shape", "mean |a−n|", "max |a−n|", "relative", "verdict"]

  /// A row of text for each tensor.
  public var rows: [[String]] {
    entries.map { entry in
      func short(_ value: Double) -> String { String(format: "%.1e", value) }
      return [
        entry.name, describe(entry.shape), short(entry.meanDifference),
        short(entry.maxDifference), short(entry.relativeError), "\(entry.verdict)",
      ]
    }
  }

  /// A table, and below it the worst element of each gradient that cannot be trusted.
  public var description: String {
    let table = [Self.headings] + rows
    let widths = table[0].indices.map { column in table.map { $0[column].count }.max() ?? 0 }
    let lines = table.map { row in
      zip(row, widths).map { $0.padding(toLength: $1, withPad: " ", startingAt: 0) }
        .joined(separator: "  ")
    }
    let details = entries.filter { !$0.verdict.isAgreement }.map { entry in
      let worst = entry.worst.map { " at \($0.index): \($0.backpropagated), not \($0.numerical)" }
      return "\(entry.name)\(worst ?? ""). \(entry.verdict.advice)"
    }
    return (lines + details).joined(separator: "\n")
  }
}
