// Elements in order, the smallest first; NaN comes last.

extension Tensor where Element: Number {
  /// The elements along an axis in order; the shape stays.
  ///
  /// - Parameter axis: the axis along which elements change places; -1 is the last.
  public func sorted(axis: Int = -1) -> Tensor {
    let (order, inner) = (argSorted(axis: axis), lengths(around: axis).inner.reduce(1, *))
    let length = length(of: axis)
    let sorted = order.elements.enumerated().map { place, index in
      elements[place + (index - place / inner % length) * inner]
    }
    return Tensor(shape: shape, elements: sorted)
  }

  /// The indices along an axis of the elements in order; of equals the first comes first.
  ///
  /// ```swift
  /// let scores: Tensor<Double> = [0.3, 0.1, 0.6]
  /// let order = scores.argSorted()
  /// order                 // [1 0 2]
  /// scores[rows: order]   // [0.1 0.3 0.6]
  /// ```
  public func argSorted(axis: Int = -1) -> Tensor<Int> {
    let around = lengths(around: axis)
    return Tensor<Int>(
      shape: shape,
      elements: placesInOrder(
        elements, outer: around.outer.reduce(1, *), length: length(of: axis),
        inner: around.inner.reduce(1, *)))
  }
}

@specialized(where Element == Float)
@specialized(where Element == Double)
@specialized(where Element == Int)
private func placesInOrder<Element: Number>(
  _ x: [Element], outer: Int, length: Int, inner: Int
) -> [Int] {
  var places = Array(repeating: 0, count: x.count)
  for block in 0..<outer {
    for i in 0..<inner {
      let start = block * length * inner + i
      let order = (0..<length).sorted { a, b in
        let (first, second) = (x[start + a * inner], x[start + b * inner])
        if first < second || (second != second && first == first) { return true }
        return !(second < first || (first != first && second == second)) && a < b
      }
      for (k, index) in order.enumerated() { places[start + k * inner] = index }
    }
  }
  return places
}
