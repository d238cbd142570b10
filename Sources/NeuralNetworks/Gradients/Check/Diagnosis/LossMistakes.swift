import Foundation
import Tensors

extension GradientMistake {
  static let missingLabelTerm = Self(
    "the label's term is missing", "The gradient of softmax with loss is y − t.")
  static let delta = Self(
    "δ inside the logarithm", "Leave δ out of the loss, or put up with a difference of δ / y.")
  static let decayMissing = Self(
    "weight decay is missing", "The loss grows by ½ λ ΣW²; its gradient is λ W.")
  static let decayAdded = Self(
    "weight decay is missing in the loss", "The gradient has λ W, but the loss no ½ λ ΣW².")
}

extension LayerFacts {
  /// What mistakes in softmax with loss would make of a gradient: (N, classes) → ().
  func lossCandidates(_ variable: Int) -> [Candidate] {
    guard variable == 0, parameters.isEmpty, x.rank == 2, y.count == 1, dout.count == 1 else {
      return []
    }
    let share = dout.elements[0] / Double(x.shape[0])
    return [Candidate(.missingLabelTerm, softmax(x) * share)]
  }
}

extension Evidence {
  /// Whether a decay stands in the loss only, or in the gradient only.
  ///
  /// What a layer gives is weighted by dout; what its loss is, and with which sign, only shows where it
  /// gives a single number.
  func decayMistake(_ index: Int, _ measured: GradientMeasurement) -> GradientMistake? {
    guard facts == nil || index > 0, let decay = decay(index, measured) else { return nil }
    guard let dout = facts?.dout else { return decay > 0 ? .decayMissing : .decayAdded }
    if dout.count == 1 && decay * dout.elements[0] > 0 { return .decayMissing }
    return decay < 0 ? .decayAdded : nil
  }

  /// λ, if the derivative is the gradient and λ times the value.
  private func decay(_ index: Int, _ measured: GradientMeasurement) -> Double? {
    let value = subject.variables[index].value
    guard measured.findings.allSatisfy({ $0 == .agrees || $0 == .differs }) else { return nil }
    let values = measured.elements.map { Double(value[flat: $0]) }
    let missing = zip(measured.numerical, measured.backpropagated).map { $0 - $1 }
    let square = values.reduce(0) { $0 + $1 * $1 }
    let decay = zip(values, missing).reduce(0) { $0 + $1.0 * $1.1 } / square
    let fits = values.indices.allSatisfy { place in
      abs(missing[place] - decay * values[place])
        <= 1e-5 * abs(missing[place]) + 4 * measured.errors[place]
    }
    let telling = values.indices.count { abs(missing[$0]) > 20 * measured.errors[$0] }
    return telling > 3 && fits && decay.isFinite ? decay : nil
  }

  /// Whether the loss has a δ in its logarithm, and the gradient is the one without.
  func isDelta(_ index: Int, _ measured: GradientMeasurement) -> Bool {
    guard case .told = subject.loss, let labels = subject.labels, habits.response.shape.count == 2,
      !isSinglePrecision, let respond = subject.respondWithLogarithms
    else { return false }
    let response = respond()
    let classes = response.shape[1]
    let shares = exp(Tensor(shape: response.shape, elements: response.outputs))
    let hasDelta = [1e-7, 1e-8, 1e-6, 1e-9, 1e-10].contains { delta in
      let sum = labels.enumerated().reduce(0.0) {
        $0 - log(shares[flat: $1.offset * classes + $1.element] + delta)
      }
      return abs(sum / Double(labels.count) - (response.loss ?? .nan)) < 1e-13
    }
    guard hasDelta else { return false }
    let unit = Double(Element.ulpOfOne) / 2
    let loss = LossOfResponse.crossEntropy(labels: labels)
    let meter = LossMeter(here: response, loss: loss, unit: unit)
    let exact = GradientSubject(
      variables: subject.variables, respond: respond, backpropagate: subject.backpropagate,
      loss: loss, dout: nil, earlier: { nil }, memory: subject.memory, stacked: { _, _ in nil })
    let without = GradientMeasurement(
      exact, variable: index, gradient: habits.gradients[index],
      elements: Array(measured.disagreeing.prefix(12).map { measured.elements[$0] }), meter,
      accuracy)
    return without.findings.allSatisfy { $0 == .agrees }
  }
}
