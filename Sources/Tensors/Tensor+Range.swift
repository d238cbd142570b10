// Evenly spaced numbers, as NumPy's `arange` makes them.

extension Tensor where Element == Int {
  /// Makes a tensor with one axis: `start`, `start + step`, … up to but not including `end`.
  ///
  /// - Precondition: the step is not 0, and there are at most 2³¹ elements.
  public static func range(_ start: Int, _ end: Int, step: Int = 1) -> Tensor {
    require(step != 0, "range: a step of 0 does not lead from \(start) to \(end)")
    require(
      (Double(end) - Double(start)) / Double(step) < 0x1p31,
      "range: \(start) to \(end) in steps of \(step) is more than 2³¹ numbers")
    return Tensor(Array(stride(from: start, to: end, by: step)))
  }
}

extension Tensor where Element: Scalar {
  /// Makes a tensor with one axis: `start`, `start + step`, … up to but not including `end`.
  ///
  /// Length and elements are those of NumPy's `arange`, to the last bit, for finite steps (in `Float`, of
  /// ends and a step that are 32-bit numbers already): ⌈(end − start) / step⌉ elements,
  /// `start`, `start + step`, and from there on `start + i · d`, where d is the second element less the
  /// first, as it was rounded. So where the quotient is rounded up, the last one may come to `end`:
  /// `range(1, 1.3, step: 0.1)` has four elements.
  ///
  /// - Precondition: the step is not 0, the ends are finite, and there are at most 2³¹ elements.
  public static func range(_ start: Element, _ end: Element, step: Element = 1) -> Tensor {
    let (first, last, step) = (Double(start), Double(end), Double(step))
    require(step != 0, "range: a step of 0 does not lead from \(first) to \(last)")
    let length = ((last - first) / step).rounded(.up)
    require(
      first.isFinite && last.isFinite && length < 0x1p31,
      "range: \(first) to \(last) in steps of \(step) is no range, or more than 2³¹ numbers")
    guard length > 0 else { return Tensor([]) }
    let second = Element(first + step)
    let difference = second - start
    let elements = (0..<Int(length)).map { $0 == 1 ? second : start + Element($0) * difference }
    return Tensor(elements)
  }

  /// Makes a tensor with one axis: `count` evenly spaced numbers from `start` to `end`, both included.
  ///
  /// The elements are those of NumPy's `linspace` for finite ends: `start + i · step`, and `end` itself.
  ///
  /// - Precondition: the count is 0 to 2³¹ − 1.
  public static func range(_ start: Element, through end: Element, count: Int) -> Tensor {
    require(
      0...Int(Int32.max) ~= count, "range: there cannot be \(count) numbers, only 0 to 2³¹ − 1")
    let (first, length) = (Double(start), Double(end) - Double(start))
    let step = length / Double(Swift.max(count - 1, 1))
    let elements = (0..<count).map { i in
      if i == count - 1 && i > 0 { return end }
      // A step that is too small to be told from 0 would make all elements equal.
      let part = step == 0 ? Double(i) / Double(count - 1) * length : Double(i) * step
      return Element(i == 0 ? first : part + first)
    }
    return Tensor(elements)
  }
}
