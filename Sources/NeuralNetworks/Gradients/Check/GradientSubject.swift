import Tensors

/// What a gradient check needs to know of a layer or a network: how to walk it, and what moves it.
struct GradientSubject<Element: Scalar> {
  /// What the loss is derived by.
  let variables: [Parameter<Element>]

  /// Walks forward, always from the same state.
  let respond: () -> Response

  /// Walks forward and backward; gives the gradient by each variable.
  let backpropagate: () -> [Tensor<Element>]

  /// How the responses become a loss.
  let loss: LossOfResponse

  /// What backward begins with, where the subject is a layer: the weights of its outputs.
  let dout: Tensor<Element>?

  /// The class numbers of a network's samples, where these are such.
  var labels: [Int]?

  /// Walks forward to the logarithms of a network's probabilities instead of its scores.
  var respondWithLogarithms: (() -> Response)?

  /// The same subject at an earlier input, where there was one.
  let earlier: () -> GradientSubject<Element>?

  /// The streams and statistics of all layers inside.
  let memory: SubjectMemory<Element>

  /// Many changes at a time; nil where nudges have to be walked one by one.
  let stacked: (_ variable: Int, _ meter: LossMeter) -> StackedChanges<Element>?

  /// What the size of each variable is taken for at least.
  private(set) var leastSizes: [Double] = []
}

extension GradientSubject {
  /// A layer, with the sum of its outputs times random weights for a loss.
  ///
  /// - Parameter onlySets: whether the gradients by parameters are those of `setGradients`, which a network
  ///   calls of its first layer, instead of those of `backward`.
  init(
    _ layer: any Layer<Element>, _ x: Tensor<Element>, seed: Int, isEarlier: Bool = false,
    onlySets: Bool = false
  ) {
    let memory = SubjectMemory(layer, layer.layers, layer.parameters + layer.statistics)
    let input = Parameter("x", x)
    var random = RandomState(ofCheck: seed)
    let dout: Tensor<Element> = random.normal(shape: layer.forward(x.anotherInput).shape)
    memory.restore()
    self.init(
      variables: [input] + layer.parameters,
      respond: {
        memory.restore()
        let y = layer.forward(input.value)
        return Response(outputs: y.elements.map { Double($0) }, shape: y.shape, loss: nil)
      },
      backpropagate: {
        memory.restore()
        _ = layer.forward(input.value)
        memory.mark()
        let dx = layer.backward(dout)
        memory.compare()
        if onlySets {
          memory.restore()
          _ = layer.forward(input.value)
          layer.setGradients(dout)
        }
        return [dx] + layer.parameters.map(\.gradient)
      },
      loss: .weighted(dout.elements.map { Double($0) }), dout: dout,
      earlier: {
        isEarlier
          ? nil
          : GradientSubject(layer, x.anotherInput, seed: seed, isEarlier: true, onlySets: onlySets)
      },
      memory: memory, stacked: { _, _ in nil })
  }

  /// A network, with its loss.
  init(_ network: any Network<Element>, _ x: Tensor<Element>, _ t: Tensor<Int>) {
    let memory = SubjectMemory(
      network, network.layers, network.parameters + network.statistics)
    let parameters = network.parameters
    let respond = {
      memory.restore()
      let outcome = network.forward(x, t)
      return Response(
        outputs: outcome.scores.elements.map { Double($0) }, shape: outcome.scores.shape,
        loss: Double(outcome.loss))
    }
    let respondWithLogarithms = {
      memory.restore()
      let outcome = network.forward(x, t)
      let y = Tensor<Double>(converting: network.probabilities(ofScores: outcome.scores))
      return Response(outputs: log(y).elements, shape: y.shape, loss: Double(outcome.loss))
    }
    self.init(
      variables: parameters, respond: respond,
      backpropagate: {
        _ = respond()
        memory.mark()
        memory.restore()
        network.gradient(x, t)
        memory.compare()
        return parameters.map(\.gradient)
      },
      loss: LossOfResponse(of: parameters, t, respond), dout: nil,
      labels: LossOfResponse.labels(t, respond().shape),
      respondWithLogarithms: respondWithLogarithms, earlier: { nil }, memory: memory,
      stacked: { variable, meter in
        guard case .crossEntropy = meter.loss, let chain = network as? any LayerChain<Element>
        else { return nil }
        return StackedChanges(chain, parameters[variable], x, memory, meter)
      })
  }

  /// The variable's typical magnitude, which stands in for that of an element that is nearly 0.
  func typicalSize(_ variable: Int) -> Double {
    guard let size = ownSize(variable) else { return 1 }
    return leastSizes.isEmpty ? size : max(size, leastSizes[variable])
  }

