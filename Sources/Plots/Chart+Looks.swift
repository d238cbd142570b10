extension Chart {
  /// How each series looks: its colour, line and marker, other than those of the others.
  var looks: [SeriesLook] {
    let lines = linesInTurn
    let markers = markersInTurn
    var turn = 0
    return series.enumerated().map { index, series in
      defer { if series.content.hasColour { turn += 1 } }
      return SeriesLook(
        colour: series.colour ?? .number(turn), line: lines[index], marker: markers[index],
        isAmongOthers: self.series.filter(\.content.isLine).count > 1)
    }
  }

  /// The line of each series: that of the first solid one is solid, those of the others are broken in
  /// ways that no other has.
  private var linesInTurn: [Series.Line?] {
    let own = series.map(\.content.line)
    let others = Series.Line.allCases.filter { $0 == .solid || !own.contains($0) }
    var turn = 0
    return own.map { line in
      guard line == .solid else { return line }
      defer { turn += 1 }
      return others[turn % others.count]
    }
  }

  /// The marker of each series: its own, or for a line the first that no other has, nor the ends of a
  /// jump.
  private var markersInTurn: [Series.Marker?] {
    let own = series.map(\.content.marker)
    let ends: [Series.Marker] =
      series.contains { !$0.content.jumps.isEmpty } ? [.circle, .hollowCircle] : []
    let free = Series.Marker.allCases.filter { !own.contains($0) && !ends.contains($0) }
    let others = free.isEmpty ? Series.Marker.allCases : free
    var turn = 0
    return zip(series, own).map { series, marker in
      guard marker == nil, series.content.isLine else { return marker }
      defer { turn += 1 }
      return others[turn % others.count]
    }
  }

  /// What the legend says of each series that has something to say; on a chart with two vertical axes
  /// it says on which the series is measured.
  var legendEntries: [LegendEntry] {
    zip(series, looks).flatMap { series, look in
      let side = series.axis == .left ? " (left)" : " (right)"
      return series.content.legend(label: series.label).map { content, label in
        LegendEntry(content: content, label: label, look: look, side: isTwin ? side : "")
      }
    }
  }

  /// For each given range that leaves values out, a sentence that says so.
  var cuts: [String] {
    let sides: [(String, String, AxisData?, ClosedRange<Double>?)] = [
      (xLabel, "x", xData, xRange), (yLabel, "y", leftData, yRange),
      (rightLabel, "the right axis", rightData, rightRange),
    ]
    return sides.compactMap { label, name, data, range in
      guard let range, let values = data.flatMap({ drawableRange(of: $0.values) }) else {
        return nil
      }
      let name = label.isEmpty ? name : label
      let slack = (range.upperBound - range.lowerBound) * 1e-6
      let isLow = values.lowerBound < range.lowerBound - slack
      let isHigh = values.upperBound > range.upperBound + slack
      let ends = [
        isLow ? "down to \(brief(values.lowerBound))" : "",
        isHigh ? "up to \(brief(values.upperBound))" : "",
      ].filter { !$0.isEmpty }
      return ends.isEmpty ? nil : "Cut: \(name) goes \(ends.joined(separator: " and "))"
    }
  }
}

/// How a series is drawn.
struct SeriesLook {
  let colour: Colour
  let line: Series.Line?
  let marker: Series.Marker?

  /// Whether there are other lines, from which its own must be told apart.
  let isAmongOthers: Bool
}
