import Notebook
import Plots

func results(_ page: Page, _ race: Race) throws {
  try race.finish(page)

  page.cell(
    "table", "The recorded speeds",
    """
    The speeds that were recorded for this page, each beside the peak of the cores it used, and \
    how many times as fast a step is as the one before. Another machine has other caches and \
    registers, so its numbers differ. `swift run fast` shows yours.
    """)
  let timings = try Timings.recorded()
  page.show("machine", timings.machine)
  page.show("date", timings.date)
  page.show("build", timings.build)
  page.show("rows and columns", timings.size)
  page.table(Timings.headings, timings.rows)
  page.prose(whatPanelsGained(timings))

  page.cell(
    "chart", "From the definition to the library",
    """
    The axis is logarithmic: equal steps upward are equal factors. Each idea is a step of its own, and \
    none of them alone would have been enough.
    """)
  let first = timings.speeds[.loops] ?? .nan
  let last = timings.speeds[.library] ?? .nan
  page.show("times as fast, from first to last", (last / first).rounded())
  page.drawing()
  let alone = Step.allCases.dropLast()
  let steps = alone.indices.map { Double($0 + 1) }
  let speeds = alone.map { timings.speeds[$0] ?? 0 }
  let (one, all) = (timings.peakOfOneCore, timings.peakOfAllCores)
  page.figure(
    "speeds",
    Chart(
      "Matrix products", x: "step", y: "GFLOP/s", grid: true,
      xRange: 0.8...6.2,
      yRange: 0.7 * (speeds.first ?? 1)...1.5 * max(all, last),
      yScale: .logarithmic,
      xTicks: steps,
      series: [
        Series("one core", x: steps, y: speeds, marker: .circle),
        Series("all cores", x: [6], y: [last], marker: .square),
        Series("one core's peak", x: [1, 6], y: [one, one], line: .dashed),
        Series("all cores' peak", x: [1, 6], y: [all, all], line: .dotted),
      ]))

  page.question(
    """
    Two cores can at most double a speed, and here they do nearly so. But on one core already the library \
    is faster than section 5, which has tiles, panels and blocks as well. What else is there?
    """,
    answer: """
      It checks no index on the way, its blocks are deeper (512 pairs and 64 rows), and it copies rows of A \
      too, where many panels go through them. How much each of these gives was not measured.
      """)
  page.change(
    "Draw the shares of the peak instead of the speeds. Which step gains most?"
  )
}

/// What panels and blocks gave on the machine of the recorded speeds, beside another one.
private func whatPanelsGained(_ timings: Timings) -> String {
  let here =
    if let gain = timings.gain(of: .panels), gain < 1.1 {
      """
      Here panels and blocks together gained nothing. Measured apart, the panels gained a little, and the \
      blocks lost it again: with them sums are stored and fetched four times as often, and 32 KiB fill this \
      core's first cache by themselves.
      """
    } else {
      "What panels and blocks give differs most from machine to machine."
    }
  return """
    \(here) On an Intel Xeon the same two steps were recorded as 36.9 and 77.7 GFLOP/s. So an idea has to \
    be measured on the machine that it is for.
    """
}
