import Notebook

func decisions(_ page: Page) {
  page.cell(
    "if", "Decisions",
    "`if` chooses what to do. Here it is asked for two values, one after the other.")
  for isHungry in [true, false] {
    if isHungry {
      page.print("I'm hungry")
    } else {
      page.print("I'm not hungry")
    }
  }
  page.source("chapters/ch03/3.6.2-Inference.swift", "if predict(x[row: i])")

  page.cell(
    "choice", "Choosing a value",
    "`condition ? a : b` is a if the condition is true, and b if it is not.")
  let sum = 0.9
  page.show("fires at 0.5", sum > 0.5 ? 1 : 0)
  page.show("fires at 1.1", sum > 1.1 ? 1 : 0)
  page.source("chapters/ch02/2.1-Perceptron.swift", "for theta in [0.2")

  page.question(
    "What is `score > 0.9 ? \"good\" : score > 0.5 ? \"fair\" : \"poor\"` for a score of 0.7?",
    answer: """
      “fair”. The first condition is false, so the value is what stands after its \
      colon, and that is another choice, whose condition is true.
      """)
  for score in [0.95, 0.7, 0.2] {
    let word = score > 0.9 ? "good" : score > 0.5 ? "fair" : "poor"
    page.show("\(score)", word)
  }

  page.change("Try a score of exactly 0.9 in the answer. Is that good?")
}
