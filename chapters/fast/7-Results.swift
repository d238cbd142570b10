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
    The axis is logarithmic: equal steps upward are equal factors. Each idea is a step of its own, and \
    none of them alone would have been enough.
    """)
  let first = timings.speeds[.loops] ?? .nan
  let last = timings.speeds[.library] ?? .nan
  page.show("times as fast, from first to last", (last / first).rounded())
  page.drawing()
  let steps = Step.allCases.indices.map { Double($0 + 1) }
  let speeds = Step.allCases.map { timings.speeds[$0] ?? 0 }
  let (one, all) = (timings.peakOfOneCore, timings.peakOfAllCores)
  page.figure(
    "speeds",
    Chart(
      "Matrix products", x: "step", y: "GFLOP/s", grid: true,
      yScale: .logarithmic,
      xTicks: steps,
      series: [
        Series("reached", x: steps, y: speeds, marker: .circle),
        Series("one core's peak", x: [1, 6], y: [one, one], line: .dashed),
        Series("all cores' peak", x: [1, 6], y: [all, all], line: .dotted),
      ]))

  page.question(
    """
    The library's step is recorded as more than twice as fast as section 5, on two cores. Two cores can \
    at most double a speed. Where does the rest come from?
    """,
    answer: """
      From one core doing better, too: the library checks no index on the way and copies panels by whole \
      vectors. The column "of the peak" shows it, since it compares with the peak of all cores used.
      """)
  page.change(
    "Draw the shares of the peak instead of the speeds. Which step gains most?"
  )
}
