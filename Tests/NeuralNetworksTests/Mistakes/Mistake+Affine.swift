import NeuralNetworks
import Tensors

extension Mistake {
  /// Mistakes in the gradient by an affine layer's input.
  static let affine: [Mistake] = [
    Mistake("dX = dout · W in a square layer", "Wᵀ is forgotten") {
      let layer = with(randomAffine(5, 5, &$0)) { layer, _, dout in
        layer.setGradients(dout)
        return matmul(dout, layer.weight.value)
      }
      return (layer, $0.normal(shape: [4, 5]))
    },
    Mistake("dX = dout in a square layer", "dout is handed on as it came") {
      let layer = with(randomAffine(5, 5, &$0)) { layer, _, dout in
        layer.setGradients(dout)
        return dout
      }
      return (layer, $0.normal(shape: [4, 5]))
    },
    Mistake("dX twice", "factor 2.0") {
      (
        with(randomAffine(5, 3, &$0)) { layer, _, dout in 2 * layer.backward(dout) },
        $0.normal(shape: [4, 5])
      )
    },
    Mistake("dX divided by the batch once more", "÷ N twice: factor 1/4") {
      (
        with(randomAffine(5, 3, &$0)) { layer, _, dout in layer.backward(dout) / 4 },
        $0.normal(shape: [4, 5])
      )
    },
    Mistake("dX of images in another order", "the right numbers in wrong places") {
      let layer = with(randomAffine(12, 4, &$0)) { layer, _, dout in
        layer.backward(dout).reshaped(3, 2, 2, 3).transposed(0, 3, 1, 2)
      }
      return (layer, $0.normal(shape: [3, 3, 2, 2]))
    },
    Mistake("dX times the slope of an activation that is not there") {
      let layer = with(randomAffine(4, 3, &$0)) { layer, x, dout in
        layer.backward(dout) * (1 - x * x)
      }
      return (layer, $0.normal(shape: [4, 4]))
    },
    Mistake("dX of the first sample given to all") {
      let layer = with(randomAffine(4, 3, &$0)) { layer, x, dout in
        layer.backward(dout)[..<1].broadcast(to: x.shape)
      }
      return (layer, $0.normal(shape: [4, 4]))
    },
    Mistake("a second layer keeps its input where the first one's was", at: ["W1"]) {
      let (first, second) = (randomAffine(4, 4, &$0), randomAffine(4, 4, &$0))
      for parameter in first.parameters { parameter.name += "1" }
      let layer = Handmade(
        parameters: first.parameters + second.parameters, layers: [first, second],
        { second.forward(tanh(first.forward($0))) }
      ) { x, dout in
        let hidden = tanh(first.forward(x))
        let slope = second.backward(dout) * (1 - hidden * hidden)
        let dx = first.backward(slope)
        first.weight.gradient = matmul(transposed: hidden, slope)
        return dx
      }
      return (layer, $0.normal(shape: [5, 4]))
    },
  ]

  /// Mistakes in the gradients by an affine layer's parameters.
  static let affineParameters: [Mistake] = [
    Mistake("dW has the shape of Wᵀ", at: ["W"], "transposed") {
      (with(randomAffine(5, 3, &$0), 0) { dW, _, _ in dW.transposed() }, $0.normal(shape: [4, 5]))
    },
    Mistake("dW is a vector", at: ["W"], "another shape") {
      (with(randomAffine(5, 3, &$0), 0) { dW, _, _ in dW.flattened() }, $0.normal(shape: [4, 5]))
    },
    Mistake("dW holds db too", at: ["W"], "db is added to dW") {
      let layer = with(randomAffine(5, 3, &$0), 0) { dW, _, dout in dW + dout.sum(axis: 0) }
      return (layer, $0.normal(shape: [4, 5]))
    },
    Mistake("dW is set sample by sample", at: ["W"], "of the last sample only") {
      let layer = with(randomAffine(5, 3, &$0), 0) { _, x, dout in
        matmul(transposed: x[3...], dout[3...])
      }
      return (layer, $0.normal(shape: [4, 5]))
    },
    Mistake("dW takes the output for the input", at: ["W"], "the output in the input's place") {
      let layer = randomAffine(4, 4, &$0)
      let broken = with(layer, 0) { _, x, dout in matmul(transposed: layer.predict(x), dout) }
      return (broken, $0.normal(shape: [5, 4]))
    },
    Mistake("dW is a mean", at: ["W"], "÷ N twice: factor 1/4") {
      (with(randomAffine(5, 3, &$0), 0) { dW, _, _ in dW / 4 }, $0.normal(shape: [4, 5]))
    },
    Mistake("dW is moved by one", at: ["W"], "shifted by one place") {
      let layer = with(randomAffine(5, 3, &$0), 0) { dW, _, _ in
        Tensor(shape: dW.shape, elements: Array(dW.elements[1...] + dW.elements[..<1]))
      }
      return (layer, $0.normal(shape: [4, 5]))
    },
    Mistake(
      "dW has a decay that the loss has not", at: ["W"], "weight decay is missing in the loss"
    ) {
      let layer = randomAffine(5, 3, &$0)
      return (
        with(layer, 0) { dW, _, _ in dW + 0.1 * layer.weight.value }, $0.normal(shape: [4, 5])
      )
    },
    Mistake("dW is cut off at ±1", at: ["W"], "cut off at ±1.0") {
      (
        with(randomAffine(6, 4, &$0), 0) { dW, _, _ in dW.clamped(to: -1...1) },
        $0.normal(shape: [4, 6])
      )
    },
    Mistake("db is of the first sample", at: ["b"], "of the first sample only") {
      (with(randomAffine(5, 3, &$0), 1) { _, _, dout in dout[row: 0] }, $0.normal(shape: [4, 5]))
    },
    Mistake("db is of the last sample", at: ["b"], "of the last sample only") {
      (with(randomAffine(5, 3, &$0), 1) { _, _, dout in dout[row: 3] }, $0.normal(shape: [4, 5]))
    },
    Mistake("db adds up rows", at: ["b"], "summed over the wrong axis") {
      (
        with(randomAffine(5, 4, &$0), 1) { _, _, dout in dout.sum(axis: 1) },
        $0.normal(shape: [4, 5])
      )
    },
    Mistake("db has another sign", at: ["b"], "wrong sign") {
      (with(randomAffine(5, 3, &$0), 1) { db, _, _ in -1 * db }, $0.normal(shape: [4, 5]))
    },
    Mistake("db is zero", at: ["b"], "zero where it should not be") {
      (with(randomAffine(5, 3, &$0), 1) { db, _, _ in .zeros(db.shape) }, $0.normal(shape: [4, 5]))
    },
    Mistake("db is forgotten", at: ["b"], "the gradient is never set") {
      let layer = with(randomAffine(5, 3, &$0)) { layer, x, dout in
        layer.weight.gradient = matmul(transposed: x, dout)
        return matmul(dout, layer.weight.value.transposed())
      }
      return (layer, $0.normal(shape: [4, 5]))
    },
    Mistake("the gradients are written into half of each", at: ["W"], "set in part only") {
      let layer = with(randomAffine(5, 3, &$0)) { layer, _, dout in
        let before = layer.weight.gradient
        let dx = layer.backward(dout)
        for place in 8..<15 { layer.weight.gradient[flat: place] = before[flat: place] }
        return dx
      }
      return (layer, $0.normal(shape: [4, 5]))
    },
  ]
}
