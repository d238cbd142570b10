import NeuralNetworks
import TestSupport
import Tensors
import Testing

@Suite("Layers agree with PyTorch, in Double to 1e-10 and in Float to 1e-5")
struct LayerAgreementTests {
  /// Compares numbers with PyTorch's, to what their type can hold.
  private func expectAgreement<Element: Scalar>(
    _ actual: [Tensor<Element>], _ expected: [Numbers],
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(actual.count == expected.count, sourceLocation: sourceLocation)
    let tolerance = Element.self == Float.self ? 1e-5 : 1e-10
    for (actual, expected) in zip(actual, expected) {
      expectClose(
        actual, expected.tensor(), rtol: tolerance, atol: tolerance,
        sourceLocation: sourceLocation)
    }
  }

  @Test("Convolution: output and all gradients", arguments: try ExpectedLayers.read().convolution)
  func convolution(expected: WindowCase) throws {
    let filters = try #require(expected.filters)
    func check<Element: Scalar>(_: Element.Type) {
      var random = RandomState(seed: expected.seed)
      let x: Tensor<Element> = random.normal(shape: expected.input)
      let w: Tensor<Element> = random.normal(
        shape: [filters, expected.input[1]] + expected.kernel)
      let b: Tensor<Element> = random.normal(shape: [filters])
      let dout: Tensor<Element> = random.normal(shape: expected.values[0].shape)
      let layer = Convolution(
        weight: Parameter("W", w), bias: Parameter("b", b), stride: expected.window.stride,
        padding: expected.window.padding)
      let y = layer.forward(x)
      let dx = layer.backward(dout)
      expectAgreement([y, dx, layer.weight.gradient, layer.bias.gradient], expected.values)
      #expect(layer.predict(x) == y)
    }
    check(Double.self)
    check(Float.self)
  }

  @Test(
    "MaxPooling: output and gradient, with and without ties",
    arguments: try ExpectedLayers.read().maxPooling)
  func maxPooling(expected: WindowCase) {
    func check<Element: Scalar>(_: Element.Type) {
      var random = RandomState(seed: expected.seed)
      let x: Tensor<Element> =
        expected.seed % 2 == 1
        ? random.normal(shape: expected.input)
        : Tensor(random.integers(in: -1..<2, shape: expected.input))
      let dout: Tensor<Element> = random.normal(shape: expected.values[0].shape)
      let window = expected.window
      let layer = MaxPooling<Element>(
        kernel: window.kernel, stride: window.stride, padding: window.padding)
      let y = layer.forward(x)
      expectAgreement([y, layer.backward(dout)], expected.values)
      #expect(layer.predict(x) == y)
    }
    check(Double.self)
    check(Float.self)
  }

  @Test("Im2col is unfold, and col2im is fold", arguments: try ExpectedLayers.read().columns)
  func columns(expected: WindowCase) {
    func check<Element: Scalar>(_: Element.Type) {
      func range(_ shape: [Int]) -> Tensor<Element> {
        Tensor(Tensor<Int>.range(0, shape.reduce(1, *))).reshaped(shape)
      }
      let columns = im2col(range(expected.input), expected.window)
      #expect(columns == expected.values[0].tensor())
      let images = col2im(range(columns.shape), shape: expected.input, expected.window)
      #expect(images == expected.values[1].tensor())
    }
    check(Double.self)
    check(Float.self)
  }

  @Test(
    "BatchNormalization: two passes, all gradients, running values and inference",
    arguments: try ExpectedLayers.read().batchNormalization)
  func batchNormalization(expected: BatchNormalizationCase) {
    func check<Element: Scalar>(_: Element.Type) {
      var random = RandomState(seed: expected.seed)
      let parameters = ["gamma", "beta"].map {
        Parameter<Element>($0, random.normal(shape: [expected.input[1]]))
      }
      let layer = BatchNormalization(
        gamma: parameters[0], beta: parameters[1], momentum: Element(expected.momentum),
        epsilon: Element(expected.epsilon))
      let inputs: [Tensor<Element>] = (0..<2).map { _ in
        random.normal(shape: expected.input, mean: 3, standardDeviation: 2)
      }
      let outputs = inputs.map { layer.forward($0) }
      let dx = layer.backward(random.normal(shape: expected.input))
      expectAgreement(
        outputs + [dx] + parameters.map(\.gradient) + layer.statistics.map(\.value)
          + [layer.predict(inputs[0])], expected.values)
    }
    check(Double.self)
    check(Float.self)
  }

  @Test(
    "Dropout: NumPy's masks, one after the other", arguments: try ExpectedLayers.read().dropout)
  func dropout(expected: DropoutCase) {
    func check<Element: Scalar>(_: Element.Type) {
      var random = RandomState(seed: expected.seed)
      let x: Tensor<Element> = random.normal(shape: expected.input)
      let dout: Tensor<Element> = random.normal(shape: expected.input)
      let layer = Dropout<Element>(ratio: expected.ratio, random: random)
      expectAgreement(
        [layer.forward(x), layer.forward(x), layer.backward(dout)], expected.values)
      #expect(layer.predict(x) == x)
    }
    check(Double.self)
    check(Float.self)
  }

  @Test("Tanh: output and gradient", arguments: try ExpectedLayers.read().tanh)
  func tanh(expected: TanhCase) {
    func check<Element: Scalar>(_: Element.Type) {
      var random = RandomState(seed: expected.seed)
      let layer = Tanh<Element>()
      let y = layer.forward(3 * random.normal(shape: expected.input))
      expectAgreement([y, layer.backward(random.normal(shape: expected.input))], expected.values)
    }
    check(Double.self)
    check(Float.self)
  }
}
