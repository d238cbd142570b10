/// A seeded source of random numbers, with the very stream of NumPy's `RandomState`.
///
/// The same seed and the same calls give the same numbers as `numpy.random.RandomState(seed)` or,
/// after `numpy.random.seed(seed)`, the functions of `numpy.random`. A copy continues on its own.
///
/// ```swift
/// var random = RandomState(seed: 0)
/// random.uniform()                  // 0.5488135039273248
/// random.normal(shape: [3])         // [ 0.74159174 1.55291372 -2.2683282 ]
/// random.choice(60000, count: 3)    // [20757 55026 46884]
/// ```
public struct RandomState: Hashable, Sendable {
  var generator: MersenneTwister

  /// Normal numbers come in pairs; this is the second of a pair, if it is not used yet.
  private(set) var spareNormal: Double?

  /// Starts the stream that belongs to a seed.
  ///
  /// - Precondition: the seed is in 0...4,294,967,295 (2³² − 1).
  public init(seed: Int) {
    guard let seed = UInt32(exactly: seed) else {
      fatalError("RandomState: seed \(seed) is not in 0...4294967295")
    }
    generator = MersenneTwister(seed: seed)
  }

  /// Goes on from a state that was saved.
  init(generator: MersenneTwister, spareNormal: Double?) {
    (self.generator, self.spareNormal) = (generator, spareNormal)
  }

  /// Draws one number, each of the range being equally likely; NumPy's `uniform` and `rand`.
  ///
  /// - Precondition: the range is finite.
  public mutating func uniform(in range: Range<Double> = 0..<1) -> Double {
    range.lowerBound + range.width * generator.nextFraction()
  }

  /// Draws a tensor of numbers, each of the range being equally likely; NumPy's `uniform` and
  /// `rand`.
  public mutating func uniform(
    shape: [Int], in range: Range<Double> = 0..<1
  ) -> Tensor<Double> {
    let (count, width) = (requireElementCount(shape, for: "uniform"), range.width)
    return Tensor(
      shape: shape, elements: generator.fractions(count, from: range.lowerBound, width: width))
  }

  /// Draws the same numbers as for `Double`, rounded to the element type; so the upper end may be drawn, once
  /// in some 30 million of `Float`.
  @specialized(where Element == Float)
  public mutating func uniform<Element: TensorElement & BinaryFloatingPoint>(
    shape: [Int], in range: Range<Double> = 0..<1
  ) -> Tensor<Element> {
    Tensor(shape: shape, elements: uniform(shape: shape, in: range).elements.map { Element($0) })
  }

  /// Draws one number of the normal distribution; NumPy's `normal` and `randn`.
  public mutating func normal(mean: Double = 0, standardDeviation: Double = 1) -> Double {
    require(
      standardDeviation >= 0,
      "normal: a standard deviation of \(standardDeviation) is not 0 or more")
    return mean + standardDeviation * nextNormal()
  }

  /// Draws a tensor of numbers of the normal distribution; NumPy's `normal` and `randn`.
  public mutating func normal(
    shape: [Int], mean: Double = 0, standardDeviation: Double = 1
  ) -> Tensor<Double> {
    let count = requireElementCount(shape, for: "normal")
    let elements = (0..<count).map { _ in
      normal(mean: mean, standardDeviation: standardDeviation)
    }
    return Tensor(shape: shape, elements: elements)
  }

  /// Draws the same numbers as for `Double`, rounded to the element type.
  public mutating func normal<Element: TensorElement & BinaryFloatingPoint>(
    shape: [Int], mean: Double = 0, standardDeviation: Double = 1
  ) -> Tensor<Element> {
    let numbers = normal(shape: shape, mean: mean, standardDeviation: standardDeviation)
    return Tensor(shape: shape, elements: numbers.elements.map { Element($0) })
  }

  /// Draws from the standard normal distribution by Marsaglia's polar method: a point of the unit
  /// disc gives two independent numbers.
  private mutating func nextNormal() -> Double {
    if let spare = spareNormal {
      spareNormal = nil
      return spare
    }
    while true {
      let x = 2 * generator.nextFraction() - 1
      let y = 2 * generator.nextFraction() - 1
      let square = x * x + y * y
      guard 0 < square, square < 1 else { continue }
      let stretch = (-2 * Platform.log(square) / square).squareRoot()
      spareNormal = stretch * x
      return stretch * y
    }
  }
}

extension Range<Double> {
  /// How far it is from one end to the other.
  ///
  /// - Precondition: it is finite.
  fileprivate var width: Double {
    let width = upperBound - lowerBound
    require(
      width.isFinite, "uniform: there is no even distribution from \(lowerBound) to \(upperBound)")
    return width
  }
}
