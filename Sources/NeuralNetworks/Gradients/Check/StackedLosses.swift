import Tensors

/// The losses of a network with one parameter of an ``Affine`` layer nudged, many nudges at a time.
///
/// What comes before the layer stays as it is, and a nudge of w_ij by h adds h · x_i to column j of
/// its output. So the outputs for many nudges are stacked into one batch, which walks through the rest
/// of the network together: the products are large instead of many.
///
/// That needs layers behind it that treat each sample by itself, and always alike.
struct StackedLosses<Element: Scalar> {
  private let input: Tensor<Element>
  private let output: Tensor<Element>
  private let isBias: Bool
  private let rest: [any Layer<Element>]
  private let t: Tensor<Int>

  /// How many nudges walk together.
  private let stackSize = 64

  /// Finds the layer of a parameter; nil where the network is not of that kind.
  init?(
    _ network: any Network<Element>, _ parameter: Parameter<Element>, _ x: Tensor<Element>,
    _ t: Tensor<Int>
  ) {
    let layers: [any Layer<Element>]
    switch network {
    case let network as TwoLayerNet<Element>: layers = network.layers
    case let network as Sequential<Element> where network.weightDecay == 0:
      layers = network.layers
    default: return nil
    }
    let place = layers.firstIndex { $0.parameters.contains { $0 === parameter } }
    guard let place, let affine = layers[place] as? Affine<Element>,
      layers.allSatisfy({
        $0 is Affine<Element> || $0 is ReLU<Element> || $0 is Sigmoid<Element>
          || $0 is Tanh<Element>
      })
    else { return nil }
    let before = layers[..<place].reduce(x) { $1.predict($0) }
    input = before.reshaped(before.shape[0], before.shape[1...].reduce(1, *))
    output = affine.predict(input)
    isBias = parameter === affine.bias
    rest = Array(layers[(place + 1)...])
    self.t = t.rank == 2 ? Tensor<Float>(t).argMax(axis: 1) : t
  }

  /// The central differences by these elements of the parameter.
  func derivatives(_ elements: [Int], _ h: Element) -> [Double] {
    stride(from: 0, to: elements.count, by: stackSize).flatMap { start in
      let part = Array(elements[start..<min(start + stackSize, elements.count)])
      let losses = losses(part.map { ($0, h) } + part.map { ($0, -h) })
      return part.indices.map { (losses[$0] - losses[$0 + part.count]) / (2 * Double(h)) }
    }
  }

  /// The loss for each nudge of an element by a step.
  @specialized(where Element == Float)
  @specialized(where Element == Double)
  private func losses(_ nudges: [(element: Int, step: Element)]) -> [Double] {
    let (samples, columns, inputs) = (output.shape[0], output.shape[1], input.shape[1])
    let (x, y) = (input.elements, output.elements)
    var stack: [Element] = []
    stack.reserveCapacity(nudges.count * y.count)
    for (element, step) in nudges {
      let first = stack.count
      stack += y
      let (row, column) = (element / columns, element % columns)
      for sample in 0..<samples {
        let factor = isBias ? 1 : x[sample * inputs + row]
        stack[first + sample * columns + column] += step * factor
      }
    }
    let scores = rest.reduce(Tensor(shape: [nudges.count * samples, columns], elements: stack)) {
      $1.predict($0)
    }
    let logarithms = logSoftmax(scores)
    let (values, classes) = (logarithms.elements, logarithms.shape[1])
    return nudges.indices.map { nudge in
      let sum = (0..<samples).reduce(0.0) { sum, sample in
        sum + Double(values[(nudge * samples + sample) * classes + t[sample]])
      }
      return -sum / Double(samples)
    }
  }
}
