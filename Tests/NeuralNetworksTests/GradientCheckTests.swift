import BrokenLayers
import NeuralNetworks
import TestSupport
import Tensors
import Testing

@Suite("The gradient check")
struct GradientCheckTests {
  @Test("Catches every broken layer, and says why", arguments: Specimen.all.indices, 0..<5)
  func broken(index: Int, seed: Int) {
    let specimen = Specimen.all[index]
    var random = RandomState(seed: 100 * seed + index)
    let (layer, x) = specimen.make(&random)
    let report = GradientCheck(seed: seed).report(on: layer, at: x)
    #expect(!report.agrees, "\(specimen.name)\n\(report)")
    #expect(
      report.verdict.description == specimen.verdict ?? "unknown", "\(specimen.name)\n\(report)")
  }

  @Test("Is not deceived where the input comes from the stream of its own seed", arguments: 0..<20)
  func sameSeed(seed: Int) {
    var random = RandomState(seed: seed)
    let (layer, x) = Specimen.all[2].make(&random)
    let report = GradientCheck(seed: seed).report(on: layer, at: x)
    #expect(!report.agrees, "\(report)")
  }

  @Test("Finds true layers true, at every element", arguments: 0..<5)
  func trueLayers(seed: Int) {
    var random = RandomState(seed: seed)
    let image: [LayerPlan<Double>] = [
      .convolution(3, kernel: 2, stride: [1, 2], padding: .same), .maxPooling(2),
      .batchNormalization, .flatten, .affine(4), .relu, .sigmoid, .tanh, .dropout(0.4),
    ]
    for plan in image {
      let network = Sequential(input: [2, 5, 6], [plan], random: &random)
      let x = random.normal(shape: [3, 2, 5, 6]).map { $0 < 0 ? $0 - 0.1 : $0 + 0.1 }
      let report = GradientCheck(seed: seed).report(on: network.layers[0], at: x)
      #expect(report.agrees, "\(report)")
      for entry in report.entries where entry.verdict == .agreement {
        #expect(entry.relativeError < 1e-7, "\(report)")
      }
    }
  }

  @Test("Raises no false alarm over two hundred random networks, and decides 99 in 100")
  func randomNetworks() {
    let reports = (0..<200).map { randomNetworkReport(seed: $0) }
    for report in reports { #expect(!report.entries.contains { $0.verdict.isFault }, "\(report)") }
    #expect(reports.count { $0.undecided > 0 } <= 2)
  }

  private func randomNetworkReport(seed: Int) -> GradientReport {
    var random = RandomState(seed: seed)
    let batch = random.integer(in: 1..<17)
    let activations: [LayerPlan<Double>] = [.relu, .sigmoid, .tanh]
    var plans: [LayerPlan<Double>] = []
    let hasImages = random.integer(in: 0..<3) == 0
    if hasImages {
      plans += [
        .convolution(random.integer(in: 1..<4), kernel: 3, padding: .same), .relu, .maxPooling(2),
      ]
    }
    for _ in 0..<random.integer(in: 0..<3) {
      plans.append(.affine(random.integer(in: 1..<7), weights: .he))
      if batch > 3 && random.integer(in: 0..<3) == 0 { plans.append(.batchNormalization) }
      plans.append(activations[random.integer(in: 0..<3)])
      if random.integer(in: 0..<3) == 0 { plans.append(.dropout(0.3)) }
    }
    let decay = random.integer(in: 0..<2) == 0 ? 0 : 0.1
    let network = Sequential<Double>(
      input: hasImages ? [1, 4, 4] : [5], plans + [.affine(3)], weightDecay: decay, random: &random)
    let x: Tensor<Double> = random.normal(shape: [batch] + network.inputShape)
    let t = random.integers(in: 0..<3, shape: [batch])
    return GradientCheck(sampleSize: 40, seed: seed).report(on: network, x, t)
  }

  @Test("Calls what 32-bit numbers lose by its name", arguments: 0..<20)
  func singlePrecision(seed: Int) {
    var random = RandomState(seed: seed)
    let network = Sequential<Float>(
      input: [5], [.affine(6), .tanh, .affine(3)], random: &random)
    let x: Tensor<Float> = random.normal(shape: [4, 5])
    let report = GradientCheck().report(on: network, x, random.integers(in: 0..<3, shape: [4]))
    #expect(report.agrees, "\(report)")
    #expect(report.entries.contains { $0.verdict == .singlePrecision }, "\(report)")
  }

  @Test("Tells an h that is too small from one that is too large, and agrees in any case")
  func widths() {
    var random = RandomState(seed: 3)
    let network = Sequential<Double>(
      input: [5], [.affine(6), .tanh, .affine(3)], random: &random)
    let x: Tensor<Double> = random.normal(shape: [4, 5])
    func verdict(_ h: Double?) -> GradientVerdict {
      GradientCheck(h: h).report(on: network, x, [0, 1, 2, 1]).entries[0].verdict
    }
    #expect(verdict(nil) == .agreement)
    #expect(verdict(1e-4) == .agreement)
    #expect(verdict(1e-11) == .rounding)
    #expect(verdict(0.3) == .truncation)
  }

  @Test("Knows a corner")
  func kinks() {
    let x: Tensor<Double> = [[1, -2, 0.00003], [-0.00002, 3, 0]]
    let entry = GradientCheck().report(on: ReLU<Double>(), at: x).entries[0]
    #expect(entry.verdict == .corner(elements: 1))
    let images: Tensor<Double> = [[[[1, 1.00002], [0, -1]]]]
    let pooled = GradientCheck().report(on: MaxPooling<Double>(kernel: 2), at: images)
    #expect(pooled.verdict == .agreement)
  }

  @Test("Knows a check that checks nothing")
  func vacuous() {
    let report = GradientCheck().report(on: ReLU<Double>(), at: [[-1, -2], [-3, -4]])
    #expect(report.verdict == .vacuous)
    #expect(!report.agrees)
  }

  @Test("Sees δ in the loss of the network whose gradient is derived by hand", arguments: 0..<5)
  func delta(seed: Int) {
    var random = RandomState(seed: seed)
    let network = SigmoidTwoLayerNet<Double>(
      inputSize: 6, hiddenSize: 5, outputSize: 4, weightScale: 1, random: &random)
    let x: Tensor<Double> = random.normal(shape: [3, 6])
    let report = GradientCheck().report(on: network, x, [0, 3, 1])
    #expect(!report.agrees)
    #expect(
      report.entries.contains { $0.verdict.description == "δ inside the logarithm" }, "\(report)")
  }

  @Test(
    "Sees a gradient that is a little too large everywhere", arguments: 0..<10,
    [1.0001, 1.0005, 1.01, 0.9999])
  func slightlyWrong(seed: Int, factor: Double) {
    final class Scaled: Layer {
      let whole: Affine<Double>
      let factor: Double
      var parameters: [Parameter<Double>] { whole.parameters }
      init(_ whole: Affine<Double>, _ factor: Double) {
        (self.whole, self.factor) = (whole, factor)
      }
      func forward(_ x: Tensor<Double>) -> Tensor<Double> { whole.forward(x) }
      func predict(_ x: Tensor<Double>) -> Tensor<Double> { whole.predict(x) }
      func backward(_ dout: Tensor<Double>) -> Tensor<Double> { whole.backward(dout * factor) }
    }
    var random = RandomState(seed: seed)
    let affine = Affine<Double>(
      weight: Parameter("W", random.normal(shape: [5, 4])),
      bias: Parameter("b", random.normal(shape: [4])))
    let report = GradientCheck().report(
      on: Scaled(affine, factor), at: random.normal(shape: [3, 5]))
    #expect(report.entries.allSatisfy { !$0.verdict.isAgreement }, "\(report)")
  }

  @Test("Never accuses a true network in 32 bits, and decides 95 in 100")
  func floatNetworks() {
    let reports = (0..<50).map { floatNetworkReport(seed: $0) }
    for report in reports { #expect(!report.entries.contains { $0.verdict.isFault }, "\(report)") }
    #expect(reports.count { $0.undecided > 0 } <= 2)
  }

  private func floatNetworkReport(seed: Int) -> GradientReport {
    var random = RandomState(seed: seed)
    let activations: [LayerPlan<Float>] = [.relu, .sigmoid, .tanh]
    var plans: [LayerPlan<Float>] = []
    for _ in 0..<random.integer(in: 0..<3) {
      plans += [
        .affine(random.integer(in: 1..<7), weights: .he), activations[random.integer(in: 0..<3)],
      ]
    }
    let network = Sequential<Float>(input: [5], plans + [.affine(3)], random: &random)
    let batch = random.integer(in: 1..<17)
    let x: Tensor<Float> = random.normal(shape: [batch, 5])
    let t = random.integers(in: 0..<3, shape: [batch])
    return GradientCheck(seed: seed).report(on: network, x, t)
  }

  @Test("Prints a table, the worst element, and what to look for")
  func description() {
    var random = RandomState(seed: 0)
    let (layer, x) = Specimen.all[3].make(&random)
    let lines = "\(GradientCheck().report(on: layer, at: x))".split(separator: "\n")
    #expect(lines.count == 5)
    #expect(lines[4].hasPrefix("W at ["))
    #expect(lines[4].hasSuffix("dW is xᵀ · dout; look at the order of the product."))
  }
}
