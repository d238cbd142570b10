/// What was typed cannot be understood: the program ends with status 2 and shows its usage.
public struct UsageError: Error, Equatable, CustomStringConvertible {
  /// What was wrong, and the usage line.
  public let description: String

  /// Makes an error from one line that names the wrong word, and the program's usage line.
  public init(_ problem: String, usage: String) {
    description = "\(printable(problem))\nusage: \(usage)"
  }
}
