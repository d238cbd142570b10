/// A section of a chapter: one function that writes on the page.
public struct Section {
  let number: String
  let title: String
  let body: (Page) throws -> Void

  /// Makes a section.
  ///
  /// - Parameters:
  ///   - number: as in the book, such as "5.7.3".
  ///   - title: its heading.
  ///   - body: writes the section; it needs nothing that another section made.
  public init(_ number: String, _ title: String, _ body: @escaping (Page) throws -> Void) {
    self.number = number
    self.title = title
    self.body = body
  }
}
