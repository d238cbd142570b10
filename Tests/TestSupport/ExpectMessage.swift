import Testing

/// Expects a program that was stopped by a mistake to have said this last.
public func expectMessage(
  _ message: String, in result: ExitTest.Result, sourceLocation: SourceLocation = #_sourceLocation
) {
  let printed = String(decoding: result.standardErrorContent, as: UTF8.self)
  #expect(printed.contains("Fatal error: \(message)\n"), sourceLocation: sourceLocation)
}
