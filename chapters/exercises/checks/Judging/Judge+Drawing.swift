import Tensors

extension Judge {
  /// Draws a shape: so many axes, each of another length from 2 to 5, so that no two can be confused.
  func shape(axes: ClosedRange<Int>) -> [Int] {
    let count = random.integer(in: axes.lowerBound..<axes.upperBound + 1)
    return random.choice(4, count: count, replacing: false).elements.map { $0 + 2 }
  }

  /// Draws different lengths from 2 to 6, for the axes of a layer: (N, D, M).
  func lengths(_ count: Int) -> [Int] {
    random.choice(5, count: count, replacing: false).elements.map { $0 + 2 }
  }
}
