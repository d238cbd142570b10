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

  page.cell(
    "chart", "From the definition to the library",
    """
    On this scale the first two steps hardly leave the ground. Vectors, registers and caches make \
    the way up from there. Cores come last: two of them are at most twice as fast as one.
    """)
  let steps = Step.allCases.indices.map { Double($0 + 1) }
  let speeds = Step.allCases.map { timings.speeds[$0] ?? 0 }
  let (one, all) = (timings.peakOfOneCore, timings.peakOfAllCores)
  page.figure(
    "speeds",
    Chart(
      "Matrix products", x: "step", y: "GFLOP/s", grid: true,
      series: [
        Series("reached", x: steps, y: speeds, marker: .circle),
        Series("one core's peak", x: [1, 6], y: [one, one], line: .dashed),
        Series("all cores' peak", x: [1, 6], y: [all, all], line: .dashed),
      ]))
}
