import Tensors

/// Samples and their classes, row by row.
public struct Samples<Element: Scalar>: Sendable {
  /// The samples, (N, …).
  public let x: Tensor<Element>

  /// The class numbers, (N,).
  public let t: Tensor<Int>

  /// Pairs samples with labels, which are class numbers (N,) or one-hot (N, classes).
  ///
  /// - Precondition: there are as many labels as samples, and none is negative; a one-hot row has a
  ///   single one.
  public init(_ x: Tensor<Element>, _ t: Tensor<Int>) {
    require(
      x.rank > 0 && 1...2 ~= t.rank && t.shape[0] == x.shape[0],
      "Samples: samples \(describe(x.shape)) and labels \(describe(t.shape)) do not fit")
    self.x = x
    self.t = t.rank == 2 ? classNumbers(ofOneHot: t) : t
    require(self.t.elements.allSatisfy { $0 >= 0 }, "Samples: a class number is negative")
  }

  /// How many there are.
  public var count: Int { t.count }

  /// The samples in a range, such as `samples[..<100]`.
  public subscript(_ range: some RangeExpression<Int>) -> Samples {
    Samples(x[range], t[range])
  }

  /// The samples with these indices, in their order.
  public subscript(rows indices: Tensor<Int>) -> Samples {
    Samples(x[rows: indices], t[rows: indices])
  }

  /// Holds the last samples back for validation, as Keras does.
  ///
  /// - Parameter fraction: how much of all, 0..<1; the number that is left for training is rounded
  ///   down.
  /// - Precondition: neither part is empty, unless the fraction is 0.
  public func split(validation fraction: Double) -> (training: Samples, validation: Samples) {
    require(0..<1 ~= fraction, "split: \(fraction) is not a fraction in 0..<1")
    let border = Int(Double(count) * (1 - fraction))
    require(
      fraction == 0 || 0 < border && border < count,
      "split: \(fraction) of \(count) samples leaves a part empty")
    return (self[..<border], self[border...])
  }
}

extension Samples {
  /// A number that other samples, or the same ones in another order, would hardly share.
  public var fingerprint: String { String(hash(x, t), radix: 16) }
}

/// Mixes the bits of each number in by an exclusive or and a multiplication, as in the hash of
/// Fowler, Noll and Vo; the shift lets the high bits, such as a sign, reach all others.
@specialized(where Element == Float)
@specialized(where Element == Double)
private func hash<Element: Scalar>(_ x: Tensor<Element>, _ t: Tensor<Int>) -> UInt64 {
  var hash: UInt64 = 0xcbf2_9ce4_8422_2325
  func mix(_ bits: UInt64) {
    hash = (hash ^ bits) &* 0x100_0000_01b3
    hash ^= hash >> 32
  }
  for length in x.shape { mix(UInt64(length)) }
  for number in x.elements { mix(Double(number).bitPattern) }
  for label in t.elements { mix(UInt64(bitPattern: Int64(label))) }
  return hash
}
