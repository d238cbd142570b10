// swift-format-ignore-file
// What an unavailable name stands for. None of them can be used, and nothing
// here runs: they are there so that the compiler says what to write instead, and editors offer it.
//
// Documentation is the message of each.
#if !hasFeature(Embedded)

/// A function of another library: it takes whatever is written behind its name.
@dynamicCallable
@dynamicMemberLookup
public struct OtherName<Result> {
  /// Takes any arguments.
  @discardableResult
  public func dynamicallyCall(
    withKeywordArguments arguments: KeyValuePairs<String, Any>
  ) -> Result {
    fatalError()
  }

  /// Takes any member.
  public subscript(dynamicMember name: String) -> OtherName { fatalError() }
}

#endif
