import ChapterSupport
import Datasets
import Notebook

/// The pages, each with what it teaches, how long it takes and which of its exercises are right; where
/// the images are; and what can be run.
func frontPage(width: Int) -> String {
  let done = Done(in: .standard)
  let pages = course.map { page in
    let time = page.seconds.map { "\($0) s" } ?? "by study"
    let isWide = width >= 60
    let head =
      isWide
      ? "  \(column(page.name, 14))\(column(page.label, 38))\(time)\n"
      : wrapped("\(page.name)  \(page.label), \(time)", indent: 0, width: width)
    let texts = [page.summary, done.exercises(of: page)].compactMap(\.self)
    return head
      + texts.map { wrapped($0, indent: isWide ? 16 : 4, width: min(width - 2, 78)) }.joined()
  }
  let images = [MNIST.collection, FashionMNIST.collection].map {
    wrapped(whereabouts(of: $0), indent: 0, width: width)
  }
  let commands = [
    ("swift run course 5.6", "runs a section of a chapter"),
    ("swift run course ch05", "runs a page; --step goes through it cell by cell"),
    ("swift run course --list", "shows all sections"),
    ("swift run exercises", "shows the next exercise"),
  ].map { command, meaning in
    let line = column(command, 27) + meaning
    return line.count <= width
      ? line + "\n" : command + "\n" + wrapped(meaning, indent: 4, width: width)
  }
  let problem = done.problem.map { [wrapped($0, indent: 0, width: width)] } ?? []
  let parts = [
    ["Deep learning from scratch, \(courseVersion)\n"], pages, images, commands, problem,
  ]
  return parts.filter { !$0.isEmpty }.map { $0.joined() }.joined(separator: "\n")
}

/// Where a collection of images is.
private func whereabouts(of collection: ImageCollection) -> String {
  collection.present.map { "\(collection.name) is in \($0)" }
    ?? "\(collection.name) is not here yet; swift run dataset fetches it"
}
