import NeuralNetworks
import Tensors
import Testing

@Suite("The gradient check of a network that is written by hand")
struct OwnNetworkTests {
  private func report(_ decay: OwnNetwork.Decay, seed: Int) -> GradientReport {
    var random = RandomState(seed: seed)
    let network = OwnNetwork(decay, random: &random)
    let x: Tensor<Double> = random.normal(shape: [4, 5])
    return GradientCheck(seed: seed).report(on: network, x, [0, 2, 1, 2])
  }

  @Test(
    "Raises no false alarm because of dropout inside, with a decay or without", arguments: 0..<5)
  func dropout(seed: Int) {
    for decay in [OwnNetwork.Decay.nowhere, .inBoth] {
      let report = report(decay, seed: seed)
      #expect(report.agrees, "\(report)")
    }
  }

  @Test(
    "Tells a decay that only the loss has from one that only the gradient has", arguments: 0..<5)
  func decay(seed: Int) {
    let missing = report(.inLoss, seed: seed)
    #expect(missing.verdict.description == "weight decay is missing", "\(missing)")
    let added = report(.inGradient, seed: seed)
    #expect(added.verdict.description == "weight decay is missing in the loss", "\(added)")
  }
}
