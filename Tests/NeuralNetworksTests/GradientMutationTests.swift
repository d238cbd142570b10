import BrokenLayers
import NeuralNetworks
import TestSupport
import Tensors
import Testing

@Suite("The gradient check on random networks")
struct GradientMutationTests {
  @Test("Reports every mutation that changes a gradient, and nearly always names the layer")
  func mutations() {
    let trials = (0..<1000).map { MutationTrial(seed: $0) }.filter(\.isReal)
    #expect(trials.count > 800)
    for trial in trials {
      #expect(trial.isCaught, "\(trial.mutation) of \(trial.layer)\n\(trial.report)")
      #expect(!trial.report.agrees)
    }
    #expect(trials.count(where: \.isLocated) * 100 >= trials.count * 95)
  }

  @Test("Accuses no true network in 64 bits, and is seldom undecided")
  func trueNetworks() {
    let reports = (0..<300).map { seed in
      let made = RandomNetwork<Double>(seed: seed)
      return GradientCheck(seed: seed).report(on: made.network, made.x, made.t)
    }
    for report in reports { #expect(!report.entries.contains { $0.verdict.isFault }, "\(report)") }
    #expect(reports.count { $0.undecided > 0 } <= 3)
  }

  @Test(
    "Takes no loss that stands still in 32 bits for one that is flat",
    arguments: [45, 200, 543, 916])
  func standingStill(seed: Int) {
    let made = RandomNetwork<Float>(seed: seed)
    let report = GradientCheck(seed: seed).report(on: made.network, made.x, made.t)
    #expect(!report.entries.contains { $0.verdict.isFault }, "\(report)")
  }

  @Test("Looks into a residual block, and names the layer inside by its path")
  func nested() throws {
    var random = RandomState(seed: 4)
    let made = Sequential<Double>(
      input: [4], [.affine(4), .tanh, .affine(4), .relu, .affine(3)], random: &random)
    let wrong = Broken(made.layers[2]) { layer, dout in
      let dx = layer.backward(dout)
      layer.parameters[1].gradient = dout.sum(axis: 0) * 2
      return dx
    }
    let block = Residual([made.layers[0], made.layers[1], wrong])
    for parameter in made.layers[0].parameters { parameter.name = "first \(parameter.name)" }
    let network = Chain(input: [4], [block, made.layers[3], made.layers[4]])
    let x: Tensor<Double> = random.normal(shape: [5, 4])
    let report = GradientCheck().report(on: network, x, [0, 1, 2, 1, 0])
    #expect(report.faultyLayer == "Residual1.Broken1", "\(report)")
    #expect(report.layerVerdict == .constantFactor(2, batchSize: nil), "\(report)")
  }
}
