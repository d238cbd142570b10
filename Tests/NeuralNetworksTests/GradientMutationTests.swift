import BrokenLayers
import Foundation
import NeuralNetworks
import TestSupport
import Tensors
import Testing

/// How many networks are broken, one mistake in each; `GRADIENT_TRIALS=10000` in the environment
/// breaks more, and `GRADIENT_SEED` begins with another.
private let (trials, firstSeed) = (
  max(number("GRADIENT_TRIALS") ?? 1000, 1), number("GRADIENT_SEED") ?? 0
)

private func number(_ name: String) -> Int? {
  ProcessInfo.processInfo.environment[name].flatMap { Int($0) }
}

@Suite("The gradient check on random networks")
struct GradientMutationTests {
  @Test("Reports every mutation that changes a gradient, and nearly always names the layer")
  func mutations() {
    var (real, located) = (0, 0)
    for seed in firstSeed..<firstSeed + trials {
      let trial = MutationTrial(seed: seed)
      guard trial.isReal else { continue }
      (real, located) = (real + 1, located + (trial.isLocated ? 1 : 0))
      let words: Comment =
        "seed \(seed), \(trial.mutation) of \(trial.layer) by \(trial.change)\n\(trial.report)"
      #expect(trial.isCaught, words)
      #expect(!trial.report.agrees, words)
    }
    // Of a few trials, all may be such that no gradient changes.
    #expect(real * 10 > trials * 8 || trials < 100)
    #expect(located * 100 >= real * 95)
  }

  @Test("Accuses no true network in 64 bits, and is seldom undecided")
  func trueNetworks() {
    let count = max(trials * 3 / 10, 1)
    var undecided = 0
    for seed in firstSeed..<firstSeed + count {
      let made = RandomNetwork<Double>(seed: seed)
      let report = GradientCheck(seed: seed).report(on: made.network, made.x, made.t)
      #expect(!report.entries.contains { $0.verdict.isFault }, "seed \(seed)\n\(report)")
      undecided += report.undecided > 0 ? 1 : 0
    }
    #expect(undecided * 100 <= count)
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
