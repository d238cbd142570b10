import Foundation

/// The version of the course, which is also that of each of its programs.
public let courseVersion = "1.0"

/// The frame of every program: runs the body and turns errors into one line and an exit status.
public enum Program {
  /// Runs `body` and ends the process: status 0, 1 after an error, 2 after a ``UsageError``.
  ///
  /// - Parameters:
  ///   - name: the program's name, which opens an error's line.
  ///   - body: all that the program does.
  public static func run(_ name: String, _ body: () throws -> Void) -> Never {
    prepare()
    do {
      if CommandLine.arguments.contains("--version") { return try showVersion(of: name) }
      try body()
      exit(0)
    } catch let error as UsageError {
      complain("\(name): \(error)")
      exit(2)
    } catch {
      complain("\(name): \(printable("\(error)"))")
      exit(1)
    }
  }

  /// Writes an error to standard error; a terminal gets it in lines of whole words.
  private static func complain(_ error: String) {
    guard let size = TerminalSize(of: STDERR_FILENO) else { return Terminal.complain(error) }
    let lines = error.split(separator: "\n").flatMap { line in
      StyledLine(String(line)).wrapped(to: size.columns, indent: StyledLine("  "))
    }
    Terminal.complain(lines.map(\.text).joined(separator: "\n"))
  }

  /// Prints a help text; a terminal gets it in lines of whole words, each description in its column.
  public static func printHelp(_ help: String) {
    guard let size = TerminalSize(of: STDOUT_FILENO) else { return print(help) }
    let lines = help.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
      let words = line.prefixMatch(of: /\s*(\S+ )*\S+\s{2,}/)?.output.0.count
      let indent = words ?? line.prefix { $0 == " " }.count + 2
      let space = String(repeating: " ", count: min(indent, size.columns / 2))
      return StyledLine(String(line)).wrapped(to: size.columns, indent: StyledLine(space))
    }
    print(lines.map(\.text).joined(separator: "\n"))
  }

  /// The columns of the terminal that shows what is printed, up to 120; 80 where there is none.
  public static var columns: Int {
    min((TerminalSize(of: STDOUT_FILENO) ?? .standard).columns, 120)
  }

  /// Prints a line at once; if that is impossible, ends the program with status 1.
  public static func print(_ line: some CustomStringConvertible) {
    Terminal.write("\(line)\n")
  }

  /// Says which version of the course this is.
  private static func showVersion(of name: String) throws -> Never {
    guard CommandLine.arguments.count == 2 else {
      throw UsageError("--version stands alone", usage: "swift run \(name) --version")
    }
    print("\(name) \(courseVersion)")
    exit(0)
  }

  private static func prepare() {
    #if os(Linux) && canImport(Runtime) && (arch(x86_64) || arch(arm64))
      Mistakes.watch(ProcessInfo.processInfo.environment)
    #endif
    // A file that grows too large is then an error of its writer, and no signal that ends the program.
    signal(SIGXFSZ, SIG_IGN)
    // A closed stream's number would be given to the next file that is opened, and what is printed
    // would go there. Reading from what takes its place ends at once, and writing to it fails.
    for stream in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO]
    where fcntl(stream, F_GETFD) == -1 {
      _ = open("/dev/null", O_RDONLY)
    }
  }
}
