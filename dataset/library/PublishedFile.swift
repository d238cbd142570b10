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

  /// A length that no copy of the file exceeds, compressed or not, in bytes.
  var limit: Int { size + (1 << 16) }

  /// The CRC-32 of the decompressed file, as gzip stores it.
  let checksum: UInt32?

  /// The names under which the file is found in practice, as it is or compressed: some programs
  /// put a dot where the published name has a dash.
  var spellings: [String] {
    [name, name.replacing("-idx", with: ".idx")].flatMap { [$0, $0 + ".gz"] }
  }
}
