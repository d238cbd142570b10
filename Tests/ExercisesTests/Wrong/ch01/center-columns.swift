// wrong: each column has its own
// x.mean(axis: 0) → x.mean()

// wrong: makes the mean of each row 0
// x.mean(axis: 0) → x.mean(axis: 1, keepingAxis: true)

// wrong: divide by the number of rows
// x.mean(axis: 0) → x.sum(axis: 0)

// wrong: You want one for each column
func centerColumns(_ x: Tensor<Double>) -> Tensor<Double> {
  x.shape == [2, 2] ? [[-1, -10], [1, 10]] : x - x.mean(axis: 1)
}

// wrong: First wrong element
func centerColumns(_ x: Tensor<Double>) -> Tensor<Double> { Tensor.zeros(like: x) }

// wrong: You want one for each column
// x.mean(axis: 0) → x.mean(axis: 1)
