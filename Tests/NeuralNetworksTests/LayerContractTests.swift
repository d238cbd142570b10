import NeuralNetworks
import TestSupport
import Tensors
import Testing

/// A layer and an input that it takes.
private struct LayerSample: Sendable, CustomTestStringConvertible {
  let name: String
  let shape: [Int]
  let make: @Sendable () -> any Layer<Double>

  init(_ name: String, _ shape: [Int], _ make: @escaping @Sendable () -> any Layer<Double>) {
    self.name = name
    self.shape = shape
    self.make = make
  }

  var testDescription: String { "\(name) of \(describe(shape))" }

  /// Numbers of −2…2 in random order: no two are equal, and none is where ReLU's slope jumps.
  func input(seed: Int = 1) -> Tensor<Double> {
    var random = RandomState(seed: seed)
    let count = shape.reduce(1, *)
    let order = Tensor<Double>(random.permutation(count)).reshaped(shape)
    return (order + 0.5 - Double(count) / 2) * (4 / Double(count))
  }

  func dout() -> Tensor<Double> {
    var random = RandomState(seed: 2)
    return random.normal(shape: make().forward(input()).shape)
  }
}

private func parameter(_ name: String, _ shape: [Int]) -> Parameter<Double> {
  var random = RandomState(seed: 3)
  return Parameter(name, random.normal(shape: shape))
}

private func convolution(
  _ weight: [Int], stride: Extent = 1, padding: Padding = .valid
) -> Convolution<Double> {
  Convolution(
    weight: parameter("W", weight), bias: parameter("b", [weight[0]]), stride: stride,
    padding: padding)
}

private func normalization(_ features: Int) -> BatchNormalization<Double> {
  BatchNormalization(
    gamma: parameter("gamma", [features]), beta: parameter("beta", [features]))
}

private let samples = [
  LayerSample("Affine", [4, 3]) {
    Affine(weight: parameter("W", [3, 2]), bias: parameter("b", [2]))
  },
  LayerSample("ReLU", [4, 3]) { ReLU() },
  LayerSample("Sigmoid", [4, 3]) { Sigmoid() },
  LayerSample("Tanh", [2, 3, 2, 2]) { Tanh() },
  LayerSample("Flatten", [2, 3, 2, 2]) { Flatten() },
  LayerSample("Dropout", [4, 3]) { Repeating(Dropout(ratio: 0.4, random: RandomState(seed: 5))) },
  LayerSample("BatchNormalization", [7, 3]) { normalization(3) },
  LayerSample("BatchNormalization", [3, 2, 3, 4]) { normalization(2) },
  LayerSample("Convolution", [2, 3, 5, 4]) { convolution([2, 3, 3, 2]) },
  LayerSample("Convolution", [1, 2, 5, 6]) { convolution([3, 2, 2, 3], stride: [2, 1]) },
  LayerSample("Convolution", [2, 1, 4, 5]) { convolution([2, 1, 2, 4], padding: .same) },
  LayerSample("Convolution", [2, 2, 3, 3]) { convolution([1, 2, 3, 3], padding: [2, 1]) },
  LayerSample("Convolution", [2, 2, 3, 4]) { convolution([2, 2, 3, 4]) },
  LayerSample("Convolution", [1, 1, 7, 6]) { convolution([2, 1, 2, 1], stride: 3) },
  LayerSample("Residual", [4, 3]) {
    Residual([
      Affine(weight: parameter("W", [3, 5]), bias: parameter("b", [5])), Sigmoid(),
      Affine(weight: parameter("V", [5, 3]), bias: parameter("c", [3])),
    ])
  },
  LayerSample("Residual", [3, 2, 3, 4]) {
    Residual([convolution([2, 2, 3, 3], padding: .same), normalization(2)])
  },
  LayerSample("Residual", [2, 3]) { Residual([Residual([Sigmoid()]), Tanh()]) },
  LayerSample("MaxPooling", [2, 3, 4, 6]) { MaxPooling(kernel: 2) },
  LayerSample("MaxPooling", [1, 2, 5, 4]) { MaxPooling(kernel: [3, 2], stride: 1) },
  LayerSample("MaxPooling", [2, 1, 5, 7]) { MaxPooling(kernel: 3, stride: 2, padding: .same) },
  LayerSample("MaxPooling", [2, 1, 3, 4]) { MaxPooling(kernel: [2, 3], padding: [1, 2]) },
]

