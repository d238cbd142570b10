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
    func check(_ p: Tensor<Double>) {
      let (images, classes) = (p.shape[1], p.shape[2])
      judge.expect(
        "vote(probabilities)", given: ["probabilities": p], vote(p),
        is: p.mean(axis: 0).argMax(axis: 1),
        mistakes: [
          Mistake(
            "This asks the first copy only.", p[0..<1].reshaped(images, classes).argMax(axis: 1)),
          Mistake(
            "This goes by the largest single probability; one copy that is sure outvotes all.",
            p.max(axis: 0).argMax(axis: 1)),
          Mistake(
            "This is the answer that most copies give. Take the mean of their probabilities, in which "
              + "a copy that is sure counts for more.",
            where: { got in
              let answers = p.argMax(axis: 2)
              return got.shape == [images]
                && (0..<images).allSatisfy { image in
                  // Where two classes have equally many votes, either may be taken.
                  let votes = (0..<classes).map { (answers[column: image] .== $0).trueCount }
                  return votes.indices.contains(got[image]) && votes[got[image]] == votes.max()
                }
            }),
          Mistake("Here the least probable class wins.", p.mean(axis: 0).argMin(axis: 1)),
          Mistake("There should be one answer for each image.", where: { $0.shape != [images] }),
        ])
    }
    check([[[0.1, 0.8, 0.1]], [[0.5, 0.4, 0.1]], [[0.5, 0.4, 0.1]]])
    for _ in 0..<4 {
      let lengths = judge.shape(axes: 2...2)
      let (copies, classes) = (lengths[0] + 1, lengths[1])
      let shape = [copies, judge.random.integer(in: 12..<20), classes]
      let exponentials = exp(judge.random.normal(shape: shape) as Tensor<Double>)
      check(exponentials / exponentials.sum(axis: 2, keepingAxis: true))
    }
  }
}
