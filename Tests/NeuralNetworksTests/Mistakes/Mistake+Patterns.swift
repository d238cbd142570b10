import NeuralNetworks
import Tensors

extension Mistake {
  /// Mistakes that can be seen in the numbers alone.
  static let patterns: [Mistake] = [
    Mistake("a detour through 32 bits", "rounded to 32 bits") {
      let layer = with(randomAffine(5, 3, &$0)) { layer, _, dout in
        Tensor<Double>(converting: Tensor<Float>(converting: layer.backward(dout)))
      }
      return (layer, $0.normal(shape: [4, 5]))
    },
    Mistake("dout rounded to 32 bits on the way in", at: ["x", "W", "b"], "rounded to 32 bits") {
      let layer = with(randomAffine(5, 3, &$0)) { layer, _, dout in
        layer.backward(Tensor<Double>(converting: Tensor<Float>(converting: dout)))
      }
      return (layer, $0.normal(shape: [4, 5]))
    },
    Mistake("one element is 0", "zero where it should not be") {
      let layer = with(Tanh()) { layer, _, dout in
        var dx = layer.backward(dout)
        dx[2, 3] = 0
        return dx
      }
      return (layer, $0.normal(shape: [4, 5]))
    },
    Mistake("one element of ReLU's is 0", "zero where it should not be") {
      let layer = with(ReLU()) { layer, x, dout in
        var dx = layer.backward(dout)
        let place = x.argMax()
        dx[flat: place] = 0
        return dx
      }
      return (layer, awayFromZero([4, 5], &$0))
    },
    Mistake("one element is doubled") {
      let layer = with(Tanh()) { layer, _, dout in
        var dx = layer.backward(dout)
        dx[2, 3] *= 2
        return dx
      }
      return (layer, $0.normal(shape: [4, 5]))
    },
    Mistake("all is moved by one", "shifted by one place") {
      let layer = with(Tanh()) { layer, _, dout in
        let dx = layer.backward(dout).elements
        return Tensor(shape: [4, 5], elements: [dx[19]] + dx[..<19])
      }
      return (layer, $0.normal(shape: [4, 5]))
    },
    Mistake("samples in reverse", "the right numbers in wrong places") {
      let layer = with(Tanh()) { layer, _, dout in
        layer.backward(dout)[rows: [3, 2, 1, 0] as Tensor<Int>]
      }
      return (layer, $0.normal(shape: [4, 5]))
    },
    Mistake("a small constant is added") {
      (with(Tanh()) { layer, _, dout in layer.backward(dout) + 1e-3 }, $0.normal(shape: [4, 5]))
    },
    Mistake("a factor of 1.0001", "factor 1.0001") {
      (with(Tanh()) { layer, _, dout in layer.backward(dout) * 1.0001 }, $0.normal(shape: [4, 5]))
    },
    Mistake("random numbers are added", "another gradient each time") {
      var random = $0
      let layer = with(Tanh()) { layer, _, dout in
        layer.backward(dout) + 1e-3 * random.normal(shape: dout.shape)
      }
      return (layer, $0.normal(shape: [4, 5]))
    },
    Mistake("the gradient grows from call to call", at: ["W", "b"], "accumulated, not set") {
      let layer = with(randomAffine(5, 3, &$0)) { layer, _, dout in
        let before = layer.parameters.map(\.gradient)
        let dx = layer.backward(dout)
        for (parameter, gradient) in zip(layer.parameters, before) {
          parameter.gradient += gradient
        }
        return dx
      }
      return (layer, $0.normal(shape: [4, 5]))
    },
    Mistake("dW takes the input of the call before", at: ["W"], "another gradient each time") {
      let layer = randomAffine(5, 3, &$0)
      var inputs: [Tensor<Double>] = []
      let broken = Handmade(parameters: layer.parameters, layers: [layer]) { x in
        inputs = inputs.suffix(1) + [x]
        return layer.forward(x)
      } backward: { _, dout in
        let dx = layer.backward(dout)
        layer.weight.gradient = matmul(transposed: inputs[0], dout)
        return dx
      }
      return (broken, $0.normal(shape: [4, 5]))
    },
    Mistake("a mask of the first single sample", "stale cache") {
      var first: Tensor<Double>?
      let layer = Handmade { x in
        first = first ?? x
        return maximum(x, 0)
      } backward: { _, dout in
        dout.replacing(with: 0, where: (first ?? dout) .<= 0)
      }
      return (layer, awayFromZero([1, 24], &$0))
    },
    Mistake("the gradient has a momentum", at: ["W"], "another gradient each time") {
      let layer = randomAffine(5, 3, &$0)
      var velocity = Tensor<Double>.zeros([5, 3])
      let broken = with(layer, 0) { dW, _, _ in
        velocity = 0.9 * velocity + dW
        return velocity
      }
      return (broken, $0.normal(shape: [4, 5]))
    },
    Mistake("forward halves the weight", at: ["x", "W", "b"], "changed in place") {
      let layer = randomAffine(5, 3, &$0)
      let broken = Handmade(parameters: layer.parameters, layers: [layer]) { x in
        layer.weight.value *= 0.5
        return layer.forward(x)
      } backward: { _, dout in
        layer.backward(dout)
      }
      return (broken, $0.normal(shape: [4, 5]))
    },
  ]
}
