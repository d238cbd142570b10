import NeuralNetworks
import Tensors

/// A long valley: x² / 20 + y² falls twenty times as steeply across as along.
func valley(_ place: Tensor<Double>) -> Double {
  place[0] * place[0] / 20 + place[1] * place[1]
}

/// Its gradient: (x / 10, 2 y).
func valleyGradient(_ place: Tensor<Double>) -> Tensor<Double> {
  Tensor([place[0] / 10, 2 * place[1]])
}

/// The places that an optimizer comes through from (−7, 2), the start among them.
func path(of optimizer: any Optimizer<Double>, steps: Int = 30) -> [Tensor<
  Double
>] {
  let place = Parameter<Double>("place", [-7, 2])
  var places = [place.value]
  for _ in 0..<steps {
    place.gradient = valleyGradient(place.value)
    optimizer.update([place])
    places.append(place.value)
  }
  return places
}
