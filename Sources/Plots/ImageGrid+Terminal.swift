extension ImageGrid {
  private static let gap = 2

  /// Draws the images as large as fits.
  ///
  /// A pixel is a shade two columns wide, or half a character, or one dot of a braille character;
  /// even so there are fewer in a row where there is no room.
  public func terminal(width: Int, isColored: Bool) -> String {
    let width = max(width, narrowestTerminal)
    let wanted = max(1, min(columns, images.count))
    let room = (width + Self.gap) / wanted - Self.gap
    let widest = images.map(\.columns).max() ?? 1
    let form = TerminalPixels.allCases.first { $0.columns(for: widest) <= room } ?? .dots
    let captions = images.flatMap(\.captionLines).map(\.columns).max() ?? 0
    let cell = min(width, max(form.columns(for: widest), min(room, 12), min(captions, 24)))
    let across = balanced(
      wanted, fitting: min(wanted, (width + Self.gap) / (cell + Self.gap)))

    let heading = title.wrapped(toColumns: width)
    let centered = heading.map { $0.centered(in: across * (cell + Self.gap) - Self.gap) }
    let rows = images.inRows(of: across).map { row in
      sideBySide(row.map { block($0, form: form, cell: cell) }, cell: cell, gap: Self.gap)
    }
    let lines = centered + rows.joined(separator: [""])
    return Ink.finished(lines.joined(separator: "\n"), isColored: isColored)
  }

  /// An image and its caption, in the middle of the lines of a cell.
  private func block(_ image: GreyImage, form: TerminalPixels, cell: Int) -> [String] {
    let columns = min(image.columns, form.pixels(in: cell))
    let reduced = image.reduced(toColumns: columns)
    let picture =
      colours == .grey
      ? form.lines(reduced, range: range)
      : form.signedLines(reduced, farthest: max(-range.lowerBound, range.upperBound))
    return (picture + image.captionLines.flatMap { $0.wrapped(toColumns: cell) }).map {
      $0.centered(in: cell)
    }
  }
}
