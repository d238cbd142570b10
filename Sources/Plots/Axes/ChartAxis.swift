/// One axis of a chart: the values it spans and its ticks.
struct ChartAxis {
  /// What is measured.
  let label: String

  /// The values at the two ends; never equal.
  let range: ClosedRange<Double>

  /// The round numbers marked on the axis, in ascending order.
  let ticks: [Tick]

  /// The text of each tick.
  let tickLabels: [String]

  /// The length of the range.
  var span: Double { range.upperBound - range.lowerBound }

  private init(_ label: String, range: ClosedRange<Double>, step: TickStep) {
    self.label = label
    self.range = range
    ticks = step.ticks(in: range)
    tickLabels = Tick.labels(ticks)
  }

  /// A vertical axis, which ends on ticks unless its range is given.
  ///
  /// - Parameters:
  ///   - data: what the axis must show.
  ///   - intervals: the greatest number of steps between ticks, at least two.
  ///   - isTight: whether the axis ends with the values instead, or on the next tick where that is
  ///     near.
  static func vertical(
    _ data: AxisData, atMost intervals: Int = 6, isTight: Bool = false
  ) -> ChartAxis {
    let range = data.span
    var step = TickStep(span: range.upperBound - range.lowerBound, atMost: intervals)
    guard data.range == nil else { return ChartAxis(data.label, range: range, step: step) }
    if isTight { return ChartAxis(data.label, range: nearby(range, step), step: step) }
    while ends(of: range, step).count > intervals + 1 { step = step.next }
    let ends = ends(of: range, step)
    let lower = min(step.tick(ends.lowerBound).value, range.lowerBound)
    let upper = max(step.tick(ends.upperBound).value, range.upperBound)
    return ChartAxis(data.label, range: lower...upper, step: step)
  }

  private static func ends(of range: ClosedRange<Double>, _ step: TickStep) -> ClosedRange<Int> {
    step.index(atOrBelow: range.lowerBound)...step.index(atOrAbove: range.upperBound)
  }

  /// A horizontal axis with as many ticks, ten steps at most, as there is room for their labels.
  ///
  /// Its ends are those of the values, or the next tick where that is near.
  ///
  /// - Parameters:
  ///   - data: what the axis must show; if all values are whole numbers, so are the ticks.
  ///   - length: the length of the axis on the drawing.
  ///   - measure: the room that a label needs, in the same unit, with the gap to the next.
  static func horizontal(
    _ data: AxisData, length: Double, measure: (String) -> Double
  ) -> ChartAxis {
    let isWhole = data.values.allSatisfy { $0 == $0.rounded() }
    let range = data.span
    let span = range.upperBound - range.lowerBound
    var step = TickStep(span: isWhole ? max(span, 10) : span, atMost: 10)
    while true {
      let axis = ChartAxis(
        data.label, range: data.range == nil ? nearby(range, step) : range, step: step)
      let widest = axis.tickLabels.map(measure).max() ?? 0
      if widest <= step.value / span * length || axis.ticks.count < 2 { return axis }
      step = step.next
    }
  }

  /// Moves an end outwards to the next tick if that lengthens the axis by a twentieth at most.
  private static func nearby(
    _ range: ClosedRange<Double>, _ step: TickStep
  ) -> ClosedRange<Double> {
    let near = (range.upperBound - range.lowerBound) / 20
    let lower = step.tick(step.index(atOrBelow: range.lowerBound)).value
    let upper = step.tick(step.index(atOrAbove: range.upperBound)).value
    let start = range.lowerBound - lower <= near ? min(lower, range.lowerBound) : range.lowerBound
    let end = upper - range.upperBound <= near ? max(upper, range.upperBound) : range.upperBound
    return start...end
  }
}
