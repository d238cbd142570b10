import Testing

@testable import exercises

@Suite("Names that do the whole work")
struct ForbiddenNamesTests {
  @Test(
    "Are found where they are used, with the line",
    arguments: [
      ("let y = softmax(x)", 1), ("\n  return NeuralNetworks.softmax(x)", 2),
      ("let f = softmax", 1),
      ("// softmax\nsoftmax(x)", 2), ("/* one\n two */ softmax(x)", 2), ("a ? softmax : b", 1),
      ("print(\"\")\n\nsoftmax(x)", 3), ("print(\"\\\"\")\nsoftmax(x)", 2),
      ("let t = \"\"\"\n a\n \"\"\"\nsoftmax(x)", 4), ("print(\"open\nsoftmax(x)", 2),
    ])
  func used(source: String, line: Int) {
    let use = ForbiddenNames(["softmax"]).firstUse(in: source)
    #expect(use == ForbiddenNames.Use(name: "softmax", line: line))
  }

  @Test(
    "Are not found in comments, in quotes, in other names and as labels",
    arguments: [
      "// softmax(x)", "/// Like softmax.", "/* softmax */ let y = x", "print(\"softmax\")",
      "print(\"say \\\"softmax\\\" please\")", "let t = \"\"\"\n \\\"\"\" softmax\n \"\"\"",
      "mySoftmax(x)", "softmax2(x)", "let softmax_ = 1", "layer(softmax: true)", "logsoftmax(x)",
    ])
  func unused(source: String) {
    #expect(ForbiddenNames(["softmax"]).firstUse(in: source) == nil)
  }

  @Test("Can mean a member only")
  func member() {
    let names = ForbiddenNames([".max"])
    #expect(names.firstUse(in: "x.max()") != nil)
    #expect(names.firstUse(in: "x\n  .max(axis: 1)") != nil)
    #expect(names.firstUse(in: "max(a, b)") == nil)
    #expect(names.firstUse(in: "let max = x.maximum") == nil)
  }
}
