// Arithmetic element by element. Operands of different shapes are paired by
// NumPy's rule; see `Broadcast`.
//
// All four are declared for the same elements: where `/` asks for more than `*`, the compiler takes `1 / 2`
// in `(x - 1 / 2) / 2` for a division of whole numbers, which is 0.

extension Tensor where Element: Number {
  /// Adds element by element.
  public static func + (a: Tensor, b: Tensor) -> Tensor { combine(.add, a, b) }
  /// Adds a number to each element.
  public static func + (a: Tensor, b: Element) -> Tensor { combine(.add, a, Tensor(b)) }
  /// Adds a number to each element.
  public static func + (a: Element, b: Tensor) -> Tensor { combine(.add, Tensor(a), b) }

  /// Subtracts element by element.
  public static func - (a: Tensor, b: Tensor) -> Tensor { combine(.subtract, a, b) }
  /// Subtracts a number from each element.
  public static func - (a: Tensor, b: Element) -> Tensor { combine(.subtract, a, Tensor(b)) }
  /// Subtracts each element from a number.
  public static func - (a: Element, b: Tensor) -> Tensor { combine(.subtract, Tensor(a), b) }

  /// Multiplies element by element.
  public static func * (a: Tensor, b: Tensor) -> Tensor { combine(.multiply, a, b) }
  /// Multiplies each element by a number.
  public static func * (a: Tensor, b: Element) -> Tensor { combine(.multiply, a, Tensor(b)) }
  /// Multiplies each element by a number.
  public static func * (a: Element, b: Tensor) -> Tensor { combine(.multiply, Tensor(a), b) }

  /// Divides element by element; whole numbers as Swift divides them, 7 / 2 being 3 and -7 / 2 being -3.
  ///
  /// NumPy's `//` is `floorDivide(a, 2)`, its `/` of whole numbers `Tensor<Double>(a) / 2`.
  ///
  /// - Precondition: no whole number is divided by 0.
  public static func / (a: Tensor, b: Tensor) -> Tensor { combine(.divide, a, b) }
  /// Divides each element by a number.
  public static func / (a: Tensor, b: Element) -> Tensor { combine(.divide, a, Tensor(b)) }
  /// Divides a number by each element.
  public static func / (a: Element, b: Tensor) -> Tensor { combine(.divide, Tensor(a), b) }

  static func combine(_ operation: ElementOperation, _ a: Tensor, _ b: Tensor) -> Tensor {
    let pairs = broadcast(a, b, for: operation.rawValue)
    requireFitting(operation, a, b)
    return Tensor(
      shape: pairs.shape, elements: combined(operation, a.elements, b.elements, pairs))
  }
}

extension Tensor where Element: Scalar {
  /// Changes the sign of each element.
  public static prefix func - (a: Tensor) -> Tensor { apply(.negation, a) }
}

extension Tensor {
  /// Makes a tensor of shape () that holds one element, to be broadcast.
  public init(_ scalar: Element) { self.init(shape: [], elements: [scalar]) }

  static func broadcast<Other>(
    _ a: Tensor, _ b: Tensor<Other>, for operation: String
  ) -> Broadcast {
    guard let pairs = Broadcast(a.shape, b.shape) else {
      fatalError(
        "\(operation): shapes \(describe(a.shape)) and \(describe(b.shape)) do not broadcast")
    }
    return pairs
  }
}
