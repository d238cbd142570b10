/// A greyscale image and the words under it.
public struct GreyImage: Hashable, Sendable {
  /// The brightness of each pixel, row by row from the upper left.
  public let pixels: [Double]

  /// The number of rows.
  public let rows: Int

  /// The number of columns.
  public let columns: Int

  /// The words under the image; a line break begins a new line.
  public let caption: String

  /// Whether the caption tells of a mistake, or of a success; nil is neither.
  public let isWrong: Bool?

  /// Makes an image.
  ///
  /// - Parameters:
  ///   - pixels: the brightness of each pixel, row by row from the upper left.
  ///   - rows: the number of rows.
  ///   - columns: the number of columns.
  ///   - caption: the words under it.
  ///   - isWrong: whether these tell of a mistake, and so have another colour; nil is neither.
  /// - Precondition: there are `rows` × `columns` pixels, at least one.
  public init(
    _ pixels: [Double], rows: Int, columns: Int, caption: String = "", isWrong: Bool? = nil
  ) {
    require(
      rows > 0 && columns > 0 && pixels.count == rows * columns,
      "GreyImage: \(pixels.count) pixels do not fill \(rows) rows of \(columns)")
    self.pixels = pixels
    self.rows = rows
    self.columns = columns
    self.caption = caption.split(separator: "\n").map { printable(String($0)) }.joined(
      separator: "\n")
    self.isWrong = isWrong
  }

  /// Makes an image with what it shows and what was read in it: `is 5` above `read 3`, which is a
  /// mistake.
  ///
  /// - Parameters:
  ///   - pixels: the brightness of each pixel, row by row from the upper left.
  ///   - rows: the number of rows.
  ///   - columns: the number of columns.
  ///   - truth: what the image shows.
  ///   - read: what was read in it; if that is the same, it stands alone.
  public init(_ pixels: [Double], rows: Int, columns: Int, truth: String, read: String) {
    let isWrong = truth != read
    self.init(
      pixels, rows: rows, columns: columns, caption: isWrong ? "is \(truth)\nread \(read)" : truth,
      isWrong: isWrong)
  }

  /// The lines of the caption.
  var captionLines: [String] { caption.split(separator: "\n").map(String.init) }

  /// The pixels as shares of a range, cut off at 0 and 1.
  ///
  /// Where the range is a single value, every pixel is as a NaN.
  ///
  /// - Parameters:
  ///   - range: the range.
  ///   - nan: what a NaN is.
  func shares(of range: ClosedRange<Double>, nan: Double = 0) -> [Double] {
    let span = range.upperBound - range.lowerBound
    return pixels.map { pixel in
      let share = (pixel - range.lowerBound) / span
      return span > 0 && !share.isNaN ? min(max(share, 0), 1) : nan
    }
  }
}

extension GreyImage {
  /// The image with at most so many columns, its proportions kept: each pixel is the mean of those
  /// it stands for.
  func reduced(toColumns limit: Int) -> GreyImage {
    guard columns > limit else { return self }
    let height = max(1, rows * limit / columns)
    var means: [Double] = []
    for row in 0..<height {
      for column in 0..<limit {
        let top = row * rows / height
        let bottom = max(top + 1, (row + 1) * rows / height)
        let left = column * columns / limit
        let right = (column + 1) * columns / limit
        let part = (top..<bottom).flatMap { pixels[$0 * columns + left..<$0 * columns + right] }
        means.append(part.reduce(0, +) / Double(part.count))
      }
    }
    return GreyImage(means, rows: height, columns: limit, caption: caption, isWrong: isWrong)
  }
}
