extension ImageGrid {
  private static let pageWidth = 640.0
  private static let margin = 12.0
  private static let gap = 6.0
  private static let captionSize = 12.0

  /// Draws the images, 640 pixels wide or less, or more where captions ask for it; a pixel of an image is a square, of whole size where
  /// there is room.
  public func svg() -> String {
    let across = max(1, min(columns, images.count))
    let widest = Double(images.map(\.columns).max() ?? 1)
    let room = (Self.pageWidth - 2 * Self.margin + Self.gap) / Double(across) - Self.gap
    let side = min(room, 240) / Double(images.flatMap { [$0.rows, $0.columns] }.max() ?? 1)
    let scale = side < 2 ? side : side.rounded(.down)
    let captions = images.flatMap(\.captionLines).map { $0.width(fontSize: Self.captionSize) }
    let cell = max(min(room, max(widest * scale, 40)), min(captions.max() ?? 0, 160))
    let step = cell + Self.gap
    let width = max(Double(across) * step - Self.gap + 2 * Self.margin, 320)
    let left = (width - Double(across) * step + Self.gap) / 2

    var svg = SVGBuilder()
    var top = svg.heading(title, width: width)
    for row in images.inRows(of: across) {
      var height = 0.0
      for (index, image) in row.enumerated() {
        let corner = Point(x: left + Double(index) * step, y: top)
        height = max(height, draw(image, on: &svg, at: corner, cell: cell, scale: scale))
      }
      top += height + Self.gap
    }
    return svg.document(width: width, height: top + Self.margin - Self.gap, altText: altText)
  }

  /// Draws an image in the middle of its cell and its caption below, and returns their height.
  private func draw(
    _ image: GreyImage, on svg: inout SVGBuilder, at corner: Point, cell: Double, scale: Double
  ) -> Double {
    let width = Double(image.columns) * scale
    let height = Double(image.rows) * scale
    let left = corner.x + ((cell - width) / 2).rounded(.down)
    svg.add(
      """
      <svg x="\(number(left))" y="\(number(corner.y))" width="\(number(width))" \
      height="\(number(height))" viewBox="0 0 \(image.columns) \(image.rows)" \
      shape-rendering="crispEdges">
      \(image.svgElements(range: range, colours: colours).joined(separator: "\n"))
      </svg>
      """)
    let frame = Box(
      left: left, top: corner.y, right: left + width, bottom: corner.y + height)
    svg.rectangle(frame, stroke: Palette.grid)
    let lines = image.captionLines.flatMap { $0.wrapped(toWidth: cell, fontSize: Self.captionSize) }
    for (index, line) in lines.enumerated() {
      let y = corner.y + height + Self.captionSize * (1.1 + 1.25 * Double(index))
      svg.text(
        line, at: Point(x: corner.x + cell / 2, y: y), size: Self.captionSize,
        colour: image.isWrong.map { Palette.paint($0 ? .orange : .blue) })
    }
    return height + Self.captionSize * 1.25 * Double(lines.count) + (lines.isEmpty ? 0 : 2)
  }
}

extension GreyImage {
  /// The image as SVG elements in a space where each pixel is a unit square: a rectangle in the most
  /// frequent colour, and for each other of 32 colours one path of horizontal strokes.
  func svgElements(range: ClosedRange<Double>, colours: ImageGrid.Colours) -> [String] {
    // Signed values have a level for 0.
    let last = colours == .grey ? 31 : 32
    let colour = { (level: Int) in
      let share = Double(level) / Double(last)
      return colours == .grey ? Palette.grey(share) : Palette.signed(share)
    }
    let shares = shares(of: range, nan: colours == .grey ? 0 : 0.5)
    let levels = shares.map { Int(($0 * Double(last)).rounded()) }
    var counts = Array(repeating: 0, count: last + 1)
    for level in levels { counts[level] += 1 }
    let ground = counts.indices.max { counts[$0] < counts[$1] } ?? 0
    var strokes = Array(repeating: "", count: last + 1)
    var start = 0
    while start < levels.count {
      let (row, column) = start.quotientAndRemainder(dividingBy: columns)
      var end = start
      while end < (row + 1) * columns, levels[end] == levels[start] { end += 1 }
      strokes[levels[start]] += "M\(column) \(row).5h\(end - start)"
      start = end
    }
    let background = """
      <rect width="\(columns)" height="\(rows)" fill="\(colour(ground))"/>
      """
    let paths = strokes.indices.filter { $0 != ground && counts[$0] > 0 }.map { level in
      "<path d=\"\(strokes[level])\" stroke=\"\(colour(level))\"/>"
    }
    return [background] + paths
  }
}
