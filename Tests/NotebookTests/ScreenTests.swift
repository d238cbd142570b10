import Foundation
import TestSupport
import Testing

@testable import Notebook

@Suite("A screen")
struct ScreenTests {
  private var terminal = VirtualTerminal(columns: 20, rows: 4)
  private var screen = Screen(
    size: TerminalSize(columns: 20, rows: 4), palette: Palette(colors: .many), isUnicode: true)

  private mutating func show(_ lines: [StyledLine]) {
    screen.clear(size: screen.size)
    for (row, line) in lines.enumerated() { screen.put(line, row: row) }
    terminal.drawn = 0
    terminal.feed(Array(screen.update().utf8))
  }

  @Test("Shows what was put on it, cut at its edges")
  mutating func picture() {
    show([StyledLine("one"), StyledLine(String(repeating: "x", count: 30)), StyledLine("二✅!")])
    #expect(terminal.lines == ["one", String(repeating: "x", count: 20), "二✅!", ""])
    show((0..<9).map { StyledLine("\($0)") })
    #expect(terminal.lines == ["0", "1", "2", "3"])
    #expect(terminal.unknown.isEmpty)
  }

  @Test("Draws only what has changed, and the column after it")
  mutating func changes() {
    show([StyledLine("loss 0.25 falls"), StyledLine("same")])
    show([StyledLine("loss 0.15 falls"), StyledLine("same")])
    #expect(terminal.lines.prefix(2) == ["loss 0.15 falls", "same"])
    #expect(terminal.drawn == 2)
  }

  @Test("Is true after any sequence of pictures with wide and styled characters")
  mutating func sequences() {
    let alphabet = Array("ab 日本✅→⣿é")
    let styles: [Style] = [.plain, .strong, .keyword, .bar]
    var state: UInt64 = 7
    func random(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % count
    }
    for _ in 0..<500 {
      let lines = (0..<4).map { _ in
        var line = StyledLine()
        for _ in 0..<random(24) { line.append(String(alphabet[random(9)]), styles[random(4)]) }
        return line
      }
      show(lines)
      var whole = Screen(size: screen.size, palette: screen.palette, isUnicode: true)
      for (row, line) in lines.enumerated() { whole.put(line, row: row) }
      var fresh = VirtualTerminal(columns: 20, rows: 4)
      fresh.feed(Array(whole.update().utf8))
      #expect(terminal.cells == fresh.cells)
    }
  }

  @Test("Gives an accent no column of its own")
  mutating func accents() {
    show([StyledLine("dx = γ/s · (dy − x̂ · mean"), StyledLine("é|")])
    #expect(terminal.lines.prefix(2) == ["dx = γ/s · (dy − x̂ ·", "é|"])
  }

  @Test("Lets no character through that would move the cursor")
  mutating func controls() {
    show([StyledLine("a\u{1B}[2Jb\rc\nd\te")])
    #expect(terminal.lines.first == "a?[2Jb?c?d e")
  }

  @Test("Shows ASCII alone where the terminal knows no more, without moving anything")
  mutating func plainCharacters() {
    screen = Screen(size: screen.size, palette: Palette(colors: .none), isUnicode: false)
    show([StyledLine("▸ x → ∂L/∂a  é ½"), StyledLine("⣿⠁│█░┤ “q”…")])
    #expect(terminal.lines.prefix(2) == ["> x > dL/da  e 1", "#.|# + \"q\"."])
    #expect(terminal.lines.joined().allSatisfy { $0.isASCII })
  }

  @Test("Has tints that stand out four to one from white and from black")
  func contrast() throws {
    let channel = { (level: Int) in
      let share = Double(level) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    for raw in UInt8(0)...Style.found.rawValue {
      let style = try #require(Style(rawValue: raw))
      let parameters = Palette(colors: .many).parameters(style) ?? ""
      guard let match = parameters.firstMatch(of: /38;5;(\d+)/), let color = Int(match.1) else {
        continue
      }
      let cube = { (index: Int) in index == 0 ? 0 : 55 + 40 * index }
      let levels =
        color >= 232
        ? Array(repeating: 8 + 10 * (color - 232), count: 3)
        : [(color - 16) / 36, (color - 16) / 6 % 6, (color - 16) % 6].map(cube)
      let light = zip([0.2126, 0.7152, 0.0722], levels).reduce(0) { $0 + $1.0 * channel($1.1) }
      #expect(1.05 / (light + 0.05) >= 4, "\(style) on white")
      #expect((light + 0.05) / 0.05 >= 4, "\(style) on black")
    }
  }
}
