extension Exercise {
  static let priceGraph: Exercise = Exercise(
    "price-graph", in: "ch05", "Backward through a graph", .predict, minutes: 6, section: "5.3",
    answer: "[byPriceBeforeTax, byApplePrice, byCount, byTax]",
    hints: [
      "At a multiplication each input gets what comes back, times the other input.",
      "1 comes back to the right node: 1 · 1.25 goes up to 240, and 1 · 240 to the tax.",
      "1.25 comes back to the left node: 1.25 · 3 for the price, 1.25 · 80 for the number.",
    ]
  ) { (answers: [Double], judge: Judge) in
    let swapped =
      "At a multiplication the inputs change places: each is multiplied by the other one."
    let before = "What comes back to the left node is 1.25, not 1."
    judge.expectAnswer(
      "byPriceBeforeTax", answers[0], is: 1.25,
      mistakes: [
        Mistake(swapped, 240),
        Mistake("1 comes back to the node; it is still to be multiplied by the other input.", 1),
        Mistake(
          "A derivative says how much the price grows for each cent more, not how large it is.", 300
        ),
      ])
    judge.expectAnswer(
      "byApplePrice", answers[1], is: 3.75,
      mistakes: [
        Mistake(before, 3), Mistake(swapped, 100), Mistake("Multiply by the number too.", 1.25),
      ])
    judge.expectAnswer(
      "byCount", answers[2], is: 100,
      mistakes: [
        Mistake(before, 80), Mistake(swapped, 3.75), Mistake("Multiply by the price too.", 1.25),
      ])
    judge.expectAnswer(
      "byTax", answers[3], is: 240,
      mistakes: [
        Mistake(swapped, 1.25),
        Mistake("The tax is a factor: one more of it costs all that is before tax, 240.", 300),
      ])
  }
}
