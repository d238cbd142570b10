/// A page of the course, as others refer to it.
public struct CoursePage: Sendable {
  /// The program's name and its folder's in `chapters/`, such as "ch05".
  public let name: String

  /// The page's heading, such as `Chapter 5  Backpropagation`.
  public let heading: String

  /// What one finds there, in a line.
  public let summary: String

  /// How long its program takes after the build, on two processors; nil where that depends on what
  /// is asked of it.
  public let seconds: Int?

  /// Describes a page.
  public init(_ name: String, _ heading: String, seconds: Int?, _ summary: String) {
    (self.name, self.heading, self.summary, self.seconds) = (name, heading, summary, seconds)
  }

  /// A short heading for a link, such as "5 Backpropagation".
  public var label: String {
    let words = heading.split(separator: "  ", maxSplits: 1)
    guard words.count == 2 else { return heading }
    return words[0].hasPrefix("Chapter ") ? "\(words[0].dropFirst(8)) \(words[1])" : "\(words[1])"
  }
}
