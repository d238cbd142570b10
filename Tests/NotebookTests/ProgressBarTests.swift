import Testing

@testable import Notebook

@Suite("A progress bar")
struct ProgressBarTests {
  @Test("Shows the share done and the time left, in one line of a terminal")
  func line() {
    let bar = ProgressBar("training", total: 200)
    #expect(bar.line(done: 0, seconds: 0).hasSuffix(" 0 %  "))
    #expect(bar.line(done: 50, seconds: 3).hasSuffix(" 25 %  9 s left"))
    #expect(bar.line(done: 10, seconds: 10).hasSuffix(" 5 %  3 min left"))
    #expect(bar.line(done: 200, seconds: 3).hasSuffix(" 100 %  0 s left"))
    #expect(bar.line(done: 999, seconds: 1e6).count <= 79)
    let noted = ProgressBar("100/500", total: 54_000)
    let note = "loss 0.1020 acc 0.9975"
    let line = noted.line(done: 27_000, seconds: 70, note: note)
    #expect(
      line.hasPrefix("100/500 27000/54000 █████████░░░░░░░░░ 70 s left") && line.hasSuffix(note))
    #expect(noted.line(done: 54_000, seconds: 1e9, note: note).count <= 79)
    let long = ProgressBar(String(repeating: "x", count: 99), total: 1_000_000_000)
    #expect(long.line(done: 1, seconds: 86_400).count <= 79)
  }
}
