/// The frame of a chart in SVG: title, axes with ticks and labels, and the box between them.
struct SVGAxes {
  private static let tickSize = 12.0
  private static let labelSize = 13.0
  private static let lineHeight = 1.3

  let x: ChartAxis
  let left: ChartAxis
  let right: ChartAxis?

  /// The part of the drawing where the data goes.
  let box: Box

  private let title: [String]
  private let titleSize: Double
  private let xLabel: [String]
  private let leftLabel: [String]
  private let rightLabel: [String]
  private let leftRoom: Double
  private let rightRoom: Double
  private let area: Box

  /// Finds room for all texts around the box.
  ///
  /// - Parameters:
  ///   - chart: the chart to draw.
  ///   - area: where the chart goes on the page. Its lower edge is a wish: the box always has a good
  ///     part of the area's height.
  ///   - legendHeight: the room to leave between the title and the box.
  init(_ chart: Chart, in area: Box, legendHeight: Double) {
    self.area = area
    titleSize = area.width < 400 ? 13 : 15
    title = chart.title.wrapped(toWidth: area.width - 24, fontSize: titleSize)
    xLabel = chart.xLabel.wrapped(toWidth: area.width * 0.8, fontSize: Self.labelSize)
    let top = area.top + 18 + Double(title.count) * titleSize * Self.lineHeight + legendHeight
    let bottom = max(area.bottom - Self.room(below: xLabel), top + area.height * 0.72)
    let leftLines = Self.lines(chart.yLabel, along: bottom - top, in: area)
    let rightLines = Self.lines(chart.rightLabel, along: bottom - top, in: area)

    let left = chart.leftAxis(atMost: Self.intervals(bottom - top))
    right = chart.rightAxis(atMost: Self.intervals(bottom - top))
    let least = min(32, area.width / 12)
    leftRoom = max(least, Self.room(for: left, labelLines: leftLines.count))
    rightRoom = max(least, Self.room(for: right, labelLines: rightLines.count))
    let box = Box(
      left: area.left + leftRoom, top: top, right: area.right - rightRoom, bottom: bottom)
    let x = ChartAxis.horizontal(chart.xData, length: box.width, measure: Self.tickRoom)
    guard let aspect = chart.aspect(x: x, left: left) else {
      (self.box, self.x, self.left) = (box, x, left)
      (leftLabel, rightLabel) = (leftLines, rightLines)
      return
    }
    let part = box.narrowed(toAspect: aspect, around: (area.left + area.right) / 2)
    self.box = part
    self.x = .horizontal(
      chart.xData.fixed(to: x.range), length: part.width, measure: Self.tickRoom)
    self.left = .vertical(
      chart.leftData.fixed(to: left.range), atMost: Self.intervals(part.height))
    leftLabel = leftLines.map { Self.line($0, along: part.height) }
    rightLabel = rightLines.map { Self.line($0, along: part.height) }
  }

  /// A label beside the box, in lines that fill a fifth of the area's width at most.
  private static func lines(_ label: String, along length: Double, in area: Box) -> [String] {
    let most = max(1, Int(area.width / 5 / (labelSize * lineHeight)))
    let lines = label.wrapped(toWidth: length, fontSize: labelSize)
    guard lines.count > most else { return lines }
    return lines[..<(most - 1)] + [line(lines[(most - 1)...].joined(separator: " "), along: length)]
  }

  /// A line beside the box, cut if it is too long.
  private static func line(_ text: String, along length: Double) -> String {
    text.shortened(to: length) { $0.em * labelSize }
  }

  /// How many steps between ticks a vertical axis has room for.
  private static func intervals(_ height: Double) -> Int { min(6, max(2, Int(height / 20))) }

  private static func tickRoom(_ label: String) -> Double { label.width(fontSize: tickSize) + 14 }

  private static func room(for axis: ChartAxis?, labelLines: Int) -> Double {
    guard let axis else { return 0 }
    let widest = axis.tickLabels.map { $0.width(fontSize: tickSize) }.max() ?? 0
    return 18 + widest + Double(labelLines) * labelSize * lineHeight
  }

