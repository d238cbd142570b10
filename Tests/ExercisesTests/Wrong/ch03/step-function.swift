// wrong: still 0
func stepFunction(_ x: Tensor<Double>) -> Tensor<Int> { Tensor<Int>(x .>= 0) }

// wrong: the other way round
func stepFunction(_ x: Tensor<Double>) -> Tensor<Int> { Tensor<Int>(x .< 0) }

// wrong: First wrong element
func stepFunction(_ x: Tensor<Double>) -> Tensor<Int> { [0, 1, 1] }
