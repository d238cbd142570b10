import Plots
import Tensors
import Testing

@testable import Notebook

@Suite("A page in the terminal")
struct TerminalRendererTests {
  private let plain = TerminalRenderer()

  @Test("Shows a short value beside its name, a long one below")
  func values() {
    let short: Tensor<Double> = [0.25, 0.125]
    #expect(plain.render(value("z1", short)) == "    z1 (2,)  [0.25  0.125]\n")
    let square: Tensor<Double> = [[1, 2], [3, 4]]
    #expect(plain.render(value("w", square)) == "    w (2, 2)\n    [[1. 2.]\n     [3. 4.]]\n")
    let long = Tensor((0..<50).map { Double($0) / 7 })
    let lines = plain.render(value("x", long)).split(separator: "\n")
    #expect(lines.count > 2)
    for line in lines { #expect(line.count <= 79) }
  }

  @Test(
    "Writes numbers to eight decimals, without trailing zeros",
    arguments: [
      (220.00000000000003, "220"), (0.1 + 0.2, "0.3"), (1 / 3, "0.33333333"), (1.5e-10, "1.5e-10"),
      (-0.0, "-0"), (.nan, "nan"), (.infinity, "inf"), (1e16, "1.e+16"),
    ])
  func numbers(value: Double, text: String) {
    #expect(value.shownText == text)
  }

  @Test("Fills lines with prose up to 80 columns")
  func prose() {
    let words = (1...60).map { String(repeating: "x", count: $0 % 9 + 1) }
    let lines = plain.render(.prose(words.joined(separator: "  \n "))).split(separator: "\n")
    let shown = lines.joined(separator: " ").split(separator: " ").map(String.init)
    #expect(shown == words)
    #expect(lines.allSatisfy { $0.count <= 80 })
    for (line, next) in zip(lines, lines.dropFirst()) {
      let word = next.prefix { $0 != " " }
      #expect(line.count + 1 + word.count > 80)
    }
  }

  @Test("Aligns a table's columns")
  func table() {
    let rows = [["W1", "(2, 3)"], ["b", "(3,)"]]
    #expect(
      plain.render(.table(headings: ["", "shape"], rows: rows))
        == "         shape\n    W1  (2, 3)\n    b     (3,)\n")
  }

  @Test("Counts the columns of wide characters")
  func wideCharacters() {
    let rows = [["✅", "1"], ["数学", "22"]]
    #expect(
      plain.render(.table(headings: ["", "n"], rows: rows))
        == "           n\n    ✅     1\n    数学  22\n")
    let lines = plain.render(.prose(String(repeating: "数学 ", count: 30))).split(separator: "\n")
    #expect(lines.map { String($0).columns }.max() == 79)
  }

  @Test("Colours only where it may")
  func colour() {
    let colored = TerminalRenderer(palette: Palette(colors: .eight))
    for event in [Event.section(number: "1", title: "T"), .code("let x = 1"), .aside("so")] {
      #expect(colored.render(event).contains("\u{1B}["))
      #expect(!plain.render(event).contains("\u{1B}["))
    }
  }

  private func value(_ name: String, _ value: some Showable) -> Event {
    .value(name: name, shape: value.shownShape, text: value.shownText)
  }
}
