/// What a sequence of measurements tends to as their width goes to 0, and how far off that can be.
struct Limit: Sendable {
  var value: Double
  var error: Double
}

extension Limit {
  /// Extrapolates to width 0, after Ridders: a polynomial in the widths through some measurements
  /// next to each other; the error is what the last measurement changed, and twice the rounding.
  ///
  /// Of all such polynomials the one with the least error is taken, if it is admitted.
  ///
  /// - Parameters:
  ///   - values: the measurements, the widest first.
  ///   - widths: their widths.
  ///   - noises: what rounding can have made of each.
  ///   - power: 1 where the error grows with the width, 2 where it grows with its square.
  ///   - admits: whether a limit fits what else is known; it is given the row of its last measurement.
  /// - Returns: nil where fewer than three measurements, or none that is admitted, gave a limit.
  static func extrapolated(
    _ values: [Double], widths: [Double], noises: [Double], power: Int,
    admits: (_ limit: Limit, _ row: Int) -> Bool = { _, _ in true }
  ) -> (limit: Limit, row: Int)? {
    var best: (limit: Limit, row: Int)?
    var above: [Double] = []
    for row in values.indices {
      guard values[row].isFinite else {
        above = []
        continue
      }
      var current = [values[row]]
      for order in 0..<above.count {
        let ratio = widths[row - order - 1] / widths[row]
        let weight = power == 1 ? ratio - 1 : ratio * ratio - 1
        let value = current[order] + (current[order] - above[order]) / weight
        let change = max(abs(value - current[order]), abs(value - above[order]))
        let limit = Limit(value: value, error: change + 2 * noises[row])
        current.append(value)
        let isBetter = best.map { limit.error < $0.limit.error } ?? true
        if current.count > 2, limit.error.isFinite, isBetter, admits(limit, row) {
          best = (limit, row)
        }
      }
      above = current
    }
    return best
  }
}
