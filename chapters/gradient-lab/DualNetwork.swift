import NeuralNetworks
import Tensors

/// The sigmoid network of chapter 4 written once more with plain loops over dual numbers.
///
/// It shares no line with the library: the exact witness.
struct DualNetwork {
  let x: Tensor<Double>
  let t: Tensor<Int>
  var w1: [[Dual]]
  var b1: [Dual]
  var w2: [[Dual]]
  var b2: [Dual]

  init(_ network: SigmoidTwoLayerNet<Double>, _ x: Tensor<Double>, _ t: Tensor<Int>) {
    func rows(_ name: String) -> [[Dual]] {
      let value = network[name].value
      return (0..<value.shape[0]).map { i in
        (0..<value.shape[1]).map { Dual(value: value[i, $0]) }
      }
    }
    func row(_ name: String) -> [Dual] { network[name].value.elements.map { Dual(value: $0) } }
    (self.x, self.t) = (x, t)
    (w1, b1, w2, b2) = (rows("W1"), row("b1"), rows("W2"), row("b2"))
  }

  /// The loss, without δ, and its derivative by the parameter whose slope is 1.
  func loss() -> Dual {
    var total = Dual(value: 0)
    for sample in 0..<x.shape[0] {
      let input = (0..<x.shape[1]).map { Dual(value: x[sample, $0]) }
      let hidden = layer(input, w1, b1).map { a in
        Dual(value: 1) / (Dual(value: 1) + .exp(Dual(value: -1) * a))
      }
      let powers = layer(hidden, w2, b2).map(Dual.exp)
      let sum = powers.reduce(Dual(value: 0), +)
      total = total + .log(powers[t[sample]] / sum)
    }
    return total * Dual(value: -1 / Double(x.shape[0]))
  }

  private func layer(_ input: [Dual], _ w: [[Dual]], _ b: [Dual]) -> [Dual] {
    b.indices.map { j in
      input.indices.reduce(b[j]) { $0 + input[$1] * w[$1][j] }
    }
  }

  /// The exact gradient by W1, b1, W2 and b2: one walk forward for each parameter.
  mutating func gradient() -> [Tensor<Double>] {
    var gradients: [Tensor<Double>] = [[], [], [], []].map { Tensor($0) }
    for (place, path) in [\DualNetwork.w1, \.w2].enumerated() {
      var slopes: [Double] = []
      let (height, width) = (self[keyPath: path].count, self[keyPath: path][0].count)
      for i in 0..<height {
        for j in 0..<width {
          self[keyPath: path][i][j].slope = 1
          slopes.append(loss().slope)
          self[keyPath: path][i][j].slope = 0
        }
      }
      gradients[2 * place] = Tensor(slopes).reshaped(height, width)
    }
    for (place, path) in [\DualNetwork.b1, \.b2].enumerated() {
      gradients[2 * place + 1] = Tensor(
        self[keyPath: path].indices.map { index in
          self[keyPath: path][index].slope = 1
          defer { self[keyPath: path][index].slope = 0 }
          return loss().slope
        })
    }
    return gradients
  }
}
