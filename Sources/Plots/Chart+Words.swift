extension Chart {
  /// Title, axes, and in a few words what each series shows.
  public var altText: String {
    let kind = series.allSatisfy(\.content.isLine) ? "Line chart" : "Chart"
    let opening = title.isEmpty ? kind : "\(kind): \(title)"
    let sentences = [opening, axesInWords] + series.map(inWords) + cuts
    return sentences.filter { !$0.isEmpty }.joined(separator: ". ") + "."
  }

  private var axesInWords: String {
    var words: [String] = []
    if let ends = drawableRange(of: xData.values) {
      let name = xLabel.isEmpty ? "x" : xLabel
      words.append(
        "\(name) from \(brief(ends.lowerBound)) to \(brief(ends.upperBound))" + logarithmic(xScale))
    }
    if !yLabel.isEmpty {
      words.append("\(yLabel) on the \(isTwin ? "left" : "y") axis" + logarithmic(yScale))
    }
    if isTwin && !rightLabel.isEmpty { words.append("\(rightLabel) on the right axis") }
    return words.joined(separator: ", ")
  }

  private func logarithmic(_ scale: AxisScale) -> String {
    scale == .logarithmic ? ", in equal ratios" : ""
  }

  private func inWords(_ series: Series) -> String {
    let axisLabel = series.axis == .left ? yLabel : rightLabel
    let names = series.content.isLine ? [series.label, axisLabel] : [series.label]
    let name = names.first { !$0.isEmpty }
    return (name.map { $0 + ": " } ?? "") + series.content.inWords
  }
}
