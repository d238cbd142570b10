import Files

/// A file could not be read or written; the description is one line.
public struct FileError: Error, CustomStringConvertible {
  /// Which file, what about it, and why.
  public let description: String

  /// Makes an error from one line.
  public init(_ description: String) { self.description = description }

  /// Does something with a file; if it fails, says what and why the system refused it.
  ///
  /// - Parameter task: what could not be done, such as "cannot write figures/a.svg".
  package static func explain<Value>(
    _ task: @autoclosure () -> String, _ body: () throws -> Value
  ) throws -> Value {
    do { return try body() } catch {
      throw FileError("\(task()): \(systemReason(for: error))")
    }
  }
}
