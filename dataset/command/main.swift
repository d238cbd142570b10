import Datasets
import Foundation
import Notebook

let usage = "swift run dataset [mnist] [fashion-mnist] [--from URL-or-DIR] [--help]"

let help = """
  usage: \(usage)

  Puts the files of MNIST, of Fashion-MNIST, or of both if none is named, into dataset/data, wherever
  $DATASETS_DIR points. Files that are there are checked and kept. Each new one is checked before it
  is moved into place.

    --from URL   downloads only from below this address
    --from DIR   copies from a folder that holds the four files, or mnist/ or fashion-mnist/
    --version    prints the course's version

  With DATASETS_OFFLINE=1 nothing is downloaded; --from DIR still works.
  """

/// Reads the words after the program's name.
///
/// - Returns: the collections to fetch, and where from; nil if help was asked for.
func parse(_ words: [String]) throws -> (collections: [ImageCollection], source: String?)? {
  let known = [MNIST.collection, FashionMNIST.collection]
  var (collections, source, asksForHelp): ([ImageCollection], String?, Bool) = ([], nil, false)
  var rest = words[...]
  while let word = rest.popFirst() {
    switch word {
    case "--help", "-h":
      guard !asksForHelp else { throw UsageError("\(word) is there twice", usage: usage) }
      asksForHelp = true
    case "--from":
      guard source == nil, let place = rest.popFirst(), !place.isEmpty, !place.hasPrefix("--")
      else {
        throw UsageError("--from wants one address or folder", usage: usage)
      }
      source = place
    default:
      guard let collection = known.first(where: { $0.folder == word }) else {
        let words = known.map(\.folder) + ["--from", "--help", "--version"]
        throw UsageError(
          "'\(word)' is not understood here" + suggestion(for: word, among: words), usage: usage)
      }
      guard !collections.contains(where: { $0.folder == word }) else {
        throw UsageError("\(word) is there twice", usage: usage)
      }
      collections.append(collection)
    }
  }
  return asksForHelp ? nil : (collections.isEmpty ? known : collections, source)
}

Program.run("dataset") {
  guard let (collections, source) = try parse(Array(CommandLine.arguments.dropFirst())) else {
    return Program.printHelp(help)
  }
  for collection in collections {
    let progress = FileProgress()
    defer { progress.finish() }
    for file in try collection.fetch(from: source, progress: progress.update) {
      Program.print(file)
    }
  }
}
