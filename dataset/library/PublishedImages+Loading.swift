import Tensors

extension PublishedImages {
  /// Loads the images and labels.
  ///
  /// If `data` names a folder, only that is looked into. Otherwise `$DATASETS_DIR` is, then
  /// `dataset/data`, and then the files are downloaded to there. Where that is impossible,
  /// synthetic digits take the place of MNIST; the data set's description says so.
  ///
  /// - Parameters:
  ///   - type: `Float` or `Double`.
  ///   - normalize: whether pixels are 0…1 instead of 0…255.
  ///   - flatten: whether an image is a row of 784 pixels instead of 1 × 28 × 28.
  ///   - oneHotLabel: whether a label is a row of ten with a one instead of a number 0…9.
  ///   - data: what `--data` says: a folder that holds `mnist/` and `fashion-mnist/`, or
  ///     `synthetic`; nil if it says nothing.
  ///   - progress: is told how a download goes on.
  /// - Throws: ``DatasetError`` if files are damaged, or missing with nothing to take their place.
  public static func load<Element: Scalar>(
    as type: Element.Type = Element.self, normalize: Bool = true, flatten: Bool = true,
    oneHotLabel: Bool = false, from data: String? = nil,
    progress: DownloadProgress = { _, _, _ in }
  ) throws -> ImageDataset<Element> {
    let source = try collection.locate(data, in: .current, progress: progress)
    return try collection.read(source) {
      LabeledImages($0, normalize: normalize, flatten: flatten, oneHotLabel: oneHotLabel)
    }
  }
}

extension ImageCollection {
  /// Finds the folder that holds the four files; downloads them if there is none.
  ///
  /// - Parameters:
  ///   - data: what `--data` says, nil if nothing.
  ///   - environment: where else to look, and where downloads go.
  ///   - progress: is told how a download goes on.
  func locate(
    _ data: String?, in environment: DataEnvironment, progress: DownloadProgress = { _, _, _ in }
  ) throws -> DataOrigin {
    switch data {
    case "synthetic":
      guard drawStandIn != nil else { throw DatasetError.notSynthetic(name: name) }
      return .synthetic(reason: "--data synthetic asks for them")
    case let parent?:
      let folder = files(in: parent)
      let missing = folder.missing(from: self)
      guard missing.isEmpty else {
        throw DatasetError.missing(files: missing, folder: folder.path)
      }
      return .files(folder: folder.path)
    case nil:
      if let folder = present(in: environment) { return .files(folder: folder.path) }
      return try download(in: environment, progress: progress)
    }
  }

  /// Downloads the files, or says why there must be synthetic images instead.
  private func download(
    in environment: DataEnvironment, progress: DownloadProgress
  ) throws -> DataOrigin {
    let path = files(in: environment.home).path
    do {
      try fetch(in: environment, progress: progress)
      return .files(folder: path)
    } catch let error as DatasetError {
      guard let reason = error.whyUnavailable else { throw error }
      let absence = DatasetError.notFound(name: name, folder: path, reason: reason)
      guard drawStandIn != nil else { throw absence }
      return .synthetic(reason: absence.description)
    }
  }

  /// Reads or draws both parts, one after the other, so that one part's bytes at a time are held
  /// beside what they are turned into.
  func read<Element>(
    _ origin: DataOrigin, transform: (RawImages) -> LabeledImages<Element>
  ) throws -> ImageDataset<Element> {
    let (train, test): (LabeledImages<Element>, LabeledImages<Element>)
    switch origin {
    case .files(let folder):
      let files = DataFolder(path: folder)
      train = transform(try files.read(self.train))
      test = transform(try files.read(self.test))
    case .synthetic:
      guard let drawn = drawStandIn?(Self.standInSeed) else {
        throw DatasetError.notSynthetic(name: name)
      }
      (train, test) = (transform(drawn.train), transform(drawn.test))
    }
    return ImageDataset(
      name: name, train: train, test: test, classNames: classNames, origin: origin)
  }
}
