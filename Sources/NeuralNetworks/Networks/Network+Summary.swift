import Foundation
import Tensors

extension Network {
  /// A table of the parameters, one line each, with the total below.
  public func summary() -> String {
    let rows = parameters.map { [$0.name, describe($0.value.shape), grouped($0.value.count)] }
    let total = parameters.reduce(0) { $0 + $1.value.count }
    return table(
      [["parameter", "shape", "parameters"]] + rows + [["total", "", grouped(total)]])
  }
}

extension LayerChain {
  /// A table of the layers, one line each, with the totals below.
  ///
  /// The columns: the shape of one sample's output, how many parameters, and what one sample costs
  /// in multiplications with an addition.
  public func summary() -> String {
    var shape = inputShape
    var rows = [["layer", "output shape", "parameters", "multiply-adds"]]
    var (parameterTotal, costTotal) = (0, 0)
    for layer in layers {
      let cost = layer.multiplyAdds(for: shape)
      let parameterCount = layer.parameters.map(\.value.count).reduce(0, +)
      shape = layer.outputShape(for: shape)
      parameterTotal += parameterCount
      costTotal += cost
      rows.append([name(of: layer), describe(shape), grouped(parameterCount), grouped(cost)])
    }
    rows.append(["total", "", grouped(parameterTotal), grouped(costTotal)])
    return table(rows)
  }
}

/// Lines of columns: two of words, the others of numbers.
private func table(_ rows: [[String]]) -> String {
  let widths = [20, 18, 14, 18]
  let lines = rows.map { columns in
    zip(columns, widths).enumerated().map { index, column in
      let padding = String(repeating: " ", count: max(column.1 - column.0.count, 0))
      return index < 2 ? column.0 + padding : padding + column.0
    }.joined()
  }
  return lines.joined(separator: "\n")
}

/// 433890 as "433,890".
private func grouped(_ number: Int) -> String {
  number.formatted(.number.locale(Locale(identifier: "en_US")))
}
