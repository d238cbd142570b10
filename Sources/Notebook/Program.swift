import Foundation

/// The frame of every program: runs the body and turns errors into one line and an exit status.
public enum Program {
  /// Runs `body` and ends the process: status 0, 1 after an error, 2 after a ``UsageError``.
  ///
  /// - Parameters:
  ///   - name: the program's name, which opens an error's line.
  ///   - body: all that the program does.
  public static func run(_ name: String, _ body: () throws -> Void) -> Never {
    do {
      try body()
      exit(0)
    } catch let error as UsageError {
      complain("\(name): \(error)")
      exit(2)
    } catch {
      complain("\(name): \(error)")
      exit(1)
    }
  }

  private static func complain(_ text: String) {
    Terminal.write(text + "\n", to: .standardError)
  }
}
