import Foundation
import Tensors

extension GradientReport: CustomStringConvertible {
  /// The headings of ``rows``.
  public static let headings = ["", "shape", "max |a−n|", "error bar", "relative", "verdict"]

  /// A row of text for each tensor.
  public var rows: [[String]] {
    entries.map { entry in
      func short(_ value: Double) -> String {
        value.isNaN ? "—" : String(format: "%.1e", value)
      }
      return [
        entry.name, describe(entry.shape), short(entry.maxDifference), short(entry.errorBar),
        short(entry.relativeError), "\(entry.verdict)",
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
      let remark = entry.remark.map { " \($0)" } ?? ""
      return "\(entry.name)\(worst ?? "").\(remark) \(entry.verdict.advice)"
    }
    let place = faultyLayer.map { layer in
      ["The first fault is in \(layer)\(layerVerdict.map { ": \($0). \($0.advice)" } ?? ".")"]
    }
    let missing = leftOut.isEmpty ? [] : ["Not listed: \(leftOut.joined(separator: ", "))."]
    return (lines + details + missing + (place ?? [])).joined(separator: "\n")
  }
}
