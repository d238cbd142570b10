import Foundation
import Tensors

/// What a layer or a network gives at one point, in 64 bits, and from which a change of the loss can
/// be told.
struct Response: Sendable {
  /// The outputs of a layer, or the scores of a network.
  var outputs: [Double]

  /// The shape of the outputs.
  var shape: [Int]

  /// What the network calls its loss; nil for a layer.
  var loss: Double?
}

/// The loss of one point, and what others differ from it by.
struct LossMeter: Sendable {
  let here: Response
  let loss: LossOfResponse

  /// The unit of rounding of the numbers that the responses were computed with.
  let unit: Double

  /// What rounding can hide of a change, in outputs that seem not to change at all.
  let blur: Double

  /// e to the scores, each row divided by its largest.
  private let shares: [Double]

  init(here: Response, loss: LossOfResponse, unit: Double) {
    (self.here, self.loss, self.unit) = (here, loss, unit)
    func length(_ terms: some Sequence<Double>) -> Double {
      terms.reduce(0) { $0 + $1 * $1 }.squareRoot()
    }
    switch loss {
    case .weighted(let weights):
      blur = unit * length(zip(weights, here.outputs).map { $0 * $1 })
      shares = []
    case .crossEntropy(let labels):
      blur = 2 * unit * length(here.outputs) / Double(labels.count)
      shares = Self.shares(of: here.outputs, samples: labels.count)
    case .told:
      blur = unit * abs(here.loss ?? 0)
      shares = []
    }
  }

  private static func shares(of scores: [Double], samples: Int) -> [Double] {
    let classes = scores.count / max(samples, 1)
    return (0..<samples).flatMap { sample in
      let row = scores[(sample * classes)..<((sample + 1) * classes)]
      let largest = row.max() ?? 0
      let powers = row.map { exp($0 - largest) }
      let sum = powers.reduce(0, +)
      return powers.map { $0 / sum }
    }
  }

  /// The change of the loss from here to there.
  func change(to there: Response, step: Double) -> Change {
    change(to: there.outputs, from: 0, loss: there.loss, step: step)
  }

  /// The same, where the outputs are some of those of many nudges: as many as here, from a place on.
  ///
  /// It is computed from what changed, output by output, so that what did not leaves no rounding.
  func change(
    to outputs: [Double], from start: Int, loss told: Double? = nil, step: Double
  ) -> Change {
    switch loss {
    case .weighted(let weights):
      var (sum, moved, still) = (0.0, 0.0, 0.0)
      for index in here.outputs.indices where outputs[start + index] != here.outputs[index] {
        let output = outputs[start + index]
        sum += weights[index] * (output - here.outputs[index])
        let before = abs(weights[index] * here.outputs[index])
        let size = max(abs(weights[index] * output), before)
        moved += size * size
        still += before * before
      }
      return Change(
        step: step, value: sum, noise: unit * moved.squareRoot(), blur: unit * still.squareRoot())
    case .crossEntropy(let labels):
      return change(to: outputs, from: start, labels, step)
    case .told:
      let (now, before) = (told ?? .nan, here.loss ?? .nan)
      // Where scores have moved, the loss may have moved by less than its rounding.
      let hasMoved =
        now != before
        || here.outputs.indices.contains { outputs[start + $0] != here.outputs[$0] }
      return Change(
        step: step, value: now - before,
        noise: hasMoved ? 2 * unit * max(abs(now), abs(before)) : 0,
        blur: hasMoved ? 2 * unit * abs(before) : 0)
    }
  }

  /// The change of the mean of ln Σ exp(s) − s of the label, which is that of
  /// ln Σ p · exp(Δs) − Δs of the label, with the probabilities p from here.
  private func change(
    to outputs: [Double], from start: Int, _ labels: [Int], _ step: Double
  ) -> Change {
    let classes = here.outputs.count / max(labels.count, 1)
    var (sum, moved, still) = (0.0, 0.0, 0.0)
    for (sample, label) in labels.enumerated() {
      var grown = 0.0
      let first = sample * classes
      for index in first..<(first + classes) {
        let (output, before) = (outputs[start + index], here.outputs[index])
        guard output != before else { continue }
        grown += shares[index] * expm1(output - before)
        let weight = shares[index] + (index == first + label ? 1 : 0)
        let size = weight * max(abs(output), abs(before))
        moved += size * size
        still += weight * weight * before * before
      }
      sum += log1p(grown) - (outputs[start + first + label] - here.outputs[first + label])
    }
    let count = Double(labels.count)
    return Change(
      step: step, value: sum / count, noise: 2 * unit * moved.squareRoot() / count,
      blur: 2 * unit * still.squareRoot() / count)
  }
}
