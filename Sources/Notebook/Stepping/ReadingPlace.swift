import Files
import Foundation

/// Where a reader left a chapter.
struct ReadingPlace: Codable, Equatable {
  /// The section's number.
  let section: String
  /// The cell that was shown; nil before a section's first one.
  let cell: String?
  /// How many sheets further on.
  let offset: Int
  /// What stood there, for the reader to remember.
  let title: String
}

/// The places in all chapters, in one small file of the user's.
struct ReadingPlaces {
  private let path: String

  /// Makes a keeper of places.
  ///
  /// - Parameter environment: names the folder for what programs remember, in `XDG_STATE_HOME`, or
  ///   the user's own folder.
  init?(environment: [String: String]) {
    let name = "deep-learning-from-scratch/places.json"
    if let folder = environment["XDG_STATE_HOME"], folder.hasPrefix("/") {
      path = "\(folder)/\(name)"
    } else if let home = environment["HOME"], !home.isEmpty {
      #if canImport(Darwin)
        path = "\(home)/Library/Application Support/\(name)"
      #else
        path = "\(home)/.local/state/\(name)"
      #endif
    } else {
      return nil
    }
  }

  private var all: [String: ReadingPlace] {
    guard let file = try? openOrdinaryFile(at: path), let data = try? file.read(upToCount: 1 << 20)
    else { return [:] }
    return (try? JSONDecoder().decode([String: ReadingPlace].self, from: data)) ?? [:]
  }

  /// Where a chapter was left.
  func place(in chapter: String) -> ReadingPlace? { all[chapter] }

  /// Keeps where a chapter is left, or forgets it; where nothing can be written, nothing is.
  func keep(_ place: ReadingPlace?, in chapter: String) {
    var places = all
    guard places[chapter] != place else { return }
    places[chapter] = place
    let folder = URL(filePath: path).deletingLastPathComponent()
    try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    guard let data = try? JSONEncoder.nonFinite.encode(places) else { return }
    try? replaceFile(at: path, with: data)
  }
}
