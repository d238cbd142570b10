/// Greyscale images side by side, each with its caption.
///
/// ```swift
/// ImageGrid("Digits", columns: 10, images: [
///   GreyImage(first, rows: 28, columns: 28, caption: "5"),
///   GreyImage(second, rows: 28, columns: 28, caption: "0"),
/// ])
/// ```
public struct ImageGrid: Figure, Hashable {
  /// The line above the images.
  public let title: String

  /// How many images stand in a row.
  public let columns: Int

  /// The values that are drawn black and white; those beyond are drawn as the nearer end.
  public let range: ClosedRange<Double>

  /// The images, row by row.
  public let images: [GreyImage]

  /// Makes a grid of images.
  ///
  /// - Parameters:
  ///   - title: the line above the images.
  ///   - columns: how many images stand in a row, at least one. A terminal puts fewer in a row where
  ///     it is too narrow.
  ///   - range: the values that are drawn black and white.
  ///   - images: the images, row by row.
  public init(
    _ title: String, columns: Int = 10, range: ClosedRange<Double> = 0...1, images: [GreyImage]
  ) {
    require(columns > 0, "ImageGrid \"\(title)\": \(columns) images in a row")
    self.title = printable(title)
    self.columns = columns
    self.range = range
    self.images = images
  }

  /// The title, the number and the sizes of the images, and the first twenty captions.
  public var altText: String {
    let opening = title.isEmpty ? "Images" : "Images: \(title)"
    var sizes: [String] = []
    for image in images {
      let size = "\(image.rows)×\(image.columns)"
      if !sizes.contains(size) { sizes.append(size) }
    }
    let noun = images.count == 1 ? "greyscale image" : "greyscale images"
    let size = sizes.isEmpty ? "" : " of \(sizes.joined(separator: ", ")) pixels"
    let captions = images.map(\.caption).filter { !$0.isEmpty }
    let list = captions.prefix(20).joined(separator: ", ") + (captions.count > 20 ? ", …" : "")
    return "\(opening). \(images.count) \(noun)\(size)" + (list.isEmpty ? "." : ": \(list).")
  }
}
