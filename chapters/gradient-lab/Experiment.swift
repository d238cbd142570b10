import BrokenLayers
import NeuralNetworks
import Tensors

/// A layer of the gallery, trained between two sound ones.
struct Experiment {
  /// How it ended.
  struct Ending {
    let losses: [Double]
    let accuracy: Double

    /// The mean of the last twenty losses.
    var loss: Double { losses.suffix(20).reduce(0, +) / 20 }
  }

  private let layers: [any Layer<Double>]
  private let loss: LossLayer
  private let x: Tensor<Double>
  private let t: Tensor<Int>

  init(_ specimen: Specimen, isBroken: Bool, seed: Int) {
    var random = RandomState(seed: seed)
    let (made, input) = specimen.make(&random)
    let layer = isBroken ? made : made.sound
    let shape = Array(input.shape[1...])
    t = random.integers(in: 0..<4, shape: [40])
    let centres: Tensor<Double> = random.normal(shape: [4] + shape)
    x = centres[rows: t] + 0.5 * random.normal(shape: [40] + shape)
    let first: LayerPlan<Double> =
      shape.count == 1
      ? .affine(shape[0]) : .convolution(shape[0], kernel: 3, padding: .same)
    let before = Sequential(input: shape, [first], random: &random).layers
    if let last = layer as? LossLayer {
      (layers, loss) = (before, last)
    } else {
      let size = layer.outputShape(for: shape)
      let after = Sequential<Double>(input: size, [.affine(4)], random: &random).layers
      (layers, loss) = (before + [layer] + after, LossLayer())
    }
    for (index, parameter) in (layers + [loss]).flatMap({ $0.parameters }).enumerated() {
      parameter.name += " \(index)"
    }
  }

  /// Trains with plain gradient descent, half of the points at each step.
  func run(steps: Int) -> Ending {
    let optimizer = SGD<Double>(learningRate: 0.1)
    var random = RandomState(seed: 1)
    var losses: [Double] = []
    for _ in 0..<steps {
      let batch = random.choice(40, count: 20, replacing: false)
      loss.labels = t[rows: batch]
      losses.append(loss.forward(layers.reduce(x[rows: batch]) { $1.forward($0) })[])
      _ = layers.reversed().reduce(loss.backward(.ones([]))) { $1.backward($0) }
      optimizer.update((layers + [loss]).flatMap { $0.parameters })
    }
    let answers = loss.scores(layers.reduce(x) { $1.predict($0) }).argMax(axis: 1)
    return Ending(losses: losses, accuracy: Double((answers .== t).trueCount) / 40)
  }
}
