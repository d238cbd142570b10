/// Stands where an answer belongs: ends the program and says that this is not attempted yet.
public func notAttempted<Value>(_ function: String = #function, line: Int = #line) -> Value {
  Judge.stopAtStub(function, line)
}

/// Stands where an answer belongs, as a statement of its own.
public func notAttempted(_ function: String = #function, line: Int = #line) -> Never {
  Judge.stopAtStub(function, line)
}
