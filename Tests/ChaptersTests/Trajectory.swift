import Foundation
import Testing

/// How a training went in NumPy; see the scripts in Expected.
struct Trajectory: Decodable, Sendable, CustomTestStringConvertible {
  let seed: Int

  /// The loss before training, then after each of the first iterations.
  let losses: [Double]

  /// The accuracies on training and test images, before training and after each epoch.
  let accuracies: [[Double]]

  var testDescription: String { "seed \(seed), \(losses.count - 1) iterations" }

  static func all(_ name: String) throws -> [Trajectory] {
    let url = Bundle.module.bundleURL.appendingPathComponent("Expected/\(name).json")
    return try JSONDecoder().decode([Trajectory].self, from: Data(contentsOf: url))
  }
}

/// Expects a page whose every iteration is printed to show this training.
func expectSameTraining(
  _ page: ProgramRun, _ expected: Trajectory, sourceLocation: SourceLocation = #_sourceLocation
) {
  let losses = page.lines.filter { $0.hasPrefix("    iteration ") && $0.contains("loss ") }
    .compactMap { $0.split(separator: " ").last.flatMap { Double($0) } }
  #expect(losses.count >= expected.losses.count - 1, sourceLocation: sourceLocation)
  for (loss, wanted) in zip(losses, expected.losses.dropFirst()) {
    #expect(abs(loss - wanted) <= 1e-9 * wanted, sourceLocation: sourceLocation)
  }
  for (epoch, accuracies) in expected.accuracies.enumerated().dropFirst() {
    let line = String(
      format: "after %5d iterations: train acc %.5f, test acc %.5f",
      600 * epoch, accuracies[0], accuracies[1])
    #expect(page.output.contains(line), "\(line)", sourceLocation: sourceLocation)
  }
}
