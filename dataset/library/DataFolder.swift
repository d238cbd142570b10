import Foundation

/// A folder that may hold the four files of a collection.
struct DataFolder {
  /// Where it is, as the user would write it.
  let path: String

  /// Gives the path of a file under any of its spellings, nil if it is not there.
  func find(_ file: PublishedFile) -> String? {
    file.spellings.map { "\(path)/\($0)" }.first { FileManager.default.fileExists(atPath: $0) }
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
