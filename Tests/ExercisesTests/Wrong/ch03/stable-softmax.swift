// wrong: Something overflowed
// x - x.max(axis: 1, keepingAxis: true) → x

// wrong: A whole row became 0
// x.max(axis: 1, keepingAxis: true) → x.max()

// wrong: keeps (N, 1)
// exponentials.sum(axis: 1, keepingAxis: true) → exponentials.sum(axis: 1)

// wrong: divide by their sum
// exponentials / exponentials.sum(axis: 1, keepingAxis: true) → exponentials

// wrong: you divide by the sum of all rows
func stableSoftmax(_ x: Tensor<Double>) -> Tensor<Double> { exp(x) / exp(x).sum() }

// wrong: each column adds up to 1
func stableSoftmax(_ x: Tensor<Double>) -> Tensor<Double> { exp(x) / exp(x).sum(axis: 0) }

// wrong: is what you are to write yourself
// x - x.max(axis: 1, keepingAxis: true) → softmax(x)

// wrong: you divide by the sum of all rows
// exponentials.sum(axis: 1, keepingAxis: true) → exponentials.sum()

// wrong: the largest of each column
// x.max(axis: 1, keepingAxis: true) → x.max(axis: 0)
