extension TerminalPixels {
  /// The image as lines of text in which negative values look other than positive ones: strokes, in
  /// orange, and shades, in blue.
  ///
  /// One character stands for the mean of the pixels it covers.
  ///
  /// - Parameter farthest: how far from 0 a value has the fullest character.
  func signedLines(_ image: GreyImage, farthest: Double) -> [String] {
    let (across, down) = self == .shades ? (1, 1) : self == .halves ? (1, 2) : (2, 4)
    return stride(from: 0, to: image.rows, by: down).map { row in
      stride(from: 0, to: image.columns, by: across).map { column in
        let pixels = (row..<min(row + down, image.rows)).flatMap { row in
          (column..<min(column + across, image.columns)).map {
            image.pixels[row * image.columns + $0]
          }
        }
        let mean = pixels.reduce(0, +) / Double(pixels.count)
        return String(repeating: sign(mean / farthest), count: self == .shades ? 2 : 1)
      }.joined()
    }
  }

  private func sign(_ share: Double) -> Character {
    let strength = share.isNaN ? 0 : min(Int((share.magnitude * 4).rounded()), 4)
    let (positive, negative) = (Array(" ░▒▓█"), Array(" ·-=≡"))
    return share > 0 ? Ink.blue.on(positive[strength]) : Ink.orange.on(negative[strength])
  }
}
