/// Stops the program with a message where a condition does not hold.
///
/// Optimized code would drop the message of `precondition`. Tensors has the same function, but a
/// figure needs nothing else of that module.
func require(
  _ condition: Bool, _ message: @autoclosure () -> String, file: StaticString = #fileID,
  line: UInt = #line
) {
  guard condition else { fatalError(message(), file: file, line: line) }
}
