import Tensors
import Testing

/// Expects two tensors to have the same shape and, element by element, |actual − expected| ≤ atol +
/// rtol · |expected|.
///
/// A NaN is never close to anything.
///
/// - Parameters:
///   - actual: what the code under test gave.
///   - expected: what it should give.
///   - rtol: the relative tolerance.
///   - atol: the absolute tolerance.
///   - sourceLocation: the line to blame.
public func expectClose<Element: TensorElement & BinaryFloatingPoint>(
  _ actual: Tensor<Element>, _ expected: Tensor<Element>, rtol: Double = 1e-12,
  atol: Double = 0, sourceLocation: SourceLocation = #_sourceLocation
) {
  guard actual.shape == expected.shape else {
    Issue.record(
      "shape \(describe(actual.shape)) is not \(describe(expected.shape))",
      sourceLocation: sourceLocation)
    return
  }
  var worst: (index: Int, excess: Double)?
  for index in 0..<actual.count {
    let (a, b) = (Double(actual.elements[index]), Double(expected.elements[index]))
    let difference = a == b ? 0 : abs(a - b)
    let excess = difference - (atol + rtol * abs(b))
    if !(excess <= 0), worst.map({ !($0.excess >= excess) }) ?? true { worst = (index, excess) }
  }
  if let worst {
    Issue.record(
      """
      element \(worst.index) of shape \(describe(actual.shape)): \
      \(actual.elements[worst.index]) is not close to \(expected.elements[worst.index])
      """, sourceLocation: sourceLocation)
  }
}

/// Expects two numbers to be close; see the form for tensors.
public func expectClose<Element: TensorElement & BinaryFloatingPoint>(
  _ actual: Element, _ expected: Element, rtol: Double = 1e-12, atol: Double = 0,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  expectClose(
    Tensor([actual]), Tensor([expected]), rtol: rtol, atol: atol, sourceLocation: sourceLocation)
}
