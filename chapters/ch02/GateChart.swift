import Plots

/// The plane of two inputs: coloured by what a rule says of each place, with a gate's four inputs as
/// points, in the colours of what should come out.
///
/// - Parameters:
///   - title: the line above it.
///   - gate: what should come out.
///   - lines: borders to draw.
///   - rule: what does come out, at inputs between 0 and 1, too; nil leaves the plane white.
func gateChart(
  _ title: String, _ gate: (Int, Int) -> Int, lines: [Series] = [],
  rule: ((Double, Double) -> Bool)? = nil
) -> Chart {
  var series = lines
  if let rule {
    series.insert(
      .regions(x: -0.5...1.5, y: -0.5...1.5) { x1, x2 in rule(x1, x2) ? 1 : 0 }, at: 0)
  }
  for (output, colour) in [Colour.blue, .orange].enumerated() {
    let points = inputs.filter { gate($0, $1) == output }
    series.append(
      Series(
        "y = \(output)", x: points.map { Double($0.0) }, y: points.map { Double($0.1) },
        line: nil, marker: output == 0 ? .hollowCircle : .triangle, colour: colour))
  }
  return Chart(
    title, x: "x₁", y: "x₂", equalUnits: true, xRange: -0.5...1.5, yRange: -0.5...1.5,
    series: series)
}
