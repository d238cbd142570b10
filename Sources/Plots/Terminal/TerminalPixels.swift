/// The ways to draw pixels with characters, largest first.
enum TerminalPixels: CaseIterable {
  /// Two columns and one row for each pixel, in five shades.
  case shades
  /// One column and half a row for each pixel.
  case halves
  /// Two pixels across and four down in each character.
  case dots

  /// The columns that an image takes.
  func columns(for pixels: Int) -> Int {
    switch self {
    case .shades: 2 * pixels
    case .halves: pixels
    case .dots: (pixels + 1) / 2
    }
  }

  /// The pixels that fit into so many columns.
  func pixels(in columns: Int) -> Int {
    switch self {
    case .shades: columns / 2
    case .halves: columns
    case .dots: 2 * columns
    }
  }

  /// The image as lines of text; what is bright in the image is filled.
  func lines(_ image: GreyImage, range: ClosedRange<Double>) -> [String] {
    let shares = image.shares(of: range)
    let share = { (row: Int, column: Int) in
      row < image.rows ? shares[row * image.columns + column] : 0
    }
    switch self {
    case .shades:
      return (0..<image.rows).map { row in
        (0..<image.columns).map { String(repeating: shade(share(row, $0)), count: 2) }.joined()
      }
    case .halves:
      return stride(from: 0, to: image.rows, by: 2).map { row in
        String((0..<image.columns).map { half(share(row, $0), share(row + 1, $0)) })
      }
    case .dots:
      var canvas = TerminalCanvas(columns: (image.columns + 1) / 2, rows: (image.rows + 3) / 4)
      for row in 0..<image.rows {
        for column in 0..<image.columns {
          guard share(row, column) > threshold(row, column) else { continue }
          canvas.dot(at: Point(x: Double(column), y: Double(row)))
        }
      }
      return canvas.lines
    }
  }

  /// How bright a pixel must be for its dot to be set.
  ///
  /// Bayer's pattern makes greys denser or sparser dots; thresholds from 1/4 to 3/4 alone leave the
  /// edges of letters sharp.
  private func threshold(_ row: Int, _ column: Int) -> Double {
    let pattern = [[0, 8, 2, 10], [12, 4, 14, 6], [3, 11, 1, 9], [15, 7, 13, 5]]
    return 0.25 + (Double(pattern[row % 4][column % 4]) + 0.5) / 32
  }

  private func shade(_ share: Double) -> Character {
    let shades: [Character] = [" ", "░", "▒", "▓", "█"]
    return shades[Int((share * 4).rounded())]
  }

  /// Two pixels, one above the other: a shade where they are alike, or else half a block.
  private func half(_ top: Double, _ bottom: Double) -> Character {
    if abs(top - bottom) < 0.5 { return shade((top + bottom) / 2) }
    return top > bottom ? "▀" : "▄"
  }
}
