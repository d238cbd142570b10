// Masks are tensors of Bool: what a comparison answers for each element. As in Swift's own vectors,
// their operators begin with a dot; `.&` and `.|` bind less than comparisons, so that
// `x .> 0 .& x .< 1` needs no parentheses.

extension Tensor where Element == Bool {
  /// Where both masks are true, broadcast.
  public static func .& (a: Tensor, b: Tensor) -> Tensor {
    combine(".&", a, b) { $0 && $1 }
  }
  /// Where one of the masks is true or both, broadcast.
  public static func .| (a: Tensor, b: Tensor) -> Tensor {
    combine(".|", a, b) { $0 || $1 }
  }
  /// Where exactly one of the masks is true, broadcast.
  public static func .^ (a: Tensor, b: Tensor) -> Tensor {
    combine(".^", a, b) { $0 != $1 }
  }
  /// Where the mask is false.
  public static prefix func .! (a: Tensor) -> Tensor { a.map { !$0 } }

  /// How many elements are true.
  public var trueCount: Int { elements.count { $0 } }

  /// The part of the elements that is true, as of answers that are right; NaN where there are none.
  public func mean() -> Double { Double(trueCount) / Double(count) }

  /// Whether an element is true.
  public func any() -> Bool { elements.contains(true) }

  /// Whether all elements are true.
  public func all() -> Bool { !elements.contains(false) }

  /// Whether an element along an axis is true; see ``Tensor/sum(axis:keepingAxis:)``.
  public func any(axis: Int, keepingAxis: Bool = false) -> Tensor {
    has(true, axis: axis, keepingAxis: keepingAxis)
  }

  /// Whether all elements along an axis are true; see ``Tensor/sum(axis:keepingAxis:)``.
  public func all(axis: Int, keepingAxis: Bool = false) -> Tensor {
    .!has(false, axis: axis, keepingAxis: keepingAxis)
  }

  /// Whether an element along an axis is `value`.
  private func has(_ value: Bool, axis: Int, keepingAxis: Bool) -> Tensor {
    let (around, length) = (lengths(around: axis), length(of: axis))
    let (outer, inner) = (around.outer.reduce(1, *), around.inner.reduce(1, *))
    var result = Array(repeating: false, count: outer * inner)
    for block in 0..<outer {
      for row in block * length..<(block + 1) * length {
        for i in 0..<inner where elements[row * inner + i] == value {
          result[block * inner + i] = true
        }
      }
    }
    return Tensor(
      shape: around.outer + (keepingAxis ? [1] : []) + around.inner, elements: result)
  }

  private static func combine(
    _ operation: String, _ a: Tensor, _ b: Tensor, _ function: (Bool, Bool) -> Bool
  ) -> Tensor {
    let shape = broadcast(a, b, for: operation).shape
    let (a, b) = (a.broadcast(to: shape), b.broadcast(to: shape))
    return Tensor(shape: shape, elements: zip(a.elements, b.elements).map(function))
  }
}

extension Tensor where Element: Scalar {
  /// Takes `replacement` where the mask is true, and this tensor's element elsewhere.
  ///
  /// - Precondition: the mask has this tensor's shape.
  public func replacing(with replacement: Element, where mask: Tensor<Bool>) -> Tensor {
    require(
      mask.shape == shape,
      "replacing: a mask of \(describe(mask.shape)) does not fit \(describe(shape))")
    return Tensor(
      shape: shape, elements: replaced(elements, with: replacement, where: mask.elements))
  }

  /// Where two tensors, broadcast, are equal but for rounding: |a − b| ≤ atol + rtol · |b|, or both the
  /// same infinity.
  ///
  /// ```swift
  /// let x = Tensor([0.1 + 0.2, 1])
  /// x .== [0.3, 1]            // [False True]
  /// x.isClose(to: [0.3, 1])   // [ True True]
  /// ```
  public func isClose(
    to other: Tensor, rtol: Element = 1e-5, atol: Element = 1e-8
  ) -> Tensor<Bool> {
    let isNear = Tensors.abs(self - other) .<= Tensors.abs(other) * rtol + atol
    let isFinite = Tensors.abs(other) .< .infinity .& Tensors.abs(self) .< .infinity
    return self .== other .| (isNear .& isFinite)
  }
}

/// Takes the element of `a` where a mask is true, and that of `b` elsewhere, all three broadcast.
///
/// ```swift
/// let x: Tensor<Double> = [-2, 0, 3]
/// choose(x .> 0, x, 0.1 * x)   // [-0.2 0. 3. ]
/// ```
public func choose<Element>(
  _ mask: Tensor<Bool>, _ a: Tensor<Element>, _ b: Tensor<Element>
) -> Tensor<Element> {
  let shape = Tensor.broadcast(a, b, for: "choose").shape
  guard let shape = Broadcast(mask.shape, shape)?.shape else {
    fatalError(
      "choose: shapes \(describe(mask.shape)) and \(describe(shape)) do not broadcast")
  }
  return Tensor(
    shape: shape,
    elements: chosen(
      mask.broadcast(to: shape).elements, a.broadcast(to: shape).elements,
      b.broadcast(to: shape).elements))
}

/// Takes the element of `a` where a mask is true, and a number elsewhere, broadcast.
public func choose<Element>(
  _ mask: Tensor<Bool>, _ a: Tensor<Element>, _ b: Element
) -> Tensor<Element> { choose(mask, a, Tensor(b)) }

/// Takes a number where a mask is true, and the element of `b` elsewhere, broadcast.
public func choose<Element>(
  _ mask: Tensor<Bool>, _ a: Element, _ b: Tensor<Element>
) -> Tensor<Element> { choose(mask, Tensor(a), b) }

/// Takes one number where a mask is true, and another one elsewhere.
public func choose<Element>(
  _ mask: Tensor<Bool>, _ a: Element, _ b: Element
) -> Tensor<Element> { choose(mask, Tensor(a), Tensor(b)) }
