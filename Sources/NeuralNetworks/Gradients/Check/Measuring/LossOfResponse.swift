import Foundation
import Tensors

/// How responses become a loss.
enum LossOfResponse: Sendable {
  /// The sum of the outputs, each times a weight.
  case weighted([Double])

  /// The cross-entropy of the scores under these class numbers, averaged over the batch.
  case crossEntropy(labels: [Int])

  /// What the network says it is.
  case told
}

extension LossOfResponse {
  /// Finds out whether a network's loss is the cross-entropy of its scores, whatever its parameters:
  /// then it can be computed from the scores, with more digits than the loss has.
  init<Element: Scalar>(
    of parameters: [Parameter<Element>], _ t: Tensor<Int>, _ respond: () -> Response
  ) {
    let here = respond()
    guard here.shape.count == 2, here.shape[0] > 0, here.shape[1] > 0,
      let labels = Self.labels(t, here.shape)
    else {
      self = .told
      return
    }
    let before = parameters.map(\.value)
    var random = RandomState(seed: 0)
    for parameter in parameters {
      let factors: Tensor<Element> = random.normal(shape: parameter.value.shape)
      parameter.value = parameter.value * (1 + Element(0.25) * factors)
    }
    let there = respond()
    for (parameter, value) in zip(parameters, before) { parameter.value = value }
    let isCrossEntropy = [here, there].allSatisfy { response in
      let loss = Self.crossEntropy(response.outputs, labels)
      let slack = 64 * Double(Element.ulpOfOne) * max(1, abs(loss))
      return abs(loss - (response.loss ?? .nan)) <= slack
    }
    self = isCrossEntropy ? .crossEntropy(labels: labels) : .told
  }

  /// Class numbers from labels of either kind; nil where they do not fit scores of this shape.
  static func labels(_ t: Tensor<Int>, _ shape: [Int]) -> [Int]? {
    guard shape.count == 2 else { return nil }
    if t.shape == shape {
      let isOneHot = (0..<shape[0]).allSatisfy { t[row: $0].elements.reduce(0, +) == 1 }
      return isOneHot ? Tensor<Float>(t).argMax(axis: 1).elements : nil
    }
    guard t.shape == [shape[0]] else { return nil }
    return t.elements.allSatisfy { 0..<shape[1] ~= $0 } ? t.elements : nil
  }

  private static func crossEntropy(_ scores: [Double], _ labels: [Int]) -> Double {
    let classes = scores.count / labels.count
    var sum = 0.0
    for (sample, label) in labels.enumerated() {
      let row = scores[(sample * classes)..<((sample + 1) * classes)]
      let largest = row.max() ?? 0
      sum += log(row.reduce(0) { $0 + exp($1 - largest) }) + largest - row[row.startIndex + label]
    }
    return sum / Double(labels.count)
  }
}