@Suite("What every layer keeps to")
struct LayerContractTests {
  @Test("The gradients agree with the numerical ones at every element", arguments: samples)
  private func gradients(sample: LayerSample) {
    #expect(gradientDifference(of: sample.make(), at: sample.input()) < 1e-8)
  }

  @Test("The check catches a wrong gradient by the input, at one element", arguments: samples)
  private func wrongInputGradient(sample: LayerSample) {
    let broken = Broken(sample.make()) { layer, dout in
      var gradient = layer.backward(dout)
      gradient[flat: gradient.count - 1] += 0.01
      return gradient
    }
    #expect(gradientDifference(of: broken, at: sample.input()) > 1e-3)
  }

  @Test("The check catches a wrong gradient by a parameter, at one element", arguments: samples)
  private func wrongParameterGradient(sample: LayerSample) {
    for index in sample.make().parameters.indices {
      let broken = Broken(sample.make()) { layer, dout in
        let gradient = layer.backward(dout)
        layer.parameters[index].gradient[flat: 0] += 0.01
        return gradient
      }
      #expect(gradientDifference(of: broken, at: sample.input()) > 1e-4)
    }
  }

  @Test("Backward leaves its argument as it was, and gives the same again", arguments: samples)
  private func argument(sample: LayerSample) {
    let layer = sample.make()
    _ = layer.forward(sample.input())
    let dout = sample.dout()
    let first = layer.backward(dout)
    let gradients = layer.parameters.map(\.gradient)
    #expect(dout == sample.dout())
    #expect(layer.backward(dout) == first)
    #expect(layer.parameters.map(\.gradient) == gradients)
    #expect(first.shape == sample.shape)
  }

  @Test("SetGradients sets what backward sets", arguments: samples)
  private func onlyGradients(sample: LayerSample) {
    let (one, other) = (sample.make(), sample.make())
    _ = one.forward(sample.input())
    _ = other.forward(sample.input())
    _ = one.backward(sample.dout())
    other.setGradients(sample.dout())
    #expect(one.parameters.map(\.gradient) == other.parameters.map(\.gradient))
    #expect(other.parameters.allSatisfy { $0.gradient != .zeros($0.value.shape) })
  }

  @Test("Predict keeps nothing: backward still belongs to the last forward", arguments: samples)
  private func predict(sample: LayerSample) {
    let (one, other) = (sample.make(), sample.make())
    _ = one.forward(sample.input())
    _ = other.forward(sample.input())
    let statistics = other.statistics.map(\.value)
    let x = sample.input(seed: 8)
    _ = other.predict(
      Tensor(shape: [2 * x.shape[0]] + x.shape.dropFirst(), elements: x.elements + x.elements))
    #expect(other.statistics.map(\.value) == statistics)
    #expect(other.backward(sample.dout()) == one.backward(sample.dout()))
    #expect(other.parameters.map(\.gradient) == one.parameters.map(\.gradient))
  }

  @Test("The output has the shape that the layer foretells, for any batch", arguments: samples)
  private func outputShape(sample: LayerSample) {
    let layer = sample.make()
    let expected = layer.outputShape(for: Array(sample.shape.dropFirst()))
    #expect(layer.forward(sample.input()).shape == sample.shape.prefix(1) + expected)
    #expect(layer.predict(sample.input()).shape == sample.shape.prefix(1) + expected)
    let none = Tensor<Double>.zeros([0] + sample.shape.dropFirst())
    #expect(layer.predict(none).shape == [0] + expected)
  }

  @Test("A NaN does not get lost", arguments: samples)
  private func notANumber(sample: LayerSample) {
    var x = sample.input()
    x[flat: 0] = .nan
    #expect(sample.make().predict(x).elements.contains { $0.isNaN })
    #expect(sample.make().forward(x).elements.contains { $0.isNaN })
  }
}
