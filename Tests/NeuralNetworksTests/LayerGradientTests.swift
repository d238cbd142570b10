import NeuralNetworks
import Tensors
import Testing

@Suite("The gradients of layers")
struct LayerGradientTests {
  /// Numbers at least 0.1 from 0, where ReLU's slope jumps.
  private func input(_ shape: [Int], seed: Int) -> Tensor<Double> {
    var random = RandomState(seed: seed)
    return random.uniform(shape: shape, in: -2..<2).map { $0 < 0 ? $0 - 0.1 : $0 + 0.1 }
  }

  private func affine(_ inputSize: Int, _ outputSize: Int) -> Affine<Double> {
    var random = RandomState(seed: 7)
    return Affine(
      weight: Parameter("W", random.normal(shape: [inputSize, outputSize])),
      bias: Parameter("b", random.normal(shape: [outputSize])))
  }

  @Test(
    "Affine's agree with the numerical ones, for inputs of any rank",
    arguments: [[1, 1], [1, 4], [6, 3], [5, 1], [3, 2, 2], [2, 3, 2, 2], [4]], [1, 2, 5])
  func affine(shape: [Int], outputSize: Int) {
    let layer = affine(shape.dropFirst().reduce(1, *), outputSize)
    let x = input(shape, seed: outputSize)
    #expect(layer.forward(x).shape == [shape[0], outputSize])
    #expect(gradientDifference(of: layer, at: x) < 1e-7)
  }

  @Test(
    "ReLU's and Sigmoid's agree with the numerical ones, for inputs of any rank",
    arguments: [[], [3], [1, 4], [5, 2], [2, 3, 2, 2]] as [[Int]], 1...3)
  func activations(shape: [Int], seed: Int) {
    let x = input(shape, seed: seed)
    #expect(gradientDifference(of: ReLU<Double>(), at: x) < 1e-7)
    #expect(gradientDifference(of: Sigmoid<Double>(), at: x) < 1e-7)
  }

  @Test(
    "SoftmaxWithLoss's agree with the numerical ones, for both forms of labels",
    arguments: [1, 2, 7], [2, 3, 10])
  func softmaxWithLoss(batch: Int, classes: Int) {
    var random = RandomState(seed: batch)
    let labels = random.integers(in: 0..<classes, shape: [batch])
    let x = input([batch, classes], seed: classes)
    #expect(gradientDifference(of: SoftmaxWithLabels(labels), at: x) < 1e-7)
    let oneHot = SoftmaxWithLabels(labels.oneHot(classes: classes))
    #expect(gradientDifference(of: oneHot, at: x) < 1e-7)
  }

  @Test("The check catches a wrong gradient by the input")
  func wrongInputGradient() {
    let x = input([4, 3], seed: 1)
    let lettingAllThrough = Broken(ReLU<Double>()) { _, dout in dout }
    #expect(gradientDifference(of: lettingAllThrough, at: x) > 1e-3)
    let halfTheSlope = Broken(Sigmoid<Double>()) { sigmoid, dout in sigmoid.backward(dout) / 2 }
    #expect(gradientDifference(of: halfTheSlope, at: x) > 1e-3)
    let otherShape = Broken(affine(3, 2)) { $0.backward($1).flattened() }
    #expect(gradientDifference(of: otherShape, at: x) > 1e-3)
    let notANumber = Broken(affine(3, 2)) { $0.backward($1) * .nan }
    #expect(gradientDifference(of: notANumber, at: x) > 1e-3)
    let summed = Broken(SoftmaxWithLabels([0, 2, 1, 1])) { $0.backward($1) * 4 }
    #expect(gradientDifference(of: summed, at: x) > 1e-3)
    let oneElement = Broken(ReLU<Double>()) { relu, dout in
      var gradient = relu.backward(dout)
      gradient[3, 2] += 0.01
      return gradient
    }
    #expect(gradientDifference(of: oneElement, at: x) > 1e-3)
  }

  @Test("The check catches a wrong gradient by a parameter", arguments: [0, 1])
  func wrongParameterGradient(index: Int) {
    let x = input([4, 3], seed: 2)
    let averaging = Broken(affine(3, 2)) { affine, dout in
      let gradient = affine.backward(dout)
      affine.parameters[index].gradient = affine.parameters[index].gradient / 4
      return gradient
    }
    #expect(gradientDifference(of: averaging, at: x) > 1e-3)
    let forgetting = Broken(affine(3, 2)) { affine, dout in
      let gradient = affine.backward(dout)
      affine.parameters[index].gradient = .zeros(affine.parameters[index].value.shape)
      return gradient
    }
    #expect(gradientDifference(of: forgetting, at: x) > 1e-3)
  }
}
