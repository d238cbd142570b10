import Files
import Foundation
import NeuralNetworks
import Notebook

/// Where a run keeps what it has: a checkpoint to go on from, and its results so far.
///
/// Each file appears at its place when it is whole, so a run may be stopped at any moment.
struct StudyFiles {
  /// Parameters, optimizer, random streams and history, as a safetensors file.
  let checkpoint: String

  private let result: URL

  private let name: String

  /// Where the page finds the results of the runs in full.
  static let results = studies.appendingPathComponent("results")

  /// Where runs are kept if nothing else is said.
  static let standardFolder = studies.appendingPathComponent("../../.studies").standardized.path

  private static let studies = URL(fileURLWithPath: #filePath).deletingLastPathComponent()

  /// Makes the folder.
  ///
  /// Runs of different sizes, data or seeds never meet.
  init(_ name: String, seed: Int, folder: String, _ size: RunSize, isSynthetic: Bool) throws {
    let folder = URL(fileURLWithPath: folder)
      .appendingPathComponent("\(size)\(isSynthetic ? "-synthetic" : "")")
    try FileError.explain("cannot make the folder \(folder.path)") {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }
    let file = folder.appendingPathComponent("\(name)-seed\(seed)")
    checkpoint = file.path + ".safetensors"
    result = file.appendingPathExtension("json")
    self.name = name
  }

  /// Forgets the run.
  func remove() throws {
    for path in [checkpoint, result.path] where FileManager.default.fileExists(atPath: path) {
      try FileError.explain("cannot remove \(path)") {
        try FileManager.default.removeItem(atPath: path)
      }
    }
  }

  /// What a run of at least so many epochs came to, if it is finished.
  ///
  /// - Throws: `FileError` if it was made from other data, or by another network, than a new one is.
  func finished(epochs: Int, like new: StudyResult) throws -> StudyResult? {
    guard FileManager.default.fileExists(atPath: result.path) else { return nil }
    let stored: StudyResult = try Self.read(result)
    guard let difference = stored.difference(from: new) else {
      return stored.test != nil && stored.history.count >= epochs ? stored : nil
    }
    throw FileError(
      """
      \(result.path) was made \(difference); --restart makes it anew, --runs DIR keeps both
      """)
  }

  /// Reads what a run came to.
  ///
  /// - Throws: `FileError` if the file cannot be read or is no such thing.
  static func read<Result: Decodable>(_ file: URL) throws -> Result {
    let data = try FileError.explain("cannot read \(file.path), which a run of the study writes") {
      Data(try readOrdinaryFile(at: file.path))
    }
    do {
      return try JSONDecoder.nonFinite.decode(Result.self, from: data)
    } catch {
      throw FileError("\(file.path) is not what a run came to; remove it, and run the study again")
    }
  }

  /// Stores what is known so far.
  func write(_ result: some Encodable) throws {
    try write(try JSONEncoder.nonFinite.encode(result), to: self.result)
  }

  /// Stores a result where the page finds it, as JSON and as CSV.
  func publish(_ result: some Encodable, csv: String) throws {
    let file = Self.results.appendingPathComponent(name)
    try write(try JSONEncoder.nonFinite.encode(result), to: file.appendingPathExtension("json"))
    try write(Data(csv.utf8), to: file.appendingPathExtension("csv"))
  }

  private func write(_ data: Data, to file: URL) throws {
    try FileError.explain("cannot write \(file.path)") {
      try replaceFile(at: file.path, with: data)
    }
  }
}

extension StudyResult {
  /// A line for each epoch.
  var csv: String {
    let lines = history.map { record in
      let own = "\(record.training.loss),\(record.training.accuracy)"
      let other = record.validation.map { "\($0.loss),\($0.accuracy)" } ?? ","
      return "\(record.epoch),\(own),\(other),\(record.seconds)\n"
    }
    return "epoch,loss,accuracy,validation loss,validation accuracy,seconds\n" + lines.joined()
  }
}
