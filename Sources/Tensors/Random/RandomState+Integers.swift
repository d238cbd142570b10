extension RandomState {
  /// Draws one whole number, each of the range being equally likely; NumPy's `randint`.
  ///
  /// - Precondition: the range is not empty.
  public mutating func integer(in range: Range<Int>) -> Int {
    require(!range.isEmpty, "integer(in:): nothing to draw from \(range)")
    let limit = UInt64(bitPattern: Int64(range.upperBound - 1 &- range.lowerBound))
    return range.lowerBound &+ Int(truncatingIfNeeded: generator.next(through: limit))
  }

  /// Draws a tensor of whole numbers, each of the range being equally likely; NumPy's `randint`.
  ///
  /// - Precondition: the range is not empty.
  public mutating func integers(in range: Range<Int>, shape: [Int]) -> Tensor<Int> {
    let count = requireElementCount(shape, for: "integers")
    return Tensor(shape: shape, elements: (0..<count).map { _ in integer(in: range) })
  }

  /// Draws numbers of 0..<population; NumPy's `choice`.
  ///
  /// Without replacing, all numbers are put in a random order and the first ones taken, so it
  /// costs as much for a few as for all.
  ///
  /// - Parameters:
  ///   - population: how many numbers there are to draw from.
  ///   - count: how many to draw.
  ///   - replacing: whether a number can be drawn again.
  /// - Precondition: there are enough numbers to draw from.
  /// - Returns: the numbers drawn, of shape (count,).
  public mutating func choice(
    _ population: Int, count: Int, replacing: Bool = true
  ) -> Tensor<Int> {
    require(
      count >= 0 && population >= 0 && (population > 0 || count == 0),
      "choice: cannot draw \(count) of \(population)")
    guard !replacing else {
      let count = requireElementCount([count], for: "choice")
      return Tensor((0..<count).map { _ in integer(in: 0..<population) })
    }
    require(
      count <= population, "choice: cannot draw \(count) of \(population) without replacing")
    return Tensor(generator.permutation(population, prefix: count))
  }

  /// Puts the numbers 0..<count in random order; NumPy's `permutation` of a number.
  ///
  /// - Precondition: the count is in 0...4,294,967,295 (2³² − 1).
  /// - Returns: the numbers, of shape (count,).
  public mutating func permutation(_ count: Int) -> Tensor<Int> {
    Tensor(generator.permutation(count, prefix: count))
  }

  /// Puts a tensor's parts along the first axis in random order; NumPy's `permutation` of an array.
  ///
  /// - Precondition: the tensor has an axis.
  public mutating func permutation<Element>(of tensor: Tensor<Element>) -> Tensor<Element> {
    require(tensor.rank > 0, "permutation(of:): a tensor of shape () has no parts")
    let partSize = tensor.shape.dropFirst().reduce(1, *)
    var elements: [Element] = []
    elements.reserveCapacity(tensor.count)
    let count = tensor.shape[0]
    for part in generator.permutation(count, prefix: count) {
      elements += tensor.elements[part * partSize..<(part + 1) * partSize]
    }
    return Tensor(shape: tensor.shape, elements: elements)
  }

  /// Puts a tensor's parts along the first axis in random order, in place; NumPy's `shuffle`.
  ///
  /// - Precondition: the tensor has an axis.
  public mutating func shuffle<Element>(_ tensor: inout Tensor<Element>) {
    tensor = permutation(of: tensor)
  }

  /// Puts an array in random order, in place; NumPy's `shuffle`.
  public mutating func shuffle<Value>(_ values: inout [Value]) {
    let count = values.count
    values = generator.permutation(count, prefix: count).map { values[$0] }
  }
}
