/// The nested brackets of a tensor literal: a number, or a list of equally shaped literals.
///
/// One never writes its name; it lets `[[1, 2], [3, 4]]` stand where a tensor is expected.
public struct TensorLiteral<Element: TensorElement> {
  fileprivate let shape: [Int]
  fileprivate let elements: [Element]

  fileprivate init(scalar: Element) {
    shape = []
    elements = [scalar]
  }

  fileprivate init(list: [TensorLiteral]) {
    let inner = list.first?.shape ?? []
    for item in list {
      require(
        item.shape == inner,
        "Tensor literal: parts have shapes \(describe(inner)) and \(describe(item.shape))")
    }
    shape = [list.count] + inner
    elements = list.flatMap { $0.elements }
  }
}

extension TensorLiteral: ExpressibleByArrayLiteral {
  /// Makes a literal from a bracketed list.
  public init(arrayLiteral list: TensorLiteral...) {
    self.init(list: list)
  }
}

extension TensorLiteral: ExpressibleByFloatLiteral
where Element: ExpressibleByFloatLiteral {
  /// Makes a literal from a number such as 0.5.
  public init(floatLiteral value: Element.FloatLiteralType) {
    self.init(scalar: Element(floatLiteral: value))
  }
}

extension TensorLiteral: ExpressibleByIntegerLiteral
where Element: ExpressibleByIntegerLiteral {
  /// Makes a literal from a number such as 2.
  public init(integerLiteral value: Element.IntegerLiteralType) {
    self.init(scalar: Element(integerLiteral: value))
  }
}

extension TensorLiteral: ExpressibleByBooleanLiteral
where Element: ExpressibleByBooleanLiteral {
  /// Makes a literal from `true` or `false`.
  public init(booleanLiteral value: Element.BooleanLiteralType) {
    self.init(scalar: Element(booleanLiteral: value))
  }
}

extension Tensor: ExpressibleByArrayLiteral {
  /// Makes a tensor from nested brackets, such as `[[1, 2, 3], [4, 5, 6]]` of shape (2, 3).
  ///
  /// Brackets hold numbers as one types them. Of numbers that are computed, `Tensor([v, 2 * v])`.
  ///
  /// - Precondition: all parts at one depth have the same shape.
  public init(arrayLiteral list: TensorLiteral<Element>...) {
    self.init(TensorLiteral(list: list))
  }

  init(_ literal: TensorLiteral<Element>) {
    self.init(shape: literal.shape, elements: literal.elements)
  }
}
