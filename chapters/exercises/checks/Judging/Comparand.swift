import Tensors

/// What answers are made of: numbers, lists and tensors, compared shape first.
protocol Comparand {
  /// Says where this differs first from what was expected; nil if it does not.
  func difference(from expected: Self, within tolerance: Double) -> String?

  /// A mistake that can be made in any exercise, if it is one.
  func usualMistake(insteadOf expected: Self, within tolerance: Double) -> String?
}

extension Comparand {
  func usualMistake(insteadOf expected: Self, within tolerance: Double) -> String? { nil }
}

/// An element of a list or a tensor.
protocol ComparandElement: Comparand {
  /// Whether this is close enough; a NaN is close to nothing.
  func isClose(to expected: Self, within tolerance: Double) -> Bool
}

extension ComparandElement {
  func difference(from expected: Self, within tolerance: Double) -> String? {
    // Both are shown whole; there is nothing to add.
    isClose(to: expected, within: tolerance) ? nil : ""
  }
}

extension ComparandElement where Self: Equatable {
  func isClose(to expected: Self, within tolerance: Double) -> Bool { self == expected }
}

extension Int: ComparandElement {}
extension Bool: ComparandElement {}
extension String: ComparandElement {}

extension Double: ComparandElement {
  func isClose(to expected: Double, within tolerance: Double) -> Bool {
    self == expected || abs(self - expected) <= tolerance * max(abs(expected), 1)
  }

  func usualMistake(insteadOf expected: Double, within tolerance: Double) -> String? {
    if isNaN { return "NaN means that 0/0, ∞ − ∞ or the logarithm of a negative number came up." }
    if isClose(to: -expected, within: tolerance) { return "The sign is the wrong way round." }
    return nil
  }
}

extension Array: Comparand where Element: ComparandElement {
  func difference(from expected: [Element], within tolerance: Double) -> String? {
    guard count == expected.count else {
      return "There are \(count) elements, and should be \(expected.count)."
    }
    let wrong = indices.first { !self[$0].isClose(to: expected[$0], within: tolerance) }
    return wrong.map {
      "First wrong element: [\($0)] is \(describeValue(self[$0])), and should be \(expected[$0])."
    }
  }
}

extension Tensor: Comparand where Element: ComparandElement {
  func difference(from expected: Tensor, within tolerance: Double) -> String? {
    guard shape == expected.shape else {
      return "The shape is \(describe(shape)), and should be \(describe(expected.shape))."
    }
    let wrong = elements.indices.first {
      !elements[$0].isClose(to: expected.elements[$0], within: tolerance)
    }
    return wrong.map {
      "First wrong element: \(index(of: $0)) is \(describeValue(elements[$0])), and should be "
        + "\(expected.elements[$0])."
    }
  }

  func usualMistake(insteadOf expected: Tensor, within tolerance: Double) -> String? {
    if shape == expected.shape, let numbers = self as? Tensor<Double>,
      let right = expected as? Tensor<Double>
    {
      return numbers.usualMistakeInNumbers(insteadOf: right, within: tolerance)
    }
    if rank == 2, shape == expected.shape.reversed() {
      let isTransposed = transposed().difference(from: expected, within: tolerance) == nil
      return isTransposed ? "This is the transpose of what is wanted." : nil
    }
    return nil
  }

  /// The index of a place in row-major order.
  private func index(of place: Int) -> [Int] {
    var (index, rest) = ([Int](), place)
    for length in shape.reversed() {
      index.insert(rest % length, at: 0)
      rest /= length
    }
    return index
  }
}

extension Tensor<Double> {
  fileprivate func usualMistakeInNumbers(
    insteadOf expected: Tensor, within tolerance: Double
  ) -> String? {
    if elements.contains(where: \.isNaN) {
      return "NaN means that 0/0, ∞ − ∞ or the logarithm of a negative number came up."
    }
    if difference(from: -expected, within: tolerance) == nil {
      return "The sign is the wrong way round."
    }
    if rank == 2, shape[0] == shape[1],
      transposed().difference(from: expected, within: tolerance) == nil
    {
      return "This is the transpose of what is wanted."
    }
    return nil
  }
}
