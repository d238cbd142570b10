import NeuralNetworks
import Tensors
import TestSupport
import Testing

/// Mistakes with windows, images and normalization, by what the program says before it stops.
private let mistakes: [String: @Sendable () -> Void] = [
  "Extent: (1, 2, 3) is not a height and a width": { _ = Window(kernel: [1, 2, 3]) },
  "Extent: (1,) is not a height and a width": { _ = Window(kernel: 1, padding: [1]) },
  "Window: kernel (0, 3) and stride (1, 1) must be at least 1": { _ = Window(kernel: [0, 3]) },
  "Window: kernel (3, 3) and stride (2, -1) must be at least 1": {
    _ = Window(kernel: 3, stride: [2, -1])
  },
  "Window: padding (0, -1) must not be negative": { _ = Window(kernel: 3, padding: [0, -1]) },
  "Window: kernel (5, 3) does not fit an image of (3, 2), (3, 4) with padding": {
    _ = Window(kernel: [5, 3], padding: [0, 1]).outputSize(for: [3, 2])
  },
  "im2col: expected images (N, C, H, W), not (1, 28, 28)": {
    _ = im2col(Tensor<Float>.zeros([1, 28, 28]), Window(kernel: 3))
  },
  "col2im: images (1, 1, 3, 3) have columns (4, 4), not (4, 5)": {
    _ = col2im(Tensor<Float>.zeros([4, 5]), shape: [1, 1, 3, 3], Window(kernel: 2))
  },
  "Convolution: weight (2, 1, 3, 3) and bias (1,) do not fit": {
    _ = Convolution<Float>(
      weight: Parameter("W", .zeros([2, 1, 3, 3])), bias: Parameter("b", .zeros([1])))
  },
  "Convolution: weight (2, 1, 3, 3) does not take samples of (784,)": {
    _ = convolution().forward(.zeros([5, 784]))
  },
  "Convolution: weight (2, 1, 3, 3) does not take samples of (3, 4, 4)": {
    _ = convolution().predict(.zeros([5, 3, 4, 4]))
  },
  "Convolution: expected samples of shape (C, H, W), not (784,)": {
    var random = RandomState(seed: 0)
    _ = Sequential<Float>(input: [784], [.convolution(2, kernel: 3)], random: &random)
  },
  "Window: kernel (3, 3) does not fit an image of (2, 9), (2, 9) with padding": {
    _ = convolution().outputShape(for: [1, 2, 9])
  },
  "Convolution: backward came before forward": {
    let layer = convolution()
    _ = layer.predict(.zeros([1, 1, 4, 4]))
    _ = layer.backward(.zeros([1, 2, 2, 2]))
  },
  "Convolution: a gradient of (1, 2, 3, 2) does not fit an output of (1, 2, 2, 3)": {
    let layer = convolution()
    _ = layer.forward(.zeros([1, 1, 4, 5]))
    layer.setGradients(.zeros([1, 2, 3, 2]))
  },
  "MaxPooling: padding (1, 2) must be smaller than kernel (2, 2)": {
    _ = MaxPooling<Float>(kernel: 2, padding: [1, 2])
  },
  "MaxPooling: expected samples of shape (C, H, W), not (28, 28)": {
    _ = MaxPooling<Float>(kernel: 2).forward(.zeros([5, 28, 28]))
  },
  "MaxPooling: backward came before forward": {
    let layer = MaxPooling<Float>(kernel: 2)
    _ = layer.predict(.zeros([1, 1, 4, 4]))
    _ = layer.backward(.zeros([1, 1, 2, 2]))
  },
  "MaxPooling: a gradient of (1, 1, 4, 4) does not fit an output of (1, 1, 2, 2)": {
    let layer = MaxPooling<Float>(kernel: 2)
    _ = layer.forward(.zeros([1, 1, 4, 4]))
    _ = layer.backward(.zeros([1, 1, 4, 4]))
  },
  "Dropout: ratio 1.0 is not in 0..<1": {
    _ = Dropout<Float>(ratio: 1, random: RandomState(seed: 0))
  },
  "Dropout: a gradient of (1,) does not fit an output of (2,)": {
    let layer = Dropout<Float>(random: RandomState(seed: 0))
    _ = layer.forward([1, 2])
    _ = layer.backward([1])
  },
  "Sigmoid: a gradient of (3,) does not fit an output of (2, 3)": {
    let layer = Sigmoid<Float>()
    _ = layer.forward(.zeros([2, 3]))
    _ = layer.backward(.zeros([3]))
  },
  "Tanh: a gradient of (3,) does not fit an output of (2, 3)": {
    let layer = Tanh<Float>()
    _ = layer.forward(.zeros([2, 3]))
    _ = layer.backward(.zeros([3]))
  },
  "sumOfSquaredErrors: shapes (3, 1) and (3,) are not the same": {
    _ = sumOfSquaredErrors(Tensor<Float>.zeros([3, 1]), .zeros([3]))
  },
  "GradientCheck: seed -1 is not in 0...4294967295": { _ = GradientCheck(seed: -1) },
  "BatchNormalization: a momentum of 1.5 or an ε of 1e-06 cannot be": {
    let (gamma, beta) = (Parameter<Double>("gamma", [1]), Parameter<Double>("beta", [0]))
    _ = BatchNormalization(gamma: gamma, beta: beta, momentum: 1.5)
  },
  "BatchNormalization: gamma (2,) and beta (3,) do not fit": {
    _ = BatchNormalization<Float>(
      gamma: Parameter("gamma", .ones([2])), beta: Parameter("beta", .ones([3])))
  },
  "BatchNormalization: gamma (2,) does not take samples of (3,)": {
    _ = normalization().forward(.zeros([5, 3]))
  },
  "BatchNormalization: gamma (2,) does not take samples of (2, 5)": {
    _ = normalization().outputShape(for: [2, 5])
  },
  "BatchNormalization: backward came before forward": {
    let layer = normalization()
    _ = layer.predict(.zeros([5, 2]))
    _ = layer.backward(.zeros([5, 2]))
  },
  "BatchNormalization: a gradient of (1, 2) does not fit an output of (5, 2)": {
    let layer = normalization()
    _ = layer.forward(.zeros([5, 2]))
    _ = layer.backward(.zeros([1, 2]))
  },
]

private func convolution() -> Convolution<Float> {
  Convolution(
    weight: Parameter("W", .zeros([2, 1, 3, 3])), bias: Parameter("b", .zeros([2])))
}

private func normalization() -> BatchNormalization<Float> {
  BatchNormalization(
    gamma: Parameter("gamma", .ones([2])), beta: Parameter("beta", .zeros([2])))
}

@Suite("Mistakes with images stop the program with a message")
struct ImageFailureTests {
  @Test("The message names the operation and the shapes", arguments: mistakes.keys.sorted())
  func message(message: String) async throws {
    let result = try await #require(
      processExitsWith: .failure, observing: [\.standardErrorContent]
    ) { [message] in
      mistakes[message]?()
    }
    expectMessage(message, in: result)
  }
}
