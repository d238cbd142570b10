extension Array {
  /// Makes an array of `count` elements, each of which `fill` puts there.
  ///
  /// A large one comes to lie in large pages of memory, where the system has some. A processor remembers
  /// where a few thousand pages are. Those of 4 KB hold less than a large layer's weights with what its
  /// optimizer remembers of them, and the system hands them out one by one.
  @inline(__always)
  init(count: Int, filledBy fill: (UnsafeMutablePointer<Element>) -> Void) {
    self.init(unsafeUninitializedCapacity: count) { elements, initializedCount in
      initializedCount = count
      guard count > 0, let first = elements.baseAddress else { return }
      Platform.preferLargePages(first, count * MemoryLayout<Element>.stride)
      fill(first)
    }
  }

  /// Makes such an array of equal elements.
  @inline(__always)
  init(filledWith value: Element, count: Int) {
    self.init(count: count) { $0.initialize(repeating: value, count: count) }
  }
}
