import ExerciseChecks
import Tensors

func perceptron(_ x: Tensor<Double>, _ w: Tensor<Double>, _ b: Double) -> Int {
  (w * x).sum() + b > 0 ? 1 : 0
}
