/// Stops the program with a message where a condition does not hold.
///
/// It stands where `precondition` would, whose message optimized code throws away. The message of
/// `fatalError` is always printed, and the libraries are optimized even in debug builds.
///
/// - Parameters:
///   - condition: what has to hold.
///   - message: what was wrong: the operation and all shapes that take part in it.
///   - file: the file to name.
///   - line: the line to name.
package func require(
  _ condition: Bool, _ message: @autoclosure () -> String, file: StaticString = #fileID,
  line: UInt = #line
) {
  guard condition else { fatalError(message(), file: file, line: line) }
}
