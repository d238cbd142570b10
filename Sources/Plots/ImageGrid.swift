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

  /// The values that are drawn black and white, or orange and blue; those beyond are drawn as the nearer
  /// end.
  public let range: ClosedRange<Double>

  /// How values are coloured.
  public let colours: Colours

  /// The images, row by row.
  public let images: [GreyImage]

  /// How values are coloured.
  public enum Colours: Hashable, Sendable {
    /// From black to white.
    case grey
    /// Negative values orange, positive ones blue, and white between them: for weights.
    case signed
  }

  /// Makes a grid of images.
  ///
  /// - Parameters:
  ///   - title: the line above the images.
  ///   - columns: how many images stand in a row, at least one. A terminal puts fewer in a row where
  ///     it is too narrow.
  ///   - range: the values that are drawn black and white, or orange and blue; without it 0…1, or for
  ///     signed values as far as the farthest pixel lies. Of signed values 0 is in the middle.
  ///   - colours: how values are coloured.
  ///   - images: the images, row by row.
  public init(
    _ title: String, columns: Int = 10, range: ClosedRange<Double>? = nil,
    colours: Colours = .grey, images: [GreyImage]
  ) {
    require(columns > 0, "ImageGrid \"\(title)\": \(columns) images in a row")
    self.title = printable(title)
    self.columns = columns
    self.colours = colours
    let far = range.map { [$0.lowerBound, $0.upperBound] } ?? images.flatMap(\.pixels)
    let farthest = far.filter { isDrawable($0) && $0 != 0 }.map(\.magnitude).max() ?? 1
    self.range = colours == .grey ? range ?? 0...1 : -farthest...farthest
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
    let noun = (colours == .grey ? "greyscale image" : "image") + (images.count == 1 ? "" : "s")
    let size = sizes.isEmpty ? "" : " of \(sizes.joined(separator: ", ")) pixels"
    let captions = images.map { $0.captionLines.joined(separator: ", ") }.filter { !$0.isEmpty }
    let list = captions.prefix(20).joined(separator: ", ") + (captions.count > 20 ? ", …" : "")
    return "\(opening). \(images.count) \(noun)\(size)" + (list.isEmpty ? "." : ": \(list).")
  }
}
