// wrong: the loss is the mean
// -sum / Double(t.count) → -sum

// wrong: The minus is missing
// -sum / → sum /

// wrong: The logarithm is missing
// log(y) → y

// wrong: The largest probability was taken
// logarithms[n, t[n]] → logarithms[row: n].max()

// wrong: not of elements
// Double(t.count) → Double(y.count)

// wrong: Leave the 1e-7 away
func batchCrossEntropy(_ y: Tensor<Double>, _ t: Tensor<Int>) -> Double {
  let logarithms = log(y + 1e-7)
  return -Tensor((0..<t.count).map { logarithms[$0, t[$0]] }).mean()
}
