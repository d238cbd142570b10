/// One of the axes that a matrix's rows or columns run along in memory.
package struct MatrixAxis: Hashable, Sendable {
  /// How many steps there are.
  let count: Int

  /// How many elements further each step leads.
  let stride: Int

  /// Makes an axis of `count` steps, each of which leads `stride` elements further.
  ///
  /// - Precondition: the count is not negative.
  package init(_ count: Int, stride: Int) {
    require(count >= 0, "MatrixAxis: \(count) steps of \(stride); there cannot be fewer than 0")
    self.count = count
    self.stride = stride
  }
}
