/// The frame of a chart in SVG: title, axes with ticks and labels, and the box between them.
struct SVGAxes {
  private static let tickSize = 12.0
  private static let labelSize = 13.0
  private static let titleSize = 15.0
  private static let lineHeight = 1.3

  let x: Axis
  let left: Axis
  let right: Axis?

  /// The part of the drawing where the data goes.
  let box: Box

  private let title: [String]
  private let xLabel: [String]
  private let leftLabel: [String]
  private let rightLabel: [String]
  private let area: Box

  /// Finds room for all texts around the box.
  ///
  /// - Parameters:
  ///   - area: where the chart goes on the page.
  ///   - title: the line above.
  ///   - x: what the horizontal axis must show.
  ///   - left: what the left-hand axis must show.
  ///   - right: what the right-hand axis must show, if there is one.
  ///   - legendHeight: the room to leave between the title and the box.
  init(
    area: Box, title: String, x: AxisData, left: AxisData, right: AxisData?, legendHeight: Double
  ) {
    self.area = area
    self.left = .vertical(left)
    self.right = right.map { .vertical($0) }
    let (tick, label) = (Self.tickSize, Self.labelSize)
    let height = Self.lineHeight
    self.title = title.wrapped(toWidth: area.width - 24, fontSize: Self.titleSize)
    xLabel = x.label.wrapped(toWidth: area.width - 120, fontSize: label)
    let top =
      area.top + 18 + Double(self.title.count) * Self.titleSize * height + legendHeight
    let bottom = area.bottom - 36 - Double(self.xLabel.count) * label * height
    leftLabel = left.label.wrapped(toWidth: bottom - top, fontSize: label)
    rightLabel = (right?.label ?? "").wrapped(toWidth: bottom - top, fontSize: label)

    let leftRoom = max(32, Self.room(for: self.left, labelLines: leftLabel.count))
    let rightRoom = max(32, Self.room(for: self.right, labelLines: rightLabel.count))
    box = Box(
      left: area.left + leftRoom, top: top, right: area.right - rightRoom, bottom: bottom)
    self.x = .horizontal(x, length: box.width) { $0.width(fontSize: tick) + 14 }
  }

  private static func room(for axis: Axis?, labelLines: Int) -> Double {
    guard let axis else { return 0 }
    let widest = axis.tickLabels.map { $0.width(fontSize: tickSize) }.max() ?? 0
    return 18 + widest + Double(labelLines) * labelSize * lineHeight
  }

  /// Where data lies in the box.
  var plane: Plane { Plane(box: box, x: x, left: left, right: right) }

  /// Draws all but the data.
  func draw(on svg: inout SVGBuilder, grid: Bool) {
    if grid { drawGrid(on: &svg) }
    svg.rectangle(box, stroke: Palette.frame)
    drawTicks(on: &svg)
    drawLabels(on: &svg)
  }

  private func drawGrid(on svg: inout SVGBuilder) {
    for tick in x.ticks {
      let x = plane.x.position(tick.value)
      svg.line(
        from: Point(x: x, y: box.top), to: Point(x: x, y: box.bottom), stroke: Palette.grid)
    }
    for tick in left.ticks {
      let y = plane.left.position(tick.value)
      svg.line(
        from: Point(x: box.left, y: y), to: Point(x: box.right, y: y), stroke: Palette.grid)
    }
  }

  private func drawTicks(on svg: inout SVGBuilder) {
    let size = Self.tickSize
    for (tick, text) in zip(x.ticks, x.tickLabels) {
      let x = plane.x.position(tick.value)
      svg.line(
        from: Point(x: x, y: box.bottom), to: Point(x: x, y: box.bottom + 4), stroke: Palette.frame)
      let half = text.width(fontSize: size) / 2
      let middle = min(max(x, area.left + half), area.right - half)
      svg.text(text, at: Point(x: middle, y: box.bottom + 7 + size * 0.8), size: size)
    }
    for (tick, text) in zip(left.ticks, left.tickLabels) {
      let y = plane.left.position(tick.value)
      svg.line(
        from: Point(x: box.left - 4, y: y), to: Point(x: box.left, y: y), stroke: Palette.frame)
      svg.text(
        text, at: Point(x: box.left - 7, y: y + size * 0.35), size: size, anchor: .end)
    }
    for (tick, text) in zip(right?.ticks ?? [], right?.tickLabels ?? []) {
      let y = plane.right.position(tick.value)
      svg.line(
        from: Point(x: box.right, y: y), to: Point(x: box.right + 4, y: y), stroke: Palette.frame)
      svg.text(
        text, at: Point(x: box.right + 7, y: y + size * 0.35), size: size, anchor: .start)
    }
  }

  private func drawLabels(on svg: inout SVGBuilder) {
    let (size, step) = (Self.labelSize, Self.labelSize * Self.lineHeight)
    for (index, line) in title.enumerated() {
      let y = area.top + 9 + Double(index + 1) * Self.titleSize * Self.lineHeight
      svg.text(
        line, at: Point(x: (area.left + area.right) / 2, y: y - 2), size: Self.titleSize)
    }
    let middle = Point(x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2)
    for (index, line) in xLabel.enumerated() {
      svg.text(
        line, at: Point(x: middle.x, y: box.bottom + 24 + size + Double(index) * step), size: size)
    }
    for (index, line) in leftLabel.enumerated() {
      let x = area.left + 6 + size * 0.8 + Double(index) * step
      svg.text(line, at: Point(x: x, y: middle.y), size: size, isUpright: true)
    }
    for (index, line) in rightLabel.reversed().enumerated() {
      let x = area.right - 8 - Double(index) * step
      svg.text(line, at: Point(x: x, y: middle.y), size: size, isUpright: true)
    }
  }
}
