import Plots
import Testing

@testable import Notebook

@Suite("The lines of a reader's screen")
struct SheetLayoutTests {
  private static let long = (1...40).map { "word\($0) 数学 `code\($0)`" }.joined(separator: " ")
  private static let word = String(repeating: "longword", count: 30)

  /// One of each event, longer than any screen.
  private static let events: [Event] = {
    let figure = Chart("A title \(long)", series: [Series("sum", y: [0, 1, 3])])
    return [
      .title(long, seed: 1), .section(number: "1.1", title: long), .prose(long), .prose(word),
      .opening(Opening(needs: [long], goals: [word])),
      .cell(name: "cell", title: long, prose: word, tolerance: .digits),
      .formula(text: long, tex: ""), .diagram(word), .code("let x = 1  // \(long)\n\(word)"),
      .change(long, file: word), .source(file: long, code: long), .aside(long), .line(word),
      .value(name: word, shape: "(1, 2)", text: long), .measured(name: long, text: word),
      .table(headings: ["a", long], rows: [[word, "1"], [long, "2"]]),
      .figure(name: "figure", number: "1.1-1", figure),
      .fold(.outcome(question: long)), .endOfFold, .fold(.answer(question: long, text: word)),
      .endOfFold,
    ]
  }()

  private func sheet(_ events: [Event]) -> Sheet {
    var sheet = Sheet(isCell: true, title: "")
    sheet.items = events.map { SectionRun.Item(event: $0, place: nil) }
    sheet.reading.showsAnswers = true
    sheet.reading.showsOutcome = true
    sheet.reading.guess = Self.long
    return sheet
  }

  @Test(
    "Are never longer than the screen is wide, and lose nothing",
    arguments: [40, 45, 80, 99, 160, 200], [false, true])
  func widths(columns: Int, isLarge: Bool) {
    let layout = SheetLayout(
      screen: TerminalSize(columns: columns, rows: 24), isLarge: isLarge)
    for event in Self.events {
      let lines = layout.lines(sheet([event]))
      let widest = lines.map(\.columns).max() ?? 0
      #expect(widest <= columns, "\(event)")
      if case .figure = event { continue }
      #expect(widest <= layout.textWidth, "\(event)")
    }
    let all = layout.lines(sheet(Self.events)).map(\.text).joined().filter { !" ┊│".contains($0) }
    for text in [Self.long, Self.word] {
      let wanted = text.filter { !" `".contains($0) }
      // What is code keeps its backquotes.
      let count = all.filter { $0 != "`" }.ranges(of: wanted).count
      #expect(count >= (text == Self.long ? 15 : 9), "\(count)")
    }
  }

  @Test("Shows a prediction's outcome and an answer only when they are open")
  func folds() {
    let events: [Event] = [
      .fold(.outcome(question: "How many?")), .line("three"), .endOfFold,
      .fold(.answer(question: "Why?", text: "Because.")), .line("four"), .endOfFold,
    ]
    let layout = SheetLayout(screen: .standard, isLarge: false)
    var sheet = sheet(events)
    sheet.reading = Sheet.Reading()
    let text = { (sheet: Sheet) in layout.lines(sheet).map(\.text).joined(separator: "\n") }
    #expect(text(sheet) == "Before you look: How many?\n\nQuestion: Why?")
    sheet.reading.showsOutcome = true
    #expect(text(sheet).contains("three") && !text(sheet).contains("four"))
    sheet.reading.showsAnswers = true
    #expect(text(sheet).contains("Because.") && text(sheet).contains("four"))
  }

  @Test("Keeps together what belongs together, and begins anew with prose and cells")
  func sheets() {
    let source = Event.source(file: "file", code: "code")
    let events: [(Event, Int)] = [
      (.section(number: "1", title: "One"), 1), (.prose("Two declarations."), 1), (source, 1),
      (source, 1), (.formula(text: "y = x", tex: "y = x"), 1), (.prose("A cell."), 2),
      (.cell(name: "cell", title: "A cell", prose: "", tolerance: .digits), 3), (.code("code"), 3),
      (.line("1"), 3), (source, 4), (.fold(.answer(question: "Why?", text: "So.")), 5),
      (.endOfFold, 5), (.change("Change it.", file: "file"), 6),
    ]
    var builder = SheetBuilder()
    for (event, count) in events {
      builder.add(SectionRun.Item(event: event, place: nil))
      #expect(builder.sheets.count == count, "\(event)")
    }
    #expect(builder.sheets.map(\.goesOn) == [false, false, false, false, true, true])
  }

  @Test("Shows a whole chart on a small screen, and a chart as high as a large one")
  func charts() {
    let chart = Chart("A title \(Self.long.prefix(60))", series: [Series("sum", y: [0, 1, 3])])
    for (columns, rows) in [(40, 20), (80, 24), (120, 40)] {
      let screen = TerminalSize(columns: columns, rows: rows)
      let layout = SheetLayout(screen: screen, isLarge: false)
      let lines = layout.lines(sheet([.figure(name: "figure", number: "1.1-1", chart)]))
      #expect(lines.count <= layout.rows)
      let large = SheetLayout.drawing(chart, columns: columns, rows: layout.rows)
      #expect(large.count <= layout.rows && large.count >= layout.rows - 4)
    }
  }
}
