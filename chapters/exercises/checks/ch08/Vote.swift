import Tensors

extension Exercise {
  static let vote: Exercise = Exercise(
    "vote", in: "ch08", "Several looks at one image", minutes: 8, section: "8.2.2",
    hints: [
      "Which axis are the copies? What is left when you take the mean over them?",
      "The mean over axis 0 is (N, classes): one row for each image.",
      ".mean(axis: 0).argMax(axis: 1)",
    ]
  ) { (vote: @escaping (Tensor<Double>) -> Tensor<Int>, judge: Judge) in
    for _ in 0..<4 {
      let (copies, images, classes) = (3, judge.random.integer(in: 12..<20), 4)
      let scores: Tensor<Double> = judge.random.normal(shape: [copies, images, classes])
      let exponentials = exp(scores)
      let p = exponentials / exponentials.sum(axis: 2, keepingAxis: true)
      judge.expect(
        "vote(probabilities)", given: ["probabilities": p], vote(p),
        is: p.mean(axis: 0).argMax(axis: 1),
        mistakes: [
          Mistake(
            "This asks the first copy only.", p[0..<1].reshaped(images, classes).argMax(axis: 1)),
          Mistake(
            "This goes by the largest single probability; one copy that is sure outvotes all.",
            p.max(axis: 0).argMax(axis: 1)),
          Mistake("Here the least probable class wins.", p.mean(axis: 0).argMin(axis: 1)),
          Mistake("There should be one answer for each image.", where: { $0.shape != [images] }),
        ])
    }
  }
}
