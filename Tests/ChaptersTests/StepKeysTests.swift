#if canImport(Glibc)
  import Foundation
  import Tensors
  import TestSupport
  import Testing

  @Suite("What keys do while somebody steps through a chapter", .timeLimit(.minutes(30)))
  struct StepKeysTests: SteppingTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func status(_ terminal: PseudoTerminal) -> String { terminal.screen.lines.last ?? "" }

    private func paste(_ text: String) -> String { "\u{1B}[200~\(text)\u{1B}[201~" }

    @Test("Every letter is a guess where one is asked for, and Escape gives the keys back")
    func guess() throws {
      let terminal = try start("ch05", ["5.1"])
      try goOn(terminal, to: "Before you look")
      #expect(status(terminal).contains("Esc: other keys"))
      try press("?", terminal, for: "what will come out: your guess")
      try press("?", terminal, for: "space shows it")
      try press("quite xrange?", terminal, for: "› quite xrange?")
      #expect(status(terminal).contains("Return shows it"))
      try press(escape, terminal, for: "q leave")
      #expect(!terminal.screen.text.contains("quite"))
      #expect(status(terminal).contains("→ shows it"))
      try press("x", terminal, for: "Nothing is running")
      try press(right, terminal, for: "220.00000000000003")
      #expect(status(terminal).contains("y/n foreseen?"))
      try press("y", terminal, for: "Foreseen.")
      #expect(!status(terminal).contains("foreseen?"))
      try leave(terminal)
    }

    @Test("A search goes on at a cell that asks, and the guess comes after it")
    func searching() throws {
      let terminal = try start("ch05", ["5.1"])
      try goOn(terminal, to: "▸ Two apples and a tax")
      try press("/", terminal, for: "/")
      try press("53 binary\r", terminal, for: "▸ The same price, to the last digit")
      #expect(status(terminal).contains("n/N next match"))
      try press("n", terminal, for: "n/N next match")
      #expect(!terminal.screen.text.contains("› n"))
      try press(escape, terminal, for: "space shows it")
      try press("n", terminal, for: "› n")
      try leave(terminal, after: escape)
    }

    @Test("What is pasted is text, and never a command")
    func pasting() throws {
      let terminal = try start("ch05", ["5.1"])
      try goOn(terminal, to: "▸ Two apples and a tax")
      try press(paste("qo\nq"), terminal, for: "nothing to paste")
      try press("/" + paste("a tax\n"), terminal, for: "/a tax")
      try press(escape, terminal, for: "→ on")
      try goOn(terminal, to: "Before you look")
      try press(paste("q 日本\r\nx"), terminal, for: "› q 日本  x")
      let long = String(repeating: "long ", count: 2000)
      try press(paste(long), terminal, for: "long long long")
      try leave(terminal, after: escape)
    }

    @Test("The keys that matter are named on 40 columns too, and none that does nothing")
    func narrow() throws {
      let terminal = try start("ch05", ["5.1"], columns: 40, rows: 20)
      try goOn(terminal, to: "▸ Two apples and a tax")
      for key in ["→ ", "? keys", "q leave"] { #expect(status(terminal).contains(key)) }
      try goOn(terminal, to: "Before you look")
      for key in ["space shows it", "Esc: other keys"] { #expect(status(terminal).contains(key)) }
      try goOn(terminal, to: "Question: Where does the 3")
      for key in ["a answer", "? keys", "q leave"] { #expect(status(terminal).contains(key)) }
      try press("?", terminal, for: "any key: back")
      for _ in 0..<30 { try terminal.type(down) }
      #expect(terminal.wait(for: "leave; your place is kept"))
      try press("b", terminal, for: "Question: Where does the 3")
      try goOn(terminal, to: "You have come to the end")
      #expect(!status(terminal).contains("→"))
      #expect(status(terminal).contains("q leave"))
      try leave(terminal)
    }

    @Test("A question stands below the cell that it is about, where there is room for both")
    func questions() throws {
      for (rows, isTogether) in [(40, true), (12, false)] {
        let terminal = try start("ch05", ["5.1"], rows: rows)
        try goOn(terminal, to: "Question: Where does the 3")
        #expect(terminal.screen.text.contains("price  220.00000000000003") == isTogether)
        try press("a", terminal, for: "1.1 has no end in binary")
        try leave(terminal)
      }
    }

    @Test(
      "Any keys and any sizes leave the terminal as it was, while a section runs and after it",
      arguments: 1...4)
    func wild(seed: Int) throws {
      let isLong = seed.isMultiple(of: 2)
      let terminal = try start(
        "ch05", isLong ? ["5.7.4", "--data", "synthetic", "--iterations", "10000000"] : ["5.1"],
        environment: ["EDITOR": "true"])
      #expect(terminal.wait { $0.isAlternate && $0.lines.last?.isEmpty == false })
      var random = RandomState(seed: seed)
      let keys =
        ["\r", " ", right, right, left, down, escape, "\u{1B}[5~", "\u{1B}[6~", "\u{1B}[1;5H"]
        + ["\t", "\u{7F}", "\u{0C}", "\u{1B}[", "\u{1B}[<0;3;4M", "日", "→", paste("q日\u{0C}")]
        + "abcfgnNoprxy?/012".map { String($0) }
      func choice(_ count: Int) -> Int {
        random.integers(in: 0..<count, shape: [1]).elements[0]
      }
      for _ in 0..<400 {
        if choice(20) == 0 {
          terminal.resize(columns: 2 + choice(200), rows: 1 + choice(60))
        }
        try terminal.type(keys[choice(keys.count)])
        if choice(10) == 0 { _ = terminal.wait(seconds: 0.02) { _ in false } }
      }
      terminal.resize(columns: 80, rows: 40)
      try terminal.type(escape + "\u{4}")
      #expect(terminal.end() == 0)
      #expect(try terminal.settings() == terminal.formerSettings)
      #expect(!terminal.screen.isAlternate && terminal.screen.showsCursor)
      #expect(terminal.screen.unknown.isEmpty)
    }
  }
#endif
