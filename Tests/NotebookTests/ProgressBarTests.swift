import Testing

@testable import Notebook

@Suite("A progress bar")
struct ProgressBarTests {
  private func line(
    _ done: Int, of total: Int = 200, _ label: String = "training", seconds: Double,
    note: String? = nil, width: Int = 79
  ) -> String {
    Progress(label: label, done: done, total: total, seconds: seconds, note: note).line(
      width: width)
  }

  @Test("Shows the share done and the time left")
  func content() {
    #expect(line(0, seconds: 0).hasSuffix(" 0 %  "))
    #expect(line(50, seconds: 3).hasSuffix(" 25 %  9 s left"))
    #expect(line(10, seconds: 10).hasSuffix(" 5 %  3 min left"))
    #expect(line(200, seconds: 3).hasSuffix(" 100 %  0 s left"))
    let note = "loss 0.1020 acc 0.9975"
    let noted = line(27_000, of: 54_000, "100/500", seconds: 70, note: note)
    #expect(
      noted.hasPrefix("100/500 27000/54000 █████████░░░░░░░░░ 70 s left") && noted.hasSuffix(note))
  }

  @Test("Fits into any terminal, with a shorter bar or none", arguments: 0...120)
  func widths(width: Int) {
    for (label, total) in [("training", 200), (String(repeating: "x", count: 99), 1_000_000_000)] {
      for note in [nil, "loss 0.1020 acc 0.9975"] {
        let text = line(150, of: total, label, seconds: 86_400, note: note, width: width)
        #expect(text.count <= width)
      }
    }
    let short = line(50, seconds: 3, width: width)
    if width >= 28 { #expect(short.contains("25 %  9 s left")) }
    if width >= 60 { #expect(short.contains("█████")) }
  }
}
