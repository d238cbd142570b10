/// Copies rows of `length` elements into a new array, in the order of their indices.
///
/// - Parameters:
///   - rows: indices of rows, each of which is there.
///   - length: the elements of a row.
@specialized(where Element == Float)
@specialized(where Element == Double)
@specialized(where Element == Int)
func gather<Element: TensorElement>(_ x: [Element], rows: [Int], length: Int) -> [Element] {
  [Element](count: rows.count * length) { target in
    x.withUnsafeBufferPointer { x in
      guard let source = x.baseAddress else { return }
      let shared = Shared((source: source, target: target))
      shareOut(rows.count, .elements(rows.count * length)) { part in
        let (source, target) = shared.value
        for i in part {
          (target + i * length).initialize(from: source + rows[i] * length, count: length)
        }
      }
    }
  }
}

/// Overwrites rows of `length` elements by others, in the order of their indices.
///
/// - Parameters:
///   - values: the rows that are put in, one behind the other.
///   - rows: indices of rows, each of which is there.
///   - length: the elements of a row.
@specialized(where Element == Float)
@specialized(where Element == Double)
@specialized(where Element == Int)
func scatter<Element: TensorElement>(
  _ values: [Element], into x: inout [Element], rows: [Int], length: Int
) {
  x.withUnsafeMutableBufferPointer { x in
    values.withUnsafeBufferPointer { values in
      guard let target = x.baseAddress, let source = values.baseAddress else { return }
      for (i, row) in rows.enumerated() {
        (target + row * length).update(from: source + i * length, count: length)
      }
    }
  }
}
