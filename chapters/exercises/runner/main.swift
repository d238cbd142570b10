import Foundation
import Notebook

Program.run("exercises") {
  let command = try Command(Array(CommandLine.arguments.dropFirst()))
  if case .help = command.task { return Program.printHelp(Help.text) }
  Interruption.watch()
  let program = Bundle.main.executableURL ?? URL(filePath: CommandLine.arguments[0])
  var session = try Session(
    command, programs: program.resolvingSymlinksInPath().deletingLastPathComponent())
  if try !session.run() { exit(1) }
}
