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
  ) throws -> [FetchedFile] {
    var places = DataPlaces.standard
    if let home { places.home = home }
    return try fetch(from: source, into: places, progress: progress)
  }

  /// As the public form does, into the home among `places`.
  @discardableResult
  func fetch(
    from source: String? = nil, into places: DataPlaces,
    progress: DownloadProgress = { _, _, _ in }
  ) throws -> [FetchedFile] {
    let target = files(in: places.home)
    let present = try files.map { file in
      try target.find(file).map { path in
        FetchedFile(
          path: path, checksum: try file.checksum(ofFileAt: path, named: path), source: nil)
      }
    }
    let sources =
      source.map { FileSource.candidates(for: $0, folder: folder) } ?? mirrors.map(FileSource.init)
    let isRefused = places.isOffline && sources.contains(where: \.isRemote)
    if isRefused, source != nil || present.contains(nil) { throw DatasetError.downloadsRefused }
    let fetcher = Fetcher(name: name, target: target, sources: sources, timeout: places.timeout)
    return try zip(files, present).map { file, present in
      try present ?? fetcher.fetch(file, progress: progress)
    }
  }
}
