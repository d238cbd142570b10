import ExerciseChecks
import Foundation
import TestSupport
import Testing

@Suite("The exercises' program")
struct ExercisesProgramTests {
  @Test("Shows a task, says what is right, and goes on only when it is asked to")
  func walk() throws {
    let folder = try TemporaryFolder()
    let first = try run("exercises", ["--answers", folder.path])
    #expect(first.status == 1)
    #expect(first.output.hasPrefix("average: "))
    #expect(
      first.output.contains("Not attempted yet. Your file is \(folder.path)/ch01/average.swift:12"))

    let answer = "func average(_ numbers: [Double]) -> Double { numbers.reduce(0, +) }\n"
    try folder.write(answer.utf8, to: "ch01/average.swift")
    let wrong = try run("exercises", ["--answers", folder.path, "--seed", "3"])
    #expect(wrong.output.hasPrefix("average: not right yet\n\(folder.path)/ch01/average.swift:1\n"))
    #expect(wrong.output.contains("Which mistake it is: This is the sum"))
    #expect(wrong.output.contains("swift run exercises average --seed 3"))
    #expect(
      try run("exercises", ["average", "--answers", folder.path, "--seed", "3"]).output
        == wrong.output)

    let right = answer.replacing(
      "numbers.reduce", with: "1 / Double(numbers.count) * numbers.reduce")
    try folder.write(right.utf8, to: "ch01/average.swift")
    let done = try run("exercises", ["--answers", folder.path])
    #expect(done.status == 0)
    #expect(done.output.hasPrefix("average: right\n"))
    #expect(done.output.contains("Next comes running-mean"))
    #expect(try run("exercises", ["--answers", folder.path]).output.hasPrefix("running-mean: "))
    let list = try run("exercises", ["list", "--answers", folder.path])
    #expect(list.lines[1].hasPrefix("  ● average ") && list.lines[2].hasPrefix("  ○ running-mean "))
    #expect(list.lines[0].hasPrefix("ch01  1 of "))
  }

  @Test("Gives three hints, and the solution when the answer is right or the teacher says so")
  func hints() throws {
    let folder = try TemporaryFolder()
    let hints = try (0..<4).map { _ in
      try run("exercises", ["hint", "or-bias", "--answers", folder.path]).output
    }
    #expect(hints[0].hasPrefix("1  ") && hints[1].hasPrefix("2  ") && hints[2].hasPrefix("3  "))
    #expect(hints[3].contains("1  ") && hints[3].contains("There are no more"))

    let words = ["solution", "or-bias", "--answers", folder.path]
    let refused = try run("exercises", words)
    #expect(refused.status == 1 && refused.output.isEmpty)
    #expect(refused.errors.split(separator: "\n").count == 1)
    #expect(try run("exercises", words + ["--key", "open"]).status == 1)
    #expect(try run("exercises", words + ["--key", "chalk"]).output == "let orBias = -0.2\n")
    try folder.write("let orBias = -0.3\n".utf8, to: "ch02/or-bias.swift")
    #expect(try run("exercises", ["or-bias", "--answers", folder.path]).status == 0)
    #expect(try run("exercises", words).output == "let orBias = -0.2\n")
  }

  @Test("Puts a task back if one says yes, and keeps the answer")
  func reset() throws {
    let folder = try TemporaryFolder()
    let words = ["reset", "or-bias", "--answers", folder.path]
    #expect(try run("exercises", words).output.contains("is the task as it was"))
    let answer = "let orBias = 7.0\n"
    try folder.write(answer.utf8, to: "ch02/or-bias.swift")
    #expect(try run("exercises", words, input: "n\n").output.contains("Nothing was changed"))
    #expect(try run("exercises", words).output.contains("Nothing was changed"))
    #expect(try run("exercises", words, input: "y\n").status == 0)
    let files = try folder.content()
    let kept = files.filter { $0.key.hasPrefix("kept/or-bias-") }
    #expect(kept.count == 1 && kept.values.first == Data(answer.utf8))
    let task = repository.appending(path: "chapters/exercises/ch02/or-bias.swift")
    #expect(try files["ch02/or-bias.swift"] == Data(contentsOf: task))
  }

  @Test("Reports from a seed of its own, and puts a class's reports together")
  func reports() throws {
    // Right for the worked example and for one seed only.
    let folder = try TemporaryFolder()
    try folder.write("let orBias = -0.3\n".utf8, to: "ch02/or-bias.swift")
    let answers = ["--answers", folder.path]
    _ = try run("exercises", ["or-bias"] + answers)
    let ada = try run(
      "exercises", ["report", "--csv", "--name", "Ada, \"A\"", "--seed", "5"] + answers)
    #expect(ada.status == 0)
    #expect(ada.lines[0] == "name,exercise,chapter,done,attempts,hints,last,seed")
    let row = try #require(ada.lines.first { $0.contains(",or-bias,") })
    #expect(row.hasPrefix("\"Ada, \"\"A\"\"\",or-bias,ch02,yes,1,0,2") && row.hasSuffix("Z,5"))
    #expect(ada.lines.count == Exercise.all.count + 2)

    let bob = ada.output.replacing("\"Ada, \"\"A\"\"\"", with: "Bob").replacing("yes", with: "no")
    try folder.write(ada.output.utf8, to: "ada.csv")
    try folder.write(bob.utf8, to: "bob.csv")
    let files = [folder.path("ada.csv"), folder.path("bob.csv")]
    let merged = try run("exercises", ["report", "merge"] + files)
    #expect(merged.status == 0)
    #expect(merged.output.contains(#/Ada, "A" .* 1 of \d+ +1\n/#))
    #expect(merged.output.contains(#/Bob .* 0 of \d+ +1\n/#))
    #expect(merged.output.contains(#/or-bias +1 +2 +2 +0\n/#))
    let endless = ada.output.replacing(",1,0,2", with: ",9223372036854775807,0,2")
    try folder.write(endless.utf8, to: "endless.csv")
    let damaged = try run("exercises", ["report", "merge", folder.path("endless.csv"), files[1]])
    #expect(damaged.status == 1 && damaged.errors.contains("endless.csv: line"))
    try folder.write("name,exercise\n".utf8, to: "bad.csv")
    let refused = try run("exercises", ["report", "merge", folder.path("bad.csv"), files[0]])
    #expect(refused.status == 1 && refused.errors.split(separator: "\n").count == 1)
  }

  @Test("Keeps a learner's answers and progress where the tasks of the course change")
  func update() throws {
    let folder = try TemporaryFolder()
    let answer = "let orBias = -0.1\n"
    try folder.write(answer.utf8, to: "ch02/or-bias.swift")
    // As of a course that had an exercise more.
    let progress = """
      {"records": {"gone": {"state": "right", "attempts": 3, "hints": 0, "fingerprint": "1"}}}
      """
    try folder.write(progress.utf8, to: "progress.json")
    #expect(try run("exercises", ["or-bias", "--answers", folder.path]).status == 0)
    let files = try folder.content()
    #expect(files["ch02/or-bias.swift"] == Data(answer.utf8))
    let kept = String(decoding: try #require(files["progress.json"]), as: UTF8.self)
    #expect(kept.contains("\"gone\"") && kept.contains("\"or-bias\""))
  }

  @Test(
    "Says in one line that the record of progress is damaged, and leaves it as it is",
    arguments: [
      "{", #"{"records": {"average": {"state": "wrong", "attempts": 1, "hints": -1}}}"#,
      #"{"records": {"average": {"state": "wrong", "attempts": 9223372036854775807, "hints": 0}}}"#,
    ])
  func damagedProgress(record: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(record.utf8, to: "progress.json")
    let outcome = try run("exercises", ["--answers", folder.path])
    #expect(outcome.status == 1 && outcome.errors.split(separator: "\n").count == 1)
    #expect(outcome.errors.contains("progress.json: this is no record"))
    #expect(try folder.content()["progress.json"] == Data(record.utf8))
  }

  @Test("Does not take a record of progress that it cannot read for none")
  func unreadableProgress() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(
      atPath: folder.path("progress.json"), withIntermediateDirectories: true)
    let outcome = try run("exercises", ["hint", "average", "--answers", folder.path])
    #expect(outcome.status == 1 && outcome.output.isEmpty)
    #expect(outcome.errors.contains("cannot read"))
  }

  @Test("Says why an answer cannot be read, and does not call it the task")
  func unreadableAnswer() throws {
    let folder = try TemporaryFolder()
    try folder.write([0x2F, 0x2F, 0xE9, 0x0A], to: "ch01/average.swift")
    let outcome = try run("exercises", ["average", "--answers", folder.path])
    #expect(outcome.output.contains("the file cannot be read") && outcome.output.contains("UTF-8"))
    let file = folder.path("ch02/or-bias.swift")
    try? FileManager.default.removeItem(atPath: file)
    try FileManager.default.createDirectory(atPath: file, withIntermediateDirectories: true)
    #expect(
      try run("exercises", ["or-bias", "--answers", folder.path]).output.contains("cannot be read"))
    let reset = try run("exercises", ["reset", "or-bias", "--answers", folder.path], input: "y\n")
    #expect(reset.status == 1 && reset.output.isEmpty && reset.errors.contains("cannot read"))
  }

  @Test(
    "Refuses words that it does not understand, and names the nearest",
    arguments: [
      (["avrage"], "average"), (["lst"], "list"), (["hint", "or-bia"], "or-bias"),
      (["--sed", "1"], "--seed"), (["ch3"], "ch03"),
    ])
  func wrongWords(words: [String], nearest: String) throws {
    let outcome = try run("exercises", words)
    #expect(outcome.status == 2 && outcome.output.isEmpty)
    let lines = outcome.errors.split(separator: "\n")
    #expect(lines.count == 2 && lines[0].contains("(did you mean \(nearest)?)"))
  }

  @Test("Has nothing to suggest for a word that is like none")
  func unlike() throws {
    let outcome = try run("exercises", ["xylophone"])
    #expect(outcome.status == 2)
    #expect(
      outcome.errors.hasPrefix(
        "exercises: xylophone is neither an exercise nor a chapter of them; list shows all\n"))
  }

  @Test(
    "Explains what learners' compilers say of mixed types, and offers no seed then",
    arguments: [
      (
        "ch01/average", "func average(_ x: [Double]) -> Double { x.reduce(0, +) / x.count }",
        "Write 1.0, or Double(n)"
      ),
      (
        "ch02/perceptron",
        """
        import Tensors
        func perceptron(_ x: Tensor<Double>, _ w: Tensor<Double>, _ b: Double) -> Int {
          matmul(w, x) + b > 0 ? 1 : 0
        }
        """, "a tensor stands here where one number is meant"
      ),
    ])
  func mixedTypes(name: String, answer: String, remark: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(answer.utf8, to: "\(name).swift")
    let exercise = String(name.split(separator: "/")[1])
    let outcome = try run("exercises", [exercise, "--answers", folder.path])
    #expect(outcome.output.contains("the compiler does not understand it"))
    #expect(outcome.output.ranges(of: remark).count == 1, "\(outcome.output)")
    #expect(!outcome.output.contains("--seed"))
    #expect(
      outcome.output.hasSuffix(
        "\nA hint: swift run exercises hint \(exercise) --answers '\(folder.path)'\n"))
  }

  @Test(
    "Refuses words that lack something or have no effect",
    arguments: [
      ["hint"], ["reset", "average", "or-bias"], ["list", "ch01"], ["--seed", "x"], ["--seed"],
      ["list", "--seed", "1"], ["--key", "chalk"], ["report", "merge"], ["--csv"], [""],
      ["--seed", "1", "--seed", "1"],
    ])
  func uselessWords(words: [String]) throws {
    let outcome = try run("exercises", words)
    #expect(outcome.status == 2 && outcome.output.isEmpty)
    #expect(outcome.errors.split(separator: "\n").count == 2)
  }

  #if canImport(Glibc)
    @Test("Watches: saving an answer tries it, and Ctrl-C ends that")
    func watch() throws {
      let folder = try TemporaryFolder()
      let terminal = try PseudoTerminal("exercises", ["watch", "--answers", folder.path])
      #expect(terminal.read(until: "Ctrl-C ends this").contains("Not attempted yet"))
      try folder.write("let orBias = 0.2\n".utf8, to: "ch02/or-bias.swift")
      #expect(terminal.read(until: "A hint").contains("fires for (0, 0)"))
      try folder.write("let orBias = -0.2\n".utf8, to: "ch02/or-bias.swift")
      #expect(terminal.read(until: "Next comes").contains("or-bias: right"))
      try terminal.type("\u{3}")
      #expect(terminal.end() == -SIGINT)
    }

    @Test("Ends an answer that is running, and removes its folder, when it is ended itself")
    func interrupted() throws {
      // Swift's compiler stops itself where the name of the folder for temporary files has an ü.
      let (folder, temporary) = (try TemporaryFolder(), try TemporaryFolder("tests"))
      let answer = """
        import Foundation
        func average(_ numbers: [Double]) -> Double {
          let (info, place) = (ProcessInfo.processInfo, ProcessInfo.processInfo.environment["MARK"] ?? "")
          try? Data("\\(info.processIdentifier)".utf8).write(to: URL(filePath: place))
          Thread.sleep(forTimeInterval: 300)
          return 0
        }
        """
      try folder.write(answer.utf8, to: "ch01/average.swift")
      let terminal = try PseudoTerminal(
        "exercises", ["average", "--answers", folder.path],
        environment: ["TMPDIR": temporary.path, "MARK": folder.path("process")])
      var process: pid_t?
      for _ in 0..<3000 where process == nil {
        Thread.sleep(forTimeInterval: 0.1)
        process = pid_t(
          (try? String(contentsOfFile: folder.path("process"), encoding: .utf8)) ?? "")
      }
      try #require(process != nil)
      #expect(try !temporary.content().isEmpty)
      try terminal.type("\u{3}")
      #expect(terminal.end() == -SIGINT)
      // It is a moment until the system has cleared it away.
      for _ in 0..<100 where kill(process ?? 0, 0) == 0 { Thread.sleep(forTimeInterval: 0.1) }
      #expect(kill(process ?? 0, 0) == -1)
      #expect(try temporary.content().isEmpty)
    }
  #endif
}
