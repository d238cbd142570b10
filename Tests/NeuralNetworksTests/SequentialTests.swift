import NeuralNetworks
import TestSupport
import Tensors
import Testing

@Suite("Sequential")
struct SequentialTests {
  private func samples(_ count: Int, _ size: Int) -> Samples<Double> {
    var random = RandomState(seed: 5)
    return Samples(
      random.normal(shape: [count, size]), random.integers(in: 0..<3, shape: [count]))
  }

  @Test("Sizes follow from the shape of a sample, and parameters are numbered in order")
  func sizes() {
    var random = RandomState(seed: 0)
    let network = Sequential<Double>(
      input: [2, 3], [.affine(4), .relu, .affine(5), .sigmoid, .affine(3)], random: &random)
    #expect(network.parameters.map(\.name) == ["W1", "b1", "W2", "b2", "W3", "b3"])
    #expect(
      network.parameters.map(\.value.shape) == [[6, 4], [4], [4, 5], [5], [5, 3], [3]])
    #expect(network.outputShape == [3])
    #expect(network.predict(.ones([7, 2, 3])).shape == [7, 3])
  }

  @Test("The same layers and weights give what TwoLayerNet gives, to the last bit")
  func twoLayers() {
    var (random, twin) = (RandomState(seed: 3), RandomState(seed: 3))
    let network = Sequential<Double>(
      input: [6], [.affine(4, weights: .normal(0.01)), .relu, .affine(3, weights: .normal(0.01))],
      random: &random)
    let other = TwoLayerNet<Double>(inputSize: 6, hiddenSize: 4, outputSize: 3, random: &twin)
    let samples = samples(5, 6)
    #expect(network.loss(samples.x, samples.t) == other.loss(samples.x, samples.t))
    #expect(network.predict(samples.x) == other.predict(samples.x))
    network.gradient(samples.x, samples.t)
    other.gradient(samples.x, samples.t)
    for name in ["W1", "b1", "W2", "b2"] {
      #expect(network[name].gradient == other[name].gradient)
    }
  }

  @Test("The gradient agrees with the numerical one, with weight decay and without")
  func gradient() {
    for decay in [0, 0.3] {
      var random = RandomState(seed: 1)
      let network = Sequential<Double>(
        input: [6], [.affine(4), .sigmoid, .affine(3)], weightDecay: decay, random: &random)
      let samples = samples(5, 6)
      network.gradient(samples.x, samples.t)
      for parameter in network.parameters {
        expectClose(
          parameter.gradient,
          numericalGradient(of: { network.loss(samples.x, samples.t) }, by: parameter),
          atol: 1e-9)
      }
    }
  }

  @Test("Weight decay adds half its factor times the squares of the weights to the loss")
  func weightDecay() {
    func network(_ weightDecay: Double) -> Sequential<Double> {
      var random = RandomState(seed: 1)
      return Sequential(
        input: [6], [.affine(4), .relu, .affine(3)], weightDecay: weightDecay, random: &random)
    }
    let samples = samples(5, 6)
    let (plain, decaying) = (network(0), network(0.5))
    let squares = ["W1", "W2"].map { (plain[$0].value * plain[$0].value).sum() }
    expectClose(
      decaying.loss(samples.x, samples.t),
      plain.loss(samples.x, samples.t) + 0.25 * (squares[0] + squares[1]))
    expectClose(decaying.evaluate(samples).loss, plain.loss(samples.x, samples.t))
  }

  @Test("Scores and probabilities do not depend on the batch size", arguments: [1, 3, 7, 20])
  func batches(batchSize: Int) {
    var random = RandomState(seed: 2)
    let network = Sequential<Double>(
      input: [6], [.affine(4), .relu, .affine(3)], random: &random)
    let samples = samples(7, 6)
    let all = network.probabilities(samples.x)
    expectClose(network.probabilities(samples.x, batchSize: batchSize), all, rtol: 1e-12)
    expectClose(all.sum(axis: 1), .ones([7]))
    let score = network.evaluate(samples, batchSize: batchSize)
    expectClose(score.loss, network.loss(samples.x, samples.t))
    expectClose(score.accuracy, network.accuracy(samples.x, samples.t))
  }

  @Test("Many samples are scored a hundred at a time, each as if it were alone")
  func manySamples() {
    var random = RandomState(seed: 0)
    let network = Sequential<Float>(
      input: [1, 6, 6], [.convolution(3, kernel: 3), .relu, .affine(2)], random: &random)
    let x: Tensor<Float> = random.normal(shape: [250, 1, 6, 6])
    let parts = [
      network.predict(x[..<100]), network.predict(x[100..<200]), network.predict(x[200...]),
    ]
    #expect(network.predict(x) == concatenated(parts, axis: 0))
    #expect(network.predict(x[0..<0]).shape == [0, 2])
  }

  @Test("The summary counts parameters and multiplications")
  func summary() {
    var random = RandomState(seed: 0)
    let network = Sequential<Float>(
      input: [1, 28, 28], [.affine(512), .relu, .affine(10)], random: &random)
    #expect(
      network.summary() == """
        layer               output shape          parameters     multiply-adds
        Affine              (512,)                   401,920           401,408
        ReLU                (512,)                         0                 0
        Affine              (10,)                      5,130             5,120
        total                                        407,050           406,528
        """)
  }

  @Test("The last samples are held back, and the others rounded down, as Keras does")
  func split() {
    let samples = samples(7, 2)
    let (training, validation) = samples.split(validation: 0.3)
    #expect(training.x == samples.x[..<4])
    #expect(validation.t == samples.t[4...])
    let counts = [(10, 0.25), (100, 0.29), (60_000, 0.1)].map { count, fraction in
      Samples(Tensor<Float>.zeros([count, 1]), .zeros([count])).split(validation: fraction)
        .training.count
    }
    #expect(counts == [7, 71, 54_000])
    #expect(samples.split(validation: 0).validation.count == 0)
    let oneHot = Samples(samples.x, samples.t.oneHot(classes: 3))
    #expect(oneHot.t == samples.t)
  }
}
