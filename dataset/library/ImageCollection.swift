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

  /// The folder that holds the four files, nil if there is none yet.
  public var present: String? { present(in: .current)?.path }

  /// The folder that holds the four files, of those where they are looked for.
  func present(in environment: DataEnvironment) -> DataFolder? {
    [environment.shared, environment.home].compactMap { $0 }.map(files(in:))
      .first { $0.missing(from: self).isEmpty }
  }

  /// The collection's own folder within a folder of data sets.
  func files(in parent: String) -> DataFolder {
    DataFolder(path: parent + (parent.hasSuffix("/") ? "" : "/") + folder)
  }
}
