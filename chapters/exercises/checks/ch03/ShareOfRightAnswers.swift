import Tensors

extension Exercise {
  static let shareOfRightAnswers: Exercise = Exercise(
    "share-of-right-answers", in: "ch03", "How many are right", minutes: 8, section: "3.6.3",
    stops: [
      Stop(
        "do not broadcast",
        "There has to be an answer for each row: look for the largest along axis 1.")
    ],
    hints: [
      "What is the network's answer to a sample? The place of the largest score in its row.",
      "scores.argMax(axis: 1) .== labels is a mask; trueCount counts what is true in it.",
      "Both counts are whole numbers: Double(right) / Double(labels.count).",
    ]
  ) { (share: @escaping (Tensor<Double>, Tensor<Int>) -> Double, judge: Judge) in
    func check(_ scores: Tensor<Double>, _ labels: Tensor<Int>) {
      let right = Double((scores.argMax(axis: 1) .== labels).trueCount)
      let count = Double(labels.count)
      judge.expect(
        "shareOfRightAnswers(scores, labels)", given: ["scores": scores, "labels": labels],
        share(scores, labels), is: right / count,
        mistakes: [
          Mistake("This is how many are right; divide by how many there are.", right),
          Mistake(
            "A whole number divided by a whole number loses its fraction: make Doubles first.", 0),
          Mistake("A share goes from 0 to 1; this is in percent.", 100 * right / count),
          Mistake("Divide by the number of samples, not of scores.", right / Double(scores.count)),
          Mistake(
            "The answer is the largest score of a row, not the smallest.",
            Double((scores.argMin(axis: 1) .== labels).trueCount) / count),
          Mistake("This is the share of wrong answers.", 1 - right / count),
        ])
    }
    check([[0.2, 0.7, 0.1], [0.6, 0.3, 0.1], [0.3, 0.5, 0.2], [0.1, 0.4, 0.5]], [1, 2, 2, 1])
    for _ in 0..<4 {
      let lengths = judge.lengths(2)
      let scores: Tensor<Double> = judge.random.uniform(shape: [lengths[0] + 6, lengths[1]])
      // The first three labels are right, so that the share is neither 0 nor 1 for sure.
      var labels = judge.random.integers(in: 0..<lengths[1], shape: [lengths[0] + 6])
      let answers = scores.argMax(axis: 1)
      for place in 0..<3 { labels[place] = answers[place] }
      labels[3] = (answers[3] + 1) % lengths[1]
      check(scores, labels)
    }
  }
}
