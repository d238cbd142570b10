extension Exercise {
  /// All exercises, in the order of the course.
  package static let all = [
    chapter1, chapter2, chapter3, chapter4, chapter5, chapter6, chapter7, chapter8,
  ].flatMap { $0 }
}
