import ExerciseChecks
import Tensors

func reluBackward(_ x: Tensor<Double>, _ dout: Tensor<Double>) -> Tensor<Double> {
  dout.replacing(with: 0, where: x .<= 0)
}
