import BrokenLayers
import Foundation
import NeuralNetworks
import Tensors

extension Mistake {
  /// Mistakes in softmax, in losses, and in dropout.
  static let outputs: [Mistake] = [
    Mistake("softmax with the slope of each score by itself", "softmax without its other scores") {
      let layer = Handmade({ softmax($0) }) { x, dout in dout * softmax(x) * (1 - softmax(x)) }
      return (layer, $0.normal(shape: [4, 5]))
    },
    Mistake("softmax without the sum over scores", "softmax without its other scores") {
      let layer = Handmade({ softmax($0) }) { x, dout in dout * softmax(x) }
      return (layer, $0.normal(shape: [4, 5]))
    },
    Mistake("softmax that hands dout on", "dout is handed on as it came") {
      (Handmade({ softmax($0) }) { _, dout in dout }, $0.normal(shape: [4, 5]))
    },
    Mistake("log softmax without the sum of dout") {
      let layer = Handmade({ log(softmax($0)) }) { x, dout in dout - softmax(x) }
      return (layer, $0.normal(shape: [4, 5]))
    },
    loss("a loss whose sum is not divided", "÷ N is missing: factor 4") { $0 * 4 },
    loss("a loss with t − y", "wrong sign") { -1 * $0 },
    loss("a loss divided by the batch twice", "÷ N twice: factor 1/4") { $0 / 4 },
    loss("a loss averaged over classes too", "factor 0.2") { $0 / 5 },
    Mistake("a loss without − t", "the label's term is missing") {
      let layer = loss(&$0)
      return (
        with(layer) { layer, x, dout in softmax(x) * (dout[] / 4) }, $0.normal(shape: [4, 5])
      )
    },
    Mistake("a loss that forgets dout", "dout is forgotten") {
      let layer = loss(&$0)
      return (
        with(layer) { layer, x, dout in (softmax(x) - layer.t) / 4 }, $0.normal(shape: [4, 5])
      )
    },
    Mistake("squared errors without the 2", "factor 0.5") {
      let t: Tensor<Double> = $0.normal(shape: [4, 3])
      let layer = Handmade({ x in ((x - t) * (x - t)).sum(axis: 1) }) { x, dout in
        (x - t) * dout.reshaped(-1, 1)
      }
      return (layer, $0.normal(shape: [4, 3]))
    },
    Mistake("logistic loss with y for y − t") {
      let layer = Handmade({ x in log(1 + exp(x)) - 0.25 * x }) { x, dout in
        dout / (1 + exp(-1 * x))
      }
      return (layer, $0.normal(shape: [4, 3]))
    },
    dropout("dropout without its scale", "dropout's scale is missing") { layer, dout in
      layer.backward(dout) * 0.6
    },
    dropout("dropout scaled twice", "factor 1.666667") { layer, dout in layer.backward(dout) / 0.6
    },
    dropout("dropout without its mask", "the mask is forgotten") { _, dout in dout / 0.6 },
    dropout("dropout that hands dout on", "the mask is forgotten") { _, dout in dout },
    dropout("dropout with its mask turned round", "wrong mask") { layer, dout in
      dout / 0.6 - layer.backward(dout)
    },
  ]

  private static func loss(_ random: inout RandomState) -> LossLayer {
    LossLayer(labels: random.integers(in: 0..<5, shape: [4]))
  }

  /// Softmax with loss, whose gradient is changed.
  private static func loss(
    _ name: String, _ right: String,
    becomes change: @escaping @Sendable (Tensor<Double>) -> Tensor<Double>
  ) -> Mistake {
    Mistake(name, right) {
      let layer = with(loss(&$0)) { layer, _, dout in change(layer.backward(dout)) }
      return (layer, $0.normal(shape: [4, 5]))
    }
  }

  /// Dropout with another backward.
  private static func dropout(
    _ name: String, _ right: String,
    backward: @escaping @Sendable (Dropout<Double>, Tensor<Double>) -> Tensor<Double>
  ) -> Mistake {
    Mistake(name, right) {
      let layer = with(Dropout<Double>(ratio: 0.4, random: $0)) { layer, _, dout in
        backward(layer, dout)
      }
      return (layer, $0.normal(shape: [5, 6]))
    }
  }
}
