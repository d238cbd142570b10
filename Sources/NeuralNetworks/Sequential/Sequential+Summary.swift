import Foundation
import Tensors

extension Sequential {
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
    return rows.map(line).joined(separator: "\n")
  }

  /// The layer's type, without the type of its numbers.
  private func name(of layer: any Layer<Element>) -> String {
    String("\(type(of: layer))".prefix { $0 != "<" })
  }

  private func line(_ columns: [String]) -> String {
    let name = columns[0].padding(toLength: 20, withPad: " ", startingAt: 0)
    let shape = columns[1].padding(toLength: 18, withPad: " ", startingAt: 0)
    return name + shape + padded(columns[2], 14) + padded(columns[3], 18)
  }

  private func padded(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(width - text.count, 0)) + text
  }

  /// 433890 as "433,890".
  private func grouped(_ number: Int) -> String {
    number.formatted(.number.locale(Locale(identifier: "en_US")))
  }
}
