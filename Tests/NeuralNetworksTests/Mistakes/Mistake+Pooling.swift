import NeuralNetworks
import Tensors

extension Mistake {
  /// Mistakes in pooling.
  static let pooling: [Mistake] = [
    Mistake("a maximum with the gradient of a mean", "the gradient of a mean") {
      let layer = with(MaxPooling(kernel: 2)) { _, x, dout in spread(dout / 4, to: x.shape) }
      return (layer, $0.normal(shape: [2, 2, 4, 4]))
    },
    Mistake("a maximum that gives dout to all", "to the whole window") {
      let layer = with(MaxPooling(kernel: 2)) { _, x, dout in spread(dout, to: x.shape) }
      return (layer, $0.normal(shape: [2, 2, 4, 4]))
    },
    Mistake("a maximum that gives dout to each of equals", "whole to each maximum") {
      let layer = with(MaxPooling(kernel: 2)) { layer, x, dout in
        let isLargest = x .== spread(layer.predict(x), to: x.shape)
        return spread(dout, to: x.shape) * Tensor<Double>(isLargest)
      }
      return (layer, Tensor<Double>($0.integers(in: 0..<3, shape: [2, 2, 4, 4])))
    },
    Mistake("a maximum that gives dout to the first pixel", "to the first pixel of the window") {
      let layer = with(MaxPooling(kernel: 2)) { _, x, dout in
        dout.placed(inHeight: 4, width: 4, top: 0, left: 0, spacing: (2, 2))
      }
      return (layer, $0.normal(shape: [2, 2, 4, 4]))
    },
    Mistake("a maximum that gives dout to the smallest pixel", "the right numbers in wrong places")
    {
      let layer = with(MaxPooling(kernel: 2)) { layer, x, dout in
        _ = layer.forward(-1 * x)
        let dx = layer.backward(dout)
        _ = layer.forward(x)
        return dx
      }
      return (layer, $0.normal(shape: [2, 2, 4, 4]))
    },
    Mistake(
      "a maximum under overlapping windows, set and not added", "set where it should be added"
    ) {
      let layer = with(MaxPooling(kernel: 2, stride: 1)) { layer, x, dout in
        var dx = Tensor<Double>.zeros(x.shape)
        for place in 0..<dout.count {
          var single = Tensor<Double>.zeros(dout.shape)
          single[flat: place] = 1
          let winner = layer.backward(single).argMax()
          dx[flat: winner] = dout[flat: place]
        }
        return dx
      }
      return (layer, $0.normal(shape: [2, 2, 5, 5]))
    },
    Mistake("a maximum that remembers the first input's places", "stale cache") {
      let (layer, first) = (MaxPooling<Double>(kernel: 2), MaxPooling<Double>(kernel: 2))
      var hasSeen = false
      let broken = Handmade(
        layers: [layer],
        {
          if !hasSeen { _ = first.forward($0) }
          hasSeen = true
          return layer.forward($0)
        }
      ) { _, dout in first.backward(dout) }
      return (broken, $0.normal(shape: [2, 2, 4, 4]))
    },
    Mistake("a maximum with dout's rows and columns exchanged", "the right numbers in wrong places")
    {
      let layer = with(MaxPooling(kernel: 2)) { layer, _, dout in
        layer.backward(dout.transposed(0, 1, 3, 2))
      }
      return (layer, $0.normal(shape: [2, 2, 6, 6]))
    },
    Mistake("a mean that gives dout whole to each pixel", "factor 4.0") {
      let layer = Handmade({ mean($0) }) { x, dout in spread(dout, to: x.shape) }
      return (layer, $0.normal(shape: [2, 2, 4, 4]))
    },
    Mistake("the same with as many images as a window has pixels", "factor 4.0") {
      let layer = Handmade({ mean($0) }) { x, dout in spread(dout, to: x.shape) }
      return (layer, $0.normal(shape: [4, 2, 6, 6]))
    },
    Mistake("a mean that gives dout to the largest pixel only") {
      let largest = MaxPooling<Double>(kernel: 2)
      let layer = Handmade({ mean($0) }) { x, dout in
        _ = largest.forward(x)
        return largest.backward(dout)
      }
      return (layer, $0.normal(shape: [2, 2, 4, 4]))
    },
    Mistake("a mean whose last window hangs over, divided by all of it") {
      // Windows of two along rows of five: the last holds one element.
      let layer = Handmade({ x in
        let sums = x.padded([(0, 0), (0, 1)], with: 0).reshaped(x.shape[0], 3, 2).sum(axis: 2)
        return sums / [2, 2, 1]
      }) { x, dout in
        (dout / 2).reshaped(x.shape[0], 3, 1).broadcast(to: [x.shape[0], 3, 2])
          .reshaped(x.shape[0], 6)[..<5, axis: 1]
      }
      return (layer, $0.normal(shape: [3, 5]))
    },
    Mistake("a mean over whole channels that is not divided", "factor 16.0") {
      let layer = Handmade({ $0.mean(axis: 3).mean(axis: 2) }) { x, dout in
        dout.reshaped(2, 3, 1, 1).broadcast(to: x.shape)
      }
      return (layer, $0.normal(shape: [2, 3, 4, 4]))
    },
  ]
}

/// Each element to the four pixels of its window.
private func spread(_ y: Tensor<Double>, to shape: [Int]) -> Tensor<Double> {
  y.repeated(2, axis: 2).repeated(2, axis: 3)
}

/// The mean of each window of 2 × 2.
private func mean(_ x: Tensor<Double>) -> Tensor<Double> {
  x.reshaped(x.shape[0], x.shape[1], x.shape[2] / 2, 2, x.shape[3] / 2, 2)
    .mean(axis: 5).mean(axis: 3)
}
