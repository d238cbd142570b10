import Foundation

/// What is known about a published set of labelled 28 × 28 images before any file is opened.
public struct ImageCollection: Sendable {
  /// The images are this high and this wide, in pixels.
  static let imageSize = 28

  /// What people call it.
  public let name: String

  /// The folder that holds its files, within a folder of data sets.
  public let folder: String

  /// The name of each class; the position is the label.
  public let classNames: [String]

  /// Addresses below which the four files lie, in the order in which they are tried.
  let mirrors: [String]

  /// The files with the images one trains on.
  let train: PublishedPart

  /// The files with the images kept apart for testing.
  let test: PublishedPart

  /// The seed with which stand-ins are drawn.
  static let standInSeed = 0

  /// Draws images to go on with when there are no files.
  var drawStandIn: (@Sendable (_ seed: Int) -> (train: RawImages, test: RawImages))?

  /// The four files; the labels first, for they are small and show at once that a source is wrong.
  var files: [PublishedFile] { [train.labels, test.labels, train.images, test.images] }

  /// The collection's own folder within a folder of data sets.
  func files(in place: String) -> DataFolder {
    DataFolder(path: place + (place.hasSuffix("/") ? "" : "/") + folder)
  }
}

/// The two files of one part of a collection, which belong together image by label.
struct PublishedPart: Sendable {
  let images: PublishedFile
  let labels: PublishedFile

  /// Describes the files of a part.
  ///
  /// - Parameters:
  ///   - prefix: how the names begin.
  ///   - count: the number of images in the published files.
  ///   - images: the CRC-32 of the images' file, where known.
  ///   - labels: the CRC-32 of the labels' file, where known.
  init(_ prefix: String, count: Int, images: UInt32?, labels: UInt32?) {
    self.images = PublishedFile(
      name: "\(prefix)-images-idx3-ubyte", kind: .images, count: count, checksum: images)
    self.labels = PublishedFile(
      name: "\(prefix)-labels-idx1-ubyte", kind: .labels, count: count, checksum: labels)
  }
}

/// One file as its authors published it.
struct PublishedFile: Sendable {
  /// What an IDX file of a collection holds.
  enum Kind: Sendable {
    /// Three axes: images, rows, columns.
    case images

    /// One axis.
    case labels
  }

  /// The name without `.gz`.
  let name: String

  /// What it holds.
  let kind: Kind

  /// The number of images or labels.
  let count: Int

  /// The length of the decompressed file, in bytes.
  var size: Int {
    kind == .images
      ? 16 + count * ImageCollection.imageSize * ImageCollection.imageSize : 8 + count
  }

  /// The CRC-32 of the decompressed file, as gzip stores it.
  let checksum: UInt32?

  /// The names under which the file is found in practice, as it is or compressed: some programs
  /// put a dot where the published name has a dash.
  var spellings: [String] {
    [name, name.replacing("-idx", with: ".idx")].flatMap { [$0, $0 + ".gz"] }
  }
}
