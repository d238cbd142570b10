extension Exercise {
  static let whyNotALine: Exercise = Exercise(
    "why-not-a-line", in: "ch03", "Why an activation is bent", .choose, minutes: 4,
    section: "3.2.6", answer: "(whyNotALine, threeLayers)",
    hints: [
      "Put h into h: what is h(h(x)) for h(x) = 3x?",
      "3 · (3 · x) is again a straight line. So what has the second layer added?",
      "Lines of lines are lines; three of them multiply by 3 · 3 · 3.",
    ]
  ) { (answers: (Int, Double), judge: Judge) in
    judge.expectAnswer(
      "whyNotALine", answers.0, is: 2,
      mistakes: [
        Mistake("3x has a value for each x: 3 · −2 is −6.", 1),
        Mistake("That is what the sigmoid does; a line goes on without end.", 3),
        Mistake("A multiplication is among the fastest things there are.", 4),
        Mistake("The sentences are numbered from 1 to 4.") { !(1...4).contains($0) },
      ])
    judge.expectAnswer(
      "threeLayers", answers.1, is: 27,
      mistakes: [
        Mistake("9 is 3 · 3, which is two layers, or 3 + 3 + 3. Each layer multiplies by 3.", 9),
        Mistake("That is one layer; the next one triples it again.", 3),
      ])
  }
}
