/// Copies rows of `length` elements into a new array, in the order of their indices.
///
/// - Parameters:
///   - rows: indices of rows, each of which is there.
///   - length: the elements of a row.
func gather<Element>(_ x: [Element], rows: [Int], length: Int) -> [Element] {
  [Element](unsafeUninitializedCapacity: rows.count * length) { result, count in
    count = rows.count * length
    guard let target = result.baseAddress, count > 0 else { return }
    x.withUnsafeBufferPointer { x in
      guard let source = x.baseAddress else { return }
      let shared = Shared((source: source, target: target))
      shareOut(rows.count, .elements(count)) { part in
        let (source, target) = shared.value
        for i in part {
          (target + i * length).initialize(from: source + rows[i] * length, count: length)
        }
      }
    }
  }
}
