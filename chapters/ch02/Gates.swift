import Tensors

/// A perceptron of two inputs: 1 if w · x + b is above 0, else 0.
func fires(_ x: Tensor<Double>, w: Tensor<Double>, b: Double) -> Int {
  matmul(w, x)[] + b > 0 ? 1 : 0
}

/// 1 if both inputs are 1.
func and(_ x1: Int, _ x2: Int) -> Int {
  fires(Tensor([Double(x1), Double(x2)]), w: [0.5, 0.5], b: -0.7)
}

/// 0 if both inputs are 1.
func nand(_ x1: Int, _ x2: Int) -> Int {
  fires(Tensor([Double(x1), Double(x2)]), w: [-0.5, -0.5], b: 0.7)
}

/// 1 if at least one input is 1.
func or(_ x1: Int, _ x2: Int) -> Int {
  fires(Tensor([Double(x1), Double(x2)]), w: [0.5, 0.5], b: -0.2)
}

/// 1 if exactly one input is 1: two layers of gates.
func xor(_ x1: Int, _ x2: Int) -> Int {
  and(nand(x1, x2), or(x1, x2))
}

/// The four inputs that a gate can have.
let inputs = [(0, 0), (1, 0), (0, 1), (1, 1)]
