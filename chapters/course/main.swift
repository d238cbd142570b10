import ChapterSupport
import Notebook

let usage = "swift run course [PAGE | SECTION] [WORDS…] [--list] [--help] [--version]"

let help = """
  The front door of the course: shows its pages, and runs them.

  usage: \(usage)

    PAGE        runs a page by its name, such as ch05; WORDS go to it, such as --step
    SECTION     runs a section of a chapter, such as 5.6
    --list      shows the sections of all pages
    --help      prints this
    --version   prints the course's version

  """

Program.run("course") {
  let words = CommandLine.arguments.dropFirst()
  guard let word = words.first else { return Program.print(frontPage(width: Program.columns)) }
  guard ["--list", "--help", "-h"].contains(word) else {
    try start(word, Array(words.dropFirst()))
  }
  guard words.count == 1 else { throw UsageError("\(word) stands alone", usage: usage) }
  if word == "--list" {
    Program.print(try contents())
  } else {
    Program.printHelp(help)
  }
}
