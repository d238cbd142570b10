/// A section cannot be rendered or checked without files that are not there.
public struct MissingFiles: Error, CustomStringConvertible {
  /// What is missing, in one line.
  public let description: String

  /// Makes an error that says what is missing.
  public init(_ description: String) { self.description = description }
}
