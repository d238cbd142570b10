// Spread, norms, and reductions along several axes.

extension Tensor where Element: Scalar {
  /// The mean of the squares of all elements' distances from their mean; NaN where there are none.
  public func variance() -> Element { Tensors.square(self - mean()).mean() }

  /// The variance along an axis; see ``sum(axis:keepingAxis:)``.
  public func variance(axis: Int, keepingAxis: Bool = false) -> Tensor {
    Tensors.square(self - mean(axis: axis, keepingAxis: true)).mean(
      axis: axis, keepingAxis: keepingAxis)
  }

  /// The square root of the variance.
  public func standardDeviation() -> Element { variance().squareRoot() }

  /// The standard deviation along an axis; see ``sum(axis:keepingAxis:)``.
  public func standardDeviation(axis: Int, keepingAxis: Bool = false) -> Tensor {
    Tensors.sqrt(variance(axis: axis, keepingAxis: keepingAxis))
  }

  /// The square root of the sum of all squares: a vector's length.
  public func norm() -> Element { Tensors.square(self).sum().squareRoot() }

  /// The norm along an axis; see ``sum(axis:keepingAxis:)``.
  public func norm(axis: Int, keepingAxis: Bool = false) -> Tensor {
    Tensors.sqrt(Tensors.square(self).sum(axis: axis, keepingAxis: keepingAxis))
  }

  /// The arithmetic mean along several axes; see ``sum(axes:keepingAxes:)``.
  public func mean(axes: [Int], keepingAxes: Bool = false) -> Tensor {
    let length = axes.reduce(1) { $0 * self.length(of: $1) }
    return sum(axes: axes, keepingAxes: keepingAxes) / Element(length)
  }
}

extension Tensor where Element: Number {
  /// The sum along several axes: of images (N, C, H, W) along all but the second, (C,).
  ///
  /// ```swift
  /// let images = Tensor<Float>.ones([10, 3, 28, 28])
  /// images.sum(axes: [0, 2, 3])   // [7840. 7840. 7840.]
  /// ```
  ///
  /// - Parameters:
  ///   - axes: the axes that are summed, none of them twice; -1 is the last.
  ///   - keepingAxes: whether the axes stay, with length 1, so that the result broadcasts.
  public func sum(axes: [Int], keepingAxes: Bool = false) -> Tensor {
    folded(axes, keepingAxes) { $0.sum(axis: $1, keepingAxis: true) }
  }

  /// The largest elements along several axes; see ``sum(axes:keepingAxes:)``.
  public func max(axes: [Int], keepingAxes: Bool = false) -> Tensor {
    folded(axes, keepingAxes) { $0.max(axis: $1, keepingAxis: true) }
  }

  /// The smallest elements along several axes; see ``sum(axes:keepingAxes:)``.
  public func min(axes: [Int], keepingAxes: Bool = false) -> Tensor {
    folded(axes, keepingAxes) { $0.min(axis: $1, keepingAxis: true) }
  }

  private func folded(
    _ axes: [Int], _ keepingAxes: Bool, _ fold: (Tensor, Int) -> Tensor
  ) -> Tensor {
    let positions = axes.map { position(of: $0) }
    require(Set(positions).count == axes.count, "axes \(axes): one of them comes twice")
    let result = positions.sorted(by: >).reduce(self, fold)
    if keepingAxes { return result }
    let kept = shape.indices.filter { !positions.contains($0) }.map { shape[$0] }
    return result.reshaped(kept)
  }

  /// The sums of the elements up to each one along an axis; the shape stays.
  public func cumulativeSum(axis: Int) -> Tensor {
    let (length, inner) = (length(of: axis), lengths(around: axis).inner.reduce(1, *))
    if let whole = self as? Tensor<Int> {
      whole.requireFittingRunningSums(length: length, inner: inner)
    }
    let sums = runningSums(elements, length: length, inner: inner)
    return Tensor(shape: shape, elements: sums)
  }

  /// The sums of the elements up to each one, in row-major order: shape (count,).
  public func cumulativeSum() -> Tensor { flattened().cumulativeSum(axis: 0) }
}

@specialized(where Element == Float)
@specialized(where Element == Double)
@specialized(where Element == Int)
private func runningSums<Element: Number>(
  _ x: [Element], length: Int, inner: Int
) -> [Element] {
  var sums = x
  for place in sums.indices where place / inner % length != 0 {
    sums[place] += sums[place - inner]
  }
  return sums
}

/// Each element of a vector times each of another: (m,), (n,) → (m, n).
///
/// As NumPy's, it flattens what has other axes.
public func outer<Element: Number>(
  _ a: Tensor<Element>, _ b: Tensor<Element>
) -> Tensor<Element> {
  a.reshaped(a.count, 1) * b.flattened()
}
