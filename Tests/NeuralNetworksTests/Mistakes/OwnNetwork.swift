import NeuralNetworks
import Tensors

/// A network that is written by hand, with dropout inside, and a decay that can be forgotten.
final class OwnNetwork: Network {
  /// Where ½ λ ΣW² stands.
  enum Decay { case inLoss, inGradient, inBoth, nowhere }

  private let first: Affine<Double>
  private let dropout: Dropout<Double>
  private let last: Affine<Double>
  private let lastLayer = SoftmaxWithLoss<Double>()
  private let decay: Decay
  private let rate = 0.05

  init(_ decay: Decay = .nowhere, random: inout RandomState) {
    self.decay = decay
    first = randomAffine(5, 6, &random)
    last = randomAffine(6, 3, &random)
    for parameter in last.parameters { parameter.name += "2" }
    dropout = Dropout(ratio: 0.3, random: random)
  }

  var layers: [any Layer<Double>] { [first, dropout, last] }
  private var weights: [Parameter<Double>] { [first.weight, last.weight] }

  func predict(_ x: Tensor<Double>) -> Tensor<Double> {
    last.predict(tanh(first.predict(x)))
  }

  func forward(_ x: Tensor<Double>, _ t: Tensor<Int>) -> Outcome<Double> {
    let scores = last.forward(dropout.forward(tanh(first.forward(x))))
    let squares = weights.reduce(0.0) { $0 + ($1.value * $1.value).sum() }
    let isDecaying = decay == .inLoss || decay == .inBoth
    return Outcome(
      scores: scores, loss: lastLayer.forward(scores, t) + (isDecaying ? rate / 2 * squares : 0))
  }

  func gradient(_ x: Tensor<Double>, _ t: Tensor<Int>) -> Outcome<Double> {
    let outcome = forward(x, t)
    let hidden = tanh(first.predict(x))
    let dout = dropout.backward(last.backward(lastLayer.backward()))
    first.setGradients(dout * (1 - hidden * hidden))
    if decay == .inGradient || decay == .inBoth {
      for weight in weights { weight.gradient += rate * weight.value }
    }
    return outcome
  }
}
