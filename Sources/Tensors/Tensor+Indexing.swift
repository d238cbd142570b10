extension Tensor {
  /// The element at an index of one number per axis.
  ///
  /// - Precondition: each number is within its axis.
  public subscript(_ index: Int...) -> Element {
    get { elements[place(of: index)] }
    set { elements[place(of: index)] = newValue }
  }

  /// The element at a place in row-major order, whatever the shape.
  ///
  /// - Precondition: the place is in 0..<count.
  public subscript(flat place: Int) -> Element {
    get {
      requirePlace(place)
      return elements[place]
    }
    set {
      requirePlace(place)
      elements[place] = newValue
    }
  }

  private func requirePlace(_ place: Int) {
    require(0..<count ~= place, "place \(place) is not in a tensor of \(describe(shape))")
  }

  private func place(of index: [Int]) -> Int {
    require(
      index.count == rank && zip(index, shape).allSatisfy { 0..<$1 ~= $0 },
      "index \(index) is not in a tensor of \(describe(shape))" + hint(for: index))
    return zip(index, shape).reduce(0) { $0 * $1.1 + $1.0 }
  }

  /// What an index of too few numbers may have meant.
  private func hint(for index: [Int]) -> String {
    guard 0 < index.count, index.count < rank else { return "" }
    return "; the part there is x" + index.map { "[row: \($0)]" }.joined()
  }
}
