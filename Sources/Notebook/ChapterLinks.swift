import Files

/// A chapter among the others.
struct ChapterLinks {
  /// The program's name, such as "ch05", which is also its folder's.
  let name: String
  /// The chapter before, if there is one.
  let previous: String?
  /// The chapter after, if there is one.
  let next: String?

  /// Whether the program shows sections only where they are named.
  let isByName: Bool

  /// The folder in which the page and its figures are.
  let folder: String

  init(
    _ name: String, previous: String?, next: String?, isByName: Bool = false,
    folder: String? = nil
  ) {
    self.name = name
    self.isByName = isByName
    self.previous = previous
    self.next = next
    self.folder = folder ?? packageFolder + "chapters/\(name)"
  }

  /// The line under a page's title.
  func line(seed: Int) -> String {
    let part = isByName ? "a part of this page" : "this page"
    let parts = [
      "`swift run \(name)\(isByName ? " NAME" : "")` runs \(part) (seed \(seed)).",
      previous.map { "[← \($0)](../\($0)/README.md)" },
      next.map { "[\($0) →](../\($0)/README.md)" },
    ]
    return parts.compactMap { $0 }.joined(separator: " ")
  }
}
