import ChapterSupport
import Files
import Foundation
import Notebook

/// What was asked for on the command line.
struct Request {
  static let parts = ["products", "networks", "scaling", "growth"]
  static let usage = "swift run -c release bench [--only PART] [--json FILE] [--help]"

  static let help = """
    Measures how fast the course's own arithmetic is on this machine.

    usage: \(usage)

      --only PART    products, networks, scaling or growth; without it, all four
      --json FILE    also writes the figures as JSON
      --help         prints this
      --version      prints the course's version

    Each figure is the median of five rounds (with more threads, of three), with the
    lowest and the highest behind it.
    TENSORS_THREADS=1 in the environment lets it use one thread only. compare.py beside
    it runs the same in NumPy, PyTorch, Keras and JAX, in turns with this program, which
    it calls with --answer.
    """

  var only: String?
  var json: String?
  var isAnswering = false
  var asksForHelp = false

  /// Makes sure that the figures can be written, if that was asked for.
  func tryWriting() throws {
    try explain { try tryReplacingFile(at: $0) }
  }

  /// Writes results as JSON, if that was asked for.
  func write(_ results: [BenchmarkResult]) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    let data = try encoder.encode(results)
    try explain { try replaceFile(at: $0, with: data) }
  }

  private func explain(_ body: (_ json: String) throws -> Void) throws {
    guard let json else { return }
    do { try body(json) } catch {
      throw BenchError(description: "\(json) cannot be written: \(systemReason(for: error))")
    }
  }

  /// Reads the words of the command line.
  init(_ words: [String]) throws {
    var given: Set<String> = []
    var words = words[...]
    while let word = words.popFirst() {
      guard given.insert(word == "-h" ? "--help" : word).inserted else {
        throw UsageError("\(word) is there twice", usage: Self.usage)
      }
      switch word {
      case "--only":
        let part = words.popFirst() ?? ""
        guard Self.parts.contains(part) else {
          throw UsageError(
            "--only needs one of \(Self.parts.joined(separator: ", "))"
              + suggestion(for: part, among: Self.parts), usage: Self.usage)
        }
        only = part
      case "--json":
        guard let file = words.popFirst(), !file.isEmpty, !file.hasPrefix("--") else {
          throw UsageError("--json needs a file", usage: Self.usage)
        }
        json = file
      case "--answer": isAnswering = true
      case "--help", "-h": asksForHelp = true
      default:
        let words = ["--only", "--json", "--help", "--version"]
        throw UsageError(
          "\(word) is no option" + suggestion(for: word, among: words), usage: Self.usage)
      }
    }
    guard !isAnswering || given.count == 1 else {
      throw UsageError("--answer stands alone", usage: Self.usage)
    }
  }
}

Program.run("bench") {
  let request = try Request(Array(CommandLine.arguments.dropFirst()))
  if request.asksForHelp { return Program.printHelp(Request.help) }
  let digits = ImageLoader<Float>()
  if request.isAnswering {
    return try answer(
      peaks() + products() + networks(digits, warmUp: WarmUp.long)
        + [twoLayerNetwork(digits), loading()] + growth(digits, warmUp: WarmUp.long)
        + inference(digits))
  }
  // What cannot be done is better told now than after two minutes.
  try request.tryWriting()
  if request.only != "products" { _ = try trainingSamples(digits) }
  var results: [BenchmarkResult] = []
  func show(_ part: String, _ title: String, _ measure: () throws -> [BenchmarkResult]) rethrows {
    guard request.only == nil || request.only == part else { return }
    Program.print("\n\(title)")
    results += try measure()
  }
  #if DEBUG
    Program.print("This is a debug build; swift run -c release bench measures what counts.")
  #endif
  try show("products", "Matrix products, GFLOP/s") {
    try (peaks() + products()).map { try $0.measure() }
  }
  try show("networks", "Training steps on MNIST: µs per image, two-layer µs per step; loading ms") {
    let all = networks(digits, warmUp: WarmUp.short) + [twoLayerNetwork(digits), loading()]
    return try all.map { try $0.measure() }
  }
  try show("scaling", "With more threads: GFLOP/s, µs per image") {
    let all = products() + networks(digits, warmUp: WarmUp.long)
    let names = ["Float 1024×1024 · 1024×1024", "784-64-10", "dense-2", "conv-1"]
    return try scaling(of: names.compactMap { name in all.first { $0.name == name } })
  }
  try show("growth", "With wider layers, and larger batches, µs per image") {
    try growth(digits, warmUp: WarmUp.short).map { try $0.measure() }
  }
  try request.write(results)
}

/// What ends the program with one line.
struct BenchError: Error, CustomStringConvertible {
  let description: String
}