  private static func room(below xLabel: [String]) -> Double {
    36 + Double(xLabel.count) * labelSize * lineHeight
  }

  /// Where the drawing ends.
  var bottom: Double { box.bottom + Self.room(below: xLabel) }

  /// Where data lies in the box.
  func plane(_ side: Series.Side) -> Plane {
    Plane(box: box, x: x, y: side == .left ? left : right ?? left)
  }

  /// Draws all but the data.
  func draw(on svg: inout SVGBuilder, grid: Bool) {
    if grid { drawGrid(on: &svg) }
    svg.rectangle(box, stroke: Palette.frame)
    drawHorizontalTicks(on: &svg)
    drawVerticalTicks(left, .left, on: &svg)
    if let right { drawVerticalTicks(right, .right, on: &svg) }
    drawLabels(on: &svg)
  }

  private func drawGrid(on svg: inout SVGBuilder) {
    let plane = plane(.left)
    for x in x.ticks.map({ plane.x.position($0.value) }) {
      svg.line(
        from: Point(x: x, y: box.top), to: Point(x: x, y: box.bottom), stroke: Palette.grid)
    }
    for y in left.ticks.map({ plane.y.position($0.value) }) {
      svg.line(
        from: Point(x: box.left, y: y), to: Point(x: box.right, y: y), stroke: Palette.grid)
    }
  }

  private func drawHorizontalTicks(on svg: inout SVGBuilder) {
    let (size, scale) = (Self.tickSize, plane(.left).x)
    for (tick, text) in zip(x.ticks, x.tickLabels) {
      let x = scale.position(tick.value)
      svg.line(
        from: Point(x: x, y: box.bottom), to: Point(x: x, y: box.bottom + 4), stroke: Palette.frame)
      let half = text.width(fontSize: size) / 2
      let middle = min(max(x, area.left + half), area.right - half)
      svg.text(text, at: Point(x: middle, y: box.bottom + 7 + size * 0.8), size: size)
    }
  }

  /// Draws the ticks of an axis at the left-hand or right-hand edge, outside the box.
  private func drawVerticalTicks(_ axis: ChartAxis, _ side: Series.Side, on svg: inout SVGBuilder) {
    let (size, scale) = (Self.tickSize, plane(side).y)
    let (edge, outwards) = side == .left ? (box.left, -1.0) : (box.right, 1.0)
    for (tick, text) in zip(axis.ticks, axis.tickLabels) {
      let y = scale.position(tick.value)
      svg.line(
        from: Point(x: edge, y: y), to: Point(x: edge + 4 * outwards, y: y), stroke: Palette.frame)
      svg.text(
        text, at: Point(x: edge + 7 * outwards, y: y + size * 0.35), size: size,
        anchor: side == .left ? .end : .start)
    }
  }

  private func drawLabels(on svg: inout SVGBuilder) {
    let (size, step) = (Self.labelSize, Self.labelSize * Self.lineHeight)
    for (index, line) in title.enumerated() {
      let y = area.top + 9 + Double(index + 1) * titleSize * Self.lineHeight
      svg.text(
        line, at: Point(x: (area.left + area.right) / 2, y: y - 2), size: titleSize)
    }
    let middle = Point(x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2)
    for (index, line) in xLabel.enumerated() {
      svg.text(
        line, at: Point(x: middle.x, y: box.bottom + 24 + size + Double(index) * step), size: size)
    }
    for (index, line) in leftLabel.enumerated() {
      let x = box.left - leftRoom + 6 + size * 0.8 + Double(index) * step
      svg.text(line, at: Point(x: x, y: middle.y), size: size, isUpright: true)
    }
    for (index, line) in rightLabel.reversed().enumerated() {
      let x = box.right + rightRoom - 8 - Double(index) * step
      svg.text(line, at: Point(x: x, y: middle.y), size: size, isUpright: true)
    }
  }
}
