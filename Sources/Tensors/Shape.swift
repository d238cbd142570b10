/// Writes a shape as Python writes a tuple: `(2, 3)`, `(3,)`, `()`.
public func describe(_ shape: [Int]) -> String {
  let lengths = shape.map(String.init).joined(separator: ", ")
  return shape.count == 1 ? "(\(lengths),)" : "(\(lengths))"
}

/// How many elements a tensor of a shape has; nil where a length is negative, or the lengths, without those
/// that are 0, multiply to more than can be counted, in bytes.
package func elementCount(_ shape: [Int]) -> Int? {
  var count = 1
  for length in shape where length != 0 {
    let (product, overflows) = count.multipliedReportingOverflow(by: length)
    if length < 0 || overflows || product > .max / 16 { return nil }
    count = product
  }
  return shape.contains(0) ? 0 : count
}

/// How many elements a tensor has that is to be made.
///
/// - Parameter operation: who makes it.
/// - Precondition: no length is negative, and the elements can be counted.
func requireElementCount(_ shape: [Int], for operation: String) -> Int {
  require(
    !shape.contains { $0 < 0 }, "\(operation): shape \(describe(shape)) has a negative length")
  let count = elementCount(shape)
  require(
    count != nil, "\(operation): shape \(describe(shape)) has more elements than can be counted")
  return count ?? 0
}
