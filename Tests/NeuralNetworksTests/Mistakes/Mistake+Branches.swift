import NeuralNetworks
import Tensors

extension Mistake {
  /// Mistakes where a path forks or comes back.
  static let branches: [Mistake] = [
    skip("a skip connection forgotten", "the skip connection is forgotten") { branch, dout in
      branch(dout)
    },
    skip("a branch forgotten beside its skip connection", "dout is handed on as it came") {
      branch, dout in
      _ = branch(dout)
      return dout
    },
    skip("a skip connection counted twice", "dout is added once too often") { branch, dout in
      branch(dout) + 2 * dout
    },
    skip("a skip connection taken off") { branch, dout in branch(dout) - dout },
    Mistake("a skip connection around tanh forgotten", "the skip connection is forgotten") {
      let layer = Handmade({ $0 + tanh($0) }) { x, dout in dout * (1 - tanh(x) * tanh(x)) }
      return (layer, $0.normal(shape: [4, 5]))
    },
    Mistake("two halves exchanged", "the right numbers in wrong places") {
      let layer = Handmade({ tanh($0) }) { x, dout in
        let dx = dout * (1 - tanh(x) * tanh(x))
        return concatenated([dx[3..., axis: 1], dx[..<3, axis: 1]], axis: 1)
      }
      return (layer, $0.normal(shape: [4, 6]))
    },
    Mistake("one half forgotten", "zero where it should not be") {
      let layer = Handmade({ tanh($0) }) { x, dout in
        let dx = dout * (1 - tanh(x) * tanh(x))
        return concatenated([dx[..<3, axis: 1], .zeros([4, 3])], axis: 1)
      }
      return (layer, $0.normal(shape: [4, 6]))
    },
    Mistake("a weight used twice, whose gradient is of the last time", at: ["W"]) {
      let weight = Parameter<Double>("W", $0.normal(shape: [4, 4]))
      let layer = Handmade(
        parameters: [weight], { matmul(tanh(matmul($0, weight.value)), weight.value) }
      ) {
        x, dout in
        let hidden = tanh(matmul(x, weight.value))
        weight.gradient = matmul(transposed: hidden, dout)
        let slope = matmul(dout, weight.value.transposed()) * (1 - hidden * hidden)
        return matmul(slope, weight.value.transposed())
      }
      return (layer, $0.normal(shape: [5, 4]))
    },
    Mistake("a product with the other factor's gradient", at: ["s"]) {
      let scale = Parameter<Double>("s", $0.normal(shape: [5]))
      let layer = Handmade(parameters: [scale], { $0 * scale.value }) { _, dout in
        scale.gradient = (dout * scale.value).sum(axis: 0)
        return dout * scale.value
      }
      return (layer, $0.normal(shape: [4, 5]))
    },
    Mistake("a slope that is learned, whose gradient forgets x", at: ["a"]) {
      let slope = Parameter<Double>("a", [0.3])
      let layer = Handmade(
        parameters: [slope], { x in x.map { $0 > 0 ? $0 : slope.value[0] * $0 } }
      ) {
        x, dout in
        let isBelow = Tensor<Double>(x .< 0)
        slope.gradient = Tensor([(dout * isBelow).sum()])
        return dout * (1 - isBelow * (1 - slope.value[0]))
      }
      return (layer, awayFromZero([4, 5], &$0))
    },
    Mistake("a parameter that is not listed", at: [], "a parameter is left out") {
      let layer = randomAffine(5, 3, &$0)
      let broken = Handmade(parameters: [layer.weight], layers: [layer], { layer.forward($0) }) {
        _, dout in
        layer.backward(dout)
      }
      return (broken, $0.normal(shape: [4, 5]))
    },
  ]

  /// A residual block of an affine layer, with another backward.
  private static func skip(
    _ name: String, _ right: String? = nil,
    backward:
      @escaping @Sendable ((Tensor<Double>) -> Tensor<Double>, Tensor<Double>) -> Tensor<
        Double
      >
  ) -> Mistake {
    Mistake(name, right) {
      let layer = randomAffine(5, 5, &$0)
      let block = Handmade(
        parameters: layer.parameters, layers: [layer], { $0 + layer.forward($0) }
      ) {
        _, dout in
        backward(layer.backward, dout)
      }
      return (block, $0.normal(shape: [4, 5]))
    }
  }
}
