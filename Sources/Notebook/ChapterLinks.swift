import Files

/// A page among the others.
struct ChapterLinks {
  /// The page itself.
  let page: CoursePage
  /// The page before, if there is one.
  let previous: CoursePage?
  /// The page after, if there is one.
  let next: CoursePage?

  /// Whether the program shows sections only where they are named.
  let isByName: Bool

  /// The folder in which the page and its figures are.
  let folder: String

  /// The program's name, which is also its folder's.
  var name: String { page.name }

  init(
    _ page: CoursePage, in course: [CoursePage], isByName: Bool = false, folder: String? = nil
  ) {
    let index = course.firstIndex { $0.name == page.name }
    self.page = page
    self.isByName = isByName
    previous = index.flatMap { $0 > 0 ? course[$0 - 1] : nil }
    next = index.flatMap { $0 + 1 < course.count ? course[$0 + 1] : nil }
    self.folder = folder ?? packageFolder + "chapters/\(page.name)"
  }

  /// How the page is run.
  func wayToRun(seed: Int) -> String {
    isByName
      ? "`swift run \(name) NAME` runs a part of this page (seed \(seed))."
      : "`swift run \(name)` runs this page (seed \(seed)); `swift run \(name) --step` goes through "
        + "it cell by cell."
  }

  /// Links to the page before, to the whole course, and to the page after.
  var wayAround: String {
    let parts = [
      previous.map { "[← \($0.label)](../\($0.name)/README.md)" },
      "[The course](../../README.md)",
      next.map { "[\($0.label) →](../\($0.name)/README.md)" },
    ]
    return parts.compactMap { $0 }.joined(separator: " · ")
  }

  /// A link from this page to a file, whose path begins at the top of the package.
  func way(to file: String) -> String {
    let folder = "chapters/\(name)/"
    return file.hasPrefix(folder) ? String(file.dropFirst(folder.count)) : "../../\(file)"
  }

  /// A link from this page to a section of a chapter.
  func way(toSection number: Substring, ofChapter chapter: Substring) -> String {
    let folder = "ch0\(chapter)"
    return (folder == name ? "" : "../\(folder)/README.md") + "#\(number)"
  }
}
