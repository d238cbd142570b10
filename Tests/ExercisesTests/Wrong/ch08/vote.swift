// wrong: first copy only
// probabilities.mean(axis: 0) → probabilities[0..<1].mean(axis: 0)

// wrong: single probability
// .mean(axis: 0) → .max(axis: 0)

// wrong: one answer for each image
// .mean(axis: 0) → .mean(axis: 1)

// wrong: the answer that most copies give
func vote(_ probabilities: Tensor<Double>) -> Tensor<Int> {
  let answers = probabilities.argMax(axis: 2)
  let (images, classes) = (probabilities.shape[1], probabilities.shape[2])
  return Tensor(
    (0..<images).map { image in
      let votes = Tensor((0..<classes).map { (answers[column: image] .== $0).trueCount })
      return votes.argMax()
    })
}

// wrong: It was computing vote(probabilities)
func vote(_ probabilities: Tensor<Double>) -> Tensor<Int> {
  var sum: Tensor<Double> = .zeros([probabilities.shape[1], 4])
  for copy in 0..<3 {
    for image in 0..<sum.shape[0] {
      for k in 0..<4 { sum[image, k] += probabilities[copy, image, k] }
    }
  }
  return sum.argMax(axis: 1)
}

// wrong: expected (1,)  [1]
// .argMax(axis: 1) → .argMin(axis: 1)
