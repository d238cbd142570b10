import Files
import Foundation

/// A folder that may hold the four files of a collection.
struct DataFolder {
  /// Where it is, as the user would write it.
  let path: String

  /// Gives the path of a file under any of its spellings, nil if it is not there.
  ///
  /// A folder of that name is taken for it only where there is nothing else, and what cannot be
  /// looked at is there: reading it will tell why.
  func find(_ file: PublishedFile) -> String? {
    let found = file.spellings.map { "\(path)/\($0)" }.filter(isAnything(at:))
    return found.first { !isFolder($0) } ?? found.first
  }

  private func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && isFolder.boolValue
  }

  /// The names of those files of a collection that are not here.
  func missing(from collection: ImageCollection) -> [String] {
    collection.files.filter { find($0) == nil }.map(\.name)
  }

  /// Reads the images and labels of one part.
  ///
  /// - Throws: ``DatasetError`` if a file is missing or damaged, or there are more labels than images
  ///   or the reverse.
  func read(_ part: PublishedPart) throws -> RawImages {
    guard let imagesPath = find(part.images), let labelsPath = find(part.labels) else {
      throw DatasetError.missing(files: [part.images.name, part.labels.name], folder: path)
    }
    let labels = try part.labels.values(inFileAt: labelsPath)
    let pixels = try part.images.values(inFileAt: imagesPath)
    let size = ImageCollection.imageSize
    let count = pixels.count / (size * size)
    guard count == labels.count else {
      throw DatasetError.damaged(
        file: labelsPath, problem: "it has \(labels.count) labels for \(count) images")
    }
    return RawImages(rows: size, columns: size, pixels: pixels, labels: labels)
  }
}
