extension ImageCollection {
  /// Puts those of the four files that are not there yet into `dataset/data`.
  ///
  /// Files that are there are checked and never replaced.
  ///
  /// - Parameters:
  ///   - source: an `http` or `https` address or a folder, which holds the files or holds the
  ///     collection's folder; the collection's mirrors if nil.
  ///   - home: another folder of data sets to put them into.
  ///   - progress: is told how a download goes on.
  /// - Returns: the four files.
  /// - Throws: ``DatasetError``; even then, each file is either in place and checked, or not there.
  public func fetch(
    from source: String? = nil, into home: String? = nil,
    progress: DownloadProgress = { _, _, _ in }
  ) throws -> [CheckedFile] {
    var environment = DataEnvironment.current
    if let home { environment.home = home }
    return try fetch(from: source, in: environment, progress: progress)
  }

  /// As the public form does, into the environment's home.
  @discardableResult
  func fetch(
    from source: String? = nil, in environment: DataEnvironment,
    progress: DownloadProgress = { _, _, _ in }
  ) throws -> [CheckedFile] {
    let target = files(in: environment.home)
    let present = try files.map { file in
      try target.find(file).map { path in
        CheckedFile(
          path: path, checksum: try file.checksum(ofFileAt: path, named: path), source: nil)
      }
    }
    let sources =
      source.map { FileSource.candidates(for: $0, folder: folder) } ?? mirrors.map(FileSource.init)
    let isRefused = environment.isOffline && sources.contains(where: \.isRemote)
    if isRefused, source != nil || present.contains(nil) { throw DatasetError.downloadsRefused }
    return try zip(files, present).map { file, present in
      try present
        ?? target.fetch(
          file, of: name, from: sources, timeout: environment.timeout, progress: progress)
    }
  }

  /// Whether a folder holds the four files with the very content that was published.
  ///
  /// - Parameter folder: the folder of the files, as a data set's origin names it.
  func isPublished(in folder: String) -> Bool {
    let place = DataFolder(path: folder)
    return files.allSatisfy { file in
      guard let path = place.find(file) else { return false }
      return (try? file.checksum(ofFileAt: path, named: path)) != nil
    }
  }
}
