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
