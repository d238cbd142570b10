import Foundation
import Plots
import Testing

@testable import Notebook

@Suite("A committed page")
final class CommittedPageTests {
  private static let pages = [
    CoursePage("ch00", "Chapter 0  Nothing", seconds: 1, "nothing"),
    CoursePage("ch01", "Chapter 1  Something", seconds: 1, "something"),
    CoursePage("fast", "Appendix  Speed", seconds: nil, "speed"),
  ]

  private let links = ChapterLinks(
    pages[0], in: pages,
    folder: FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path)

  deinit { try? FileManager.default.removeItem(atPath: links.folder) }

  /// What a small chapter says; each argument stands for a way in which it may have changed.
  private func page(
    prose: String = "Why *not*?", code: String = "let x = 0.5", value: String = "0.5",
    shape: String? = nil, accuracy: String = "0.97", omitted: [String] = [], hasFigure: Bool = true
  ) -> CommittedPage {
    var document = MarkdownPage(links)
    document.add(.title("Chapter 0  Nothing", seed: 0))
    if !omitted.contains("0.1") {
      document.add(.section(number: "0.1", title: "First"))
      document.add(.cell(name: "half", title: "A half", prose: prose, tolerance: .digits))
      document.add(.code(code))
      document.add(.value(name: "x", shape: shape, text: value))
      document.add(.aside("It took 3 s."))
      document.endOutput()
    }
    document.add(.section(number: "0.2", title: "Second"))
    document.add(.cell(name: "fit", title: "Fit", prose: "So.", tolerance: .training))
    document.add(.line("accuracy \(accuracy)"))
    guard hasFigure else {
      document.endOutput()
      return CommittedPage(links: links, document: document, omittedSections: omitted)
    }
    document.add(
      .figure(name: "line", number: "0.2-1", Chart("Line", series: [Series("a", y: [0, 1, 2])])))
    return CommittedPage(links: links, document: document, omittedSections: omitted)
  }

  @Test("Says that sections are to be named, where the program shows none by itself")
  func byName() {
    let links = ChapterLinks(Self.pages[2], in: Self.pages, isByName: true)
    #expect(links.wayToRun(seed: 3) == "`swift run fast NAME` runs a part of this page (seed 3).")
  }