  /// The root mean square of the variable's elements; nil where these are all 0, or too large.
  private func ownSize(_ variable: Int) -> Double? {
    let value = variables[variable].value
    let sum = value.elements.reduce(0.0) { $0 + Double($1) * Double($1) }
    let size = (sum / Double(max(value.count, 1))).squareRoot()
    return size > 0 && size.isFinite ? size : nil
  }

  /// The largest effect that any variable has on the loss, as its gradient says.
  func effect(_ habits: GradientHabits<Element>) -> Double {
    zip(variables.indices, steepest(habits)).map { typicalSize($0) * $1 }.max() ?? 0
  }

  /// The same subject, with no variable so small that a nudge of its own size does nothing.
  ///
  /// Biases that began at 0 are tiny after a first step. What counts is not their size then but that
  /// of the sums they are added to: the size at which their effect is a hundredth of the largest one,
  /// if that is no larger than other variables are.
  func withNaturalSizes(_ habits: GradientHabits<Element>) -> Self {
    let (sizes, steepest) = (variables.indices.map { ownSize($0) ?? 0 }, steepest(habits))
    let share = (zip(sizes, steepest).map { $0 * $1 }.max() ?? 0) / 100
    let largest = sizes.max() ?? 0
    var subject = self
    subject.leastSizes = steepest.map { $0 > 0 ? min(share / $0, largest) : largest }
    return subject
  }

  /// The largest gradient of each variable.
  private func steepest(_ habits: GradientHabits<Element>) -> [Double] {
    habits.gradients.map { gradient in
      gradient.elements.map { abs(Double($0)) }.filter(\.isFinite).max() ?? 0
    }
  }

  /// Moves all elements of all variables.
  ///
  /// - Parameter step: how far an element is moved, given the typical size of its variable.
  func moveAll(_ step: (_ size: Double) -> Double) {
    for (index, parameter) in variables.enumerated() {
      let size = typicalSize(index)
      parameter.value = Tensor(
        shape: parameter.value.shape,
        elements: parameter.value.elements.map { Element(Double($0) + step(size)) })
    }
  }

  /// The line along one element of a variable.
  func line(_ variable: Int, _ element: Int, typicalSize: Double, _ meter: LossMeter) -> Line {
    let parameter = variables[variable]
    let value = parameter.value[flat: element]
    return Line(size: max(abs(Double(value)), typicalSize / 4)) { step in
      let there = value + Element(step)
      parameter.value[flat: element] = there
      defer { parameter.value[flat: element] = value }
      return meter.change(to: respond(), step: Double(there) - Double(value))
    }
  }

  /// The line along a direction through all elements of a variable.
  ///
  /// - Parameters:
  ///   - slopes: roughly the gradient; what rounding the sum of value and step costs is told by it.
  func line(
    _ variable: Int, along direction: [Double], typicalSize: Double, slopes: [Double],
    _ meter: LossMeter
  ) -> Line {
    let parameter = variables[variable]
    let before = parameter.value
    let values = before.elements.map { Double($0) }
    let unit = Double(Element.ulpOfOne) / 2
    var (size, rounding) = (Double.infinity, 0.0)
    for (index, part) in direction.enumerated() where part != 0 {
      size = min(size, max(abs(values[index]), typicalSize / 4) / abs(part))
      let term = slopes[index] * values[index] * unit
      if term.isFinite { rounding += term * term }
    }
    let noise = rounding.squareRoot()
    return Line(size: size.isFinite ? size : 1) { step in
      parameter.value = Tensor(
        shape: before.shape, elements: zip(values, direction).map { Element($0 + step * $1) })
      defer { parameter.value = before }
      var change = meter.change(to: respond(), step: step)
      change.noise += noise
      return change
    }
  }
}

extension Tensor where Element: Scalar {
  /// An input of the same kind: each feature has the values that it has in other samples, each at
  /// random from another one, and all a little smaller.
  ///
  /// No mistake of order, such as taking the next sample, gives the same.
  fileprivate var anotherInput: Tensor {
    guard rank > 0, count > 0 else { return self * 0.875 }
    var random = RandomState(ofCheck: 3)
    let samples = shape[0] > 1 ? shape[0] : count
    let size = count / samples
    var moved = self
    for feature in 0..<size {
      let step = samples > 1 ? random.integer(in: 1..<samples) : 0
      for sample in 0..<samples {
        let other = (sample + step) % samples * size + feature
        moved[flat: sample * size + feature] =
          self[flat: other] * Element(random.uniform(in: 0.75..<1))
      }
    }
    return moved
  }
}

extension RandomState {
  /// A stream for what a check draws by itself.
  ///
  /// Whoever draws the input from the stream of the same seed would otherwise check a layer with a
  /// gradient by the output that equals the input, and see nothing of a layer that takes one for the
  /// other.
  init(ofCheck seed: Int) {
    self.init(seed: (seed &* 0x9E37_79B1 &+ 0x7F4A_7C15) & 0xFFFF_FFFF)
  }
}
