import ChapterSupport
import Datasets
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

/// The pages, each with what it teaches and how long it takes.
func frontPage() -> String {
  let pages = course.map { page in
    let time = page.seconds.map { "\($0) s" } ?? "by study"
    return "  \(column(page.name, 14))\(column(page.label, 38))\(time)\n"
      + wrapped(page.summary, indent: 16, width: 78)
  }
  return """
    Deep learning from scratch, \(courseVersion)

    \(pages.joined())
    The images: \(whereabouts(of: MNIST.collection))
                \(whereabouts(of: FashionMNIST.collection))

    swift run course 5.6       runs a section of a chapter
    swift run course ch05      runs a page; --step goes through it cell by cell
    swift run course --list    shows all sections

    """
}

/// Where a collection of images is.
func whereabouts(of collection: ImageCollection) -> String {
  collection.present.map { "\(collection.name) is in \($0)" }
    ?? "\(collection.name) is not here yet; swift run dataset fetches it"
}

Program.run("course") {
  let words = CommandLine.arguments.dropFirst()
  guard let word = words.first else { return Program.print(frontPage()) }
  guard ["--list", "--help", "-h"].contains(word) else {
    try start(word, Array(words.dropFirst()))
  }
  guard words.count == 1 else { throw UsageError("\(word) stands alone", usage: usage) }
  Program.print(word == "--list" ? try contents() : help)
}
