import Foundation
import Tensors
import TestSupport
import Testing

/// Every program there is: those in `chapters/`, `dataset` and `exercises`.
let everyProgram: [String] = {
  let folder = repository.appending(path: "chapters").path(percentEncoded: false)
  let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
  return names.sorted().filter {
    FileManager.default.fileExists(atPath: "\(folder)/\($0)/main.swift")
  } + ["dataset", "exercises"]
}()

/// The programs that have a committed page and know the words of every chapter.
let everyChapter = everyProgram.filter {
  !["bench", "course", "dataset", "exercises", "site"].contains($0)
}

/// A folder that holds all programs away from the package, where `course` builds none.
func programsElsewhere() throws -> TemporaryFolder {
  let folder = try TemporaryFolder()
  for name in everyProgram {
    let original = programFolder.appending(path: name).path(percentEncoded: false)
    do {
      try FileManager.default.linkItem(atPath: original, toPath: folder.path(name))
    } catch {
      try FileManager.default.copyItem(atPath: original, toPath: folder.path(name))
    }
  }
  return folder
}

/// Runs one of this package's programs by way of a shell.
///
/// - Parameters:
///   - name: the program.
///   - words: its command line.
///   - before: what the shell does first, such as `ulimit -n 8`.
///   - redirection: where the program's files go, such as `>/dev/full`.
///   - folder: where it runs, if that matters.
///   - environment: variables to be set besides those of the tests.
func runInShell(
  _ name: String, _ words: [String], before: String = ":", redirection: String = "",
  in folder: String? = nil, environment: [String: String] = [:]
) throws -> ProgramRun {
  let program = programFolder.appending(path: name).path(percentEncoded: false)
  return try run(
    URL(filePath: "/bin/sh"),
    ["-c", "\(before); exec \"$0\" \"$@\" \(redirection)", program] + words,
    in: folder, environment: environment)
}

/// A folder of images of noise with labels, in MNIST's place.
///
/// - Parameters:
///   - images: how many there are to train on; 20 are there to test with.
///   - seed: that of the noise.
func noise(_ images: Int, seed: Int) throws -> TemporaryFolder {
  let folder = try TemporaryFolder()
  var random = RandomState(seed: seed)
  for (prefix, count) in [("train", images), ("t10k", 20)] {
    let pixels = random.integers(in: 0..<256, shape: [count * 784])
    let labels = random.integers(in: 0..<10, shape: [count])
    func file(_ lengths: [Int], _ numbers: Tensor<Int>) -> [UInt8] {
      var header: [UInt8] = [0, 0, 8, UInt8(lengths.count)]
      for length in lengths { header += [0, 0, UInt8(length / 256), UInt8(length % 256)] }
      return header + numbers.elements.map { UInt8($0) }
    }
    try folder.write(file([count, 28, 28], pixels), to: "mnist/\(prefix)-images-idx3-ubyte")
    try folder.write(file([count], labels), to: "mnist/\(prefix)-labels-idx1-ubyte")
  }
  return folder
}

/// The bytes of all committed files that programs may write: pages, figures, results, weights.
func committedFiles() throws -> [String: Data] {
  var files: [String: Data] = [:]
  for top in ["chapters", "dataset"] {
    let folder = repository.appending(path: top)
    for name in try FileManager.default.subpathsOfDirectory(
      atPath: folder.path(percentEncoded: false))
    where [".md", ".svg", ".json", ".csv", ".safetensors"].contains(where: name.hasSuffix) {
      files["\(top)/\(name)"] = try Data(contentsOf: folder.appending(path: name))
    }
  }
  return files
}
