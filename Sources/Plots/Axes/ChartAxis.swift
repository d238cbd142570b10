/// One axis of a chart: the values it spans and its ticks.
struct ChartAxis {
  /// What is measured.
  let label: String

  /// The values at the two ends; never equal.
  let range: ClosedRange<Double>

  /// How values are placed between the ends.
  let scale: AxisScale

  /// The values marked on the axis, in ascending order.
  let ticks: [Tick]

  /// The text of each tick.
  let tickLabels: [String]

  /// The length of the range.
  var span: Double { range.upperBound - range.lowerBound }

  private init(_ data: AxisData, range: ClosedRange<Double>, ticks: [Tick]) {
    label = data.label
    scale = data.scale
    self.range = range
    self.ticks = ticks
    tickLabels = scale == .linear ? Tick.labels(ticks) : Tick.logarithmicLabels(ticks)
  }

  private init(_ data: AxisData, range: ClosedRange<Double>, step: TickStep) {
    self.init(data, range: range, ticks: step.ticks(in: range))
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
    if let given = data.givenTicks(in: range) {
      return ChartAxis(data, range: range, ticks: given)
    }
    if data.scale == .logarithmic { return logarithmic(data, atMost: intervals) }
    var step = TickStep(span: range.upperBound - range.lowerBound, atMost: intervals)
    guard data.range == nil else { return ChartAxis(data, range: range, step: step) }
    if isTight {
      return ChartAxis(data, range: data.isExact ? range : nearby(range, step), step: step)
    }
    while ends(of: range, step).count > intervals + 1 { step = step.next }
    let ends = ends(of: range, step)
    let lower = min(step.tick(ends.lowerBound).value, range.lowerBound)
    let upper = max(step.tick(ends.upperBound).value, range.upperBound)
    return ChartAxis(data, range: lower...upper, step: step)
  }

  private static func ends(of range: ClosedRange<Double>, _ step: TickStep) -> ClosedRange<Int> {
    step.index(atOrBelow: range.lowerBound)...step.index(atOrAbove: range.upperBound)
  }

  private static func logarithmic(_ data: AxisData, atMost intervals: Int) -> ChartAxis {
    let range = data.span
    let choices = logarithmicTicks(in: range)
    let ticks = choices.first { $0.count <= intervals + 1 } ?? choices.last ?? []
    return ChartAxis(data, range: range, ticks: ticks)
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
    let range = data.span
    if let given = data.givenTicks(in: range) {
      let axis = ChartAxis(data, range: range, ticks: given)
      return axis.thinned(length: length, measure: measure, data)
    }
    if data.scale == .logarithmic {
      let axes = logarithmicTicks(in: range).map { ChartAxis(data, range: range, ticks: $0) }
      let fitting = axes.first { $0.fits(length: length, measure: measure) }
      return fitting ?? axes[axes.count - 1].thinned(length: length, measure: measure, data)
    }
    let isWhole = data.values.allSatisfy { $0 == $0.rounded() }
    let span = range.upperBound - range.lowerBound
    var step = TickStep(span: isWhole ? max(span, 10) : span, atMost: 10)
    while true {
      let axis = ChartAxis(
        data, range: data.range == nil && !data.isExact ? nearby(range, step) : range, step: step)
      let widest = axis.tickLabels.map(measure).max() ?? 0
      if widest <= step.value / span * length || axis.ticks.count < 2 { return axis }
      step = step.next
    }
  }

  /// Whether there is room between neighbouring ticks for their labels.
  private func fits(length: Double, measure: (String) -> Double) -> Bool {
    let places = places(length: length)
    let widths = tickLabels.map(measure)
    return places.indices.dropFirst().allSatisfy { index in
      places[index] - places[index - 1] >= (widths[index - 1] + widths[index]) / 2
    }
  }

  private func places(length: Double) -> [Double] {
    let scale = Scale(range: range, start: 0, end: length, kind: scale)
    return ticks.map { scale.position($0.value) }
  }

  /// The axis without the ticks whose labels would run into the one before.
  private func thinned(length: Double, measure: (String) -> Double, _ data: AxisData) -> ChartAxis {
    var kept: [Int] = []
    let (places, widths) = (places(length: length), tickLabels.map(measure))
    for index in ticks.indices {
      if let last = kept.last, places[index] - places[last] < (widths[last] + widths[index]) / 2 {
        continue
      }
      kept.append(index)
    }
    return ChartAxis(data, range: range, ticks: kept.map { ticks[$0] })
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