  @Test("Leads to the pages before and after by their titles")
  func wayAround() {
    let middle = ChapterLinks(Self.pages[1], in: Self.pages)
    #expect(
      middle.wayAround == "[← 0 Nothing](../ch00/README.md) · [The course](../../README.md) · "
        + "[Speed →](../fast/README.md)")
    #expect(
      links.wayAround == "[The course](../../README.md) · [1 Something →](../ch01/README.md)")
  }

  @Test("Agrees with the run that wrote it, and reads as Markdown")
  func agreement() throws {
    try page().write()
    try page().check()
    let text = try String(contentsOfFile: links.folder + "/README.md", encoding: .utf8)
    #expect(
      text.hasPrefix(
        """
        # Chapter 0: Nothing

        `swift run ch00` runs this page (seed 0); `swift run ch00 --step` goes through it cell by cell.

        [The course](../../README.md) · [1 Something →](../ch01/README.md)

        ## <a id="0.1"></a>0.1 First

        ### A half

        Why \\*not\\*?

        ```swift
        let x = 0.5
        ```

        ```text
        x  0.5
        ```

        ## <a id="0.2"></a>0.2 Second
        """))
    #expect(!text.contains("3 s"))
    #expect(text.contains("](figures/line.svg)"))
  }

  @Test("Agrees with a run on another processor")
  func otherProcessor() throws {
    try page().write()
    try page(value: "0.50000001", accuracy: "0.9702").check()
  }

  @Test("Does not agree with other prose, code, shape or values, and says where")
  func mismatches() throws {
    try page().write()
    let changes = [
      (page(prose: "Why?"), 11), (page(code: "let y = 0.5"), 14), (page(value: "0.6"), 18),
      (page(shape: "(2,)"), 18),
    ]
    for (changed, line) in changes {
      let mismatch = #expect(throws: PageMismatch.self) { try changed.check() }
      #expect(mismatch?.line == line)
      #expect(mismatch?.location == "0.1, cell half")
      #expect(mismatch?.description.contains("\n") == false)
    }
    #expect(throws: PageMismatch.self) { try self.page(accuracy: "0.9").check() }
  }

  @Test("Does not agree without a figure, with another one, or with one too many")
  func figures() throws {
    try page().write()
    let figure = links.folder + "/figures/line.svg"
    let svg = try String(contentsOfFile: figure, encoding: .utf8)
    try svg.replacing("Line", with: "Lime").write(toFile: figure, atomically: true, encoding: .utf8)
    #expect(throws: PageMismatch.self) { try self.page().check() }
    try FileManager.default.removeItem(atPath: figure)
    #expect(throws: FileError.self) { try self.page().check() }
    try svg.write(toFile: figure, atomically: true, encoding: .utf8)
    try page().check()
    let other = links.folder + "/figures/other.svg"
    try svg.write(toFile: other, atomically: true, encoding: .utf8)
    #expect(throws: FileError.self) { try self.page().check() }
  }

  @Test("Does not agree with a figure that is empty, cut off or lengthened")
  func figureLengths() throws {
    try page().write()
    let figure = links.folder + "/figures/line.svg"
    let svg = try String(contentsOfFile: figure, encoding: .utf8)
    for wrong in ["", "\n", String(svg.prefix(300)), String(svg.dropLast(7)), svg + "<svg/>\n"] {
      try wrong.write(toFile: figure, atomically: true, encoding: .utf8)
      let mismatch = #expect(throws: PageMismatch.self) { try self.page().check() }
      #expect(mismatch?.file == figure)
    }
  }

  @Test("Takes its own figures away when it has them no more, and nobody else's")
  func staleFigures() throws {
    try page().write()
    let (own, other) = (links.folder + "/figures/line.svg", links.folder + "/figures/other.svg")
    try Data("<svg/>".utf8).write(to: URL(filePath: other))
    try page(hasFigure: false).write()
    #expect(!FileManager.default.fileExists(atPath: own))
    #expect(FileManager.default.fileExists(atPath: other))
  }

  @Test("Agrees where a system ends its lines with two characters")
  func lineEnds() throws {
    try page().write()
    for file in ["README.md", "figures/line.svg"] {
      let path = "\(links.folder)/\(file)"
      let text = try String(contentsOfFile: path, encoding: .utf8)
      try text.replacing("\n", with: "\r\n").write(
        toFile: path, atomically: true, encoding: .utf8)
    }
    try page().check()
  }

  @Test("Is checked without making a folder")
  func noFolder() throws {
    try page(hasFigure: false).write()
    let figures = links.folder + "/figures"
    try FileManager.default.removeItem(atPath: figures)
    try page(hasFigure: false).check()
    #expect(!FileManager.default.fileExists(atPath: figures))
  }

  @Test("Keeps the meaning of signs that carry an accent")
  func escaping() throws {
    try page(prose: "a <\u{301}b *\u{20dd} c").write()
    let text = try String(contentsOfFile: links.folder + "/README.md", encoding: .utf8)
    #expect(text.contains("a \\<\u{301}b \\*\u{20dd} c"))
  }

  @Test("Does not agree with a run that says less or more")
  func lengths() throws {
    try page().write()
    let path = links.folder + "/README.md"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    try (text + "More.\n").write(toFile: path, atomically: true, encoding: .utf8)
    #expect(throws: PageMismatch.self) { try self.page().check() }
    try String(text.dropLast(20)).write(toFile: path, atomically: true, encoding: .utf8)
    #expect(throws: PageMismatch.self) { try self.page().check() }
    try FileManager.default.removeItem(atPath: path)
    #expect(throws: FileError.self) { try self.page().check() }
  }

  @Test("Is compared without the sections that could not be run")
  func omission() throws {
    try page().write()
    try page(omitted: ["0.1"]).check()
    #expect(throws: PageMismatch.self) { try self.page(accuracy: "0.9", omitted: ["0.1"]).check() }
  }
}
