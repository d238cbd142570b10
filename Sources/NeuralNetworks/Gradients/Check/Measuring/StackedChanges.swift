import Tensors

/// The changes of the loss by many nudges of one parameter of a chain of layers, computed together.
///
/// What comes before the parameter's layer stays as it is. The outputs of the layer for many nudges
/// are stacked into one batch, which walks through the rest of the chain: the products are large
/// instead of many. That needs layers behind it that treat each sample by itself, and always alike;
/// whether they do is tried out.
struct StackedChanges<Element: Scalar> {
  private let nudged: LayerNudges<Element>
  private let rest: [any Layer<Element>]
  private let memory: SubjectMemory<Element>
  private let meter: LossMeter

  /// How many nudges walk together.
  private let stackSize = 96

  /// Tries whether nudges of the parameter can be stacked; nil where they cannot.
  init?(
    _ chain: any LayerChain<Element>, _ parameter: Parameter<Element>, _ x: Tensor<Element>,
    _ memory: SubjectMemory<Element>, _ meter: LossMeter
  ) {
    let layers = chain.layers
    guard let place = layers.firstIndex(where: { $0.parameters.contains { $0 === parameter } }),
      parameter.value.count > 0
    else { return nil }
    memory.restore()
    let input = layers[..<place].reduce(x) { $1.forward($0) }
    guard input.shape.first == x.shape.first,
      let nudged = LayerNudges(layers[place], parameter, input)
    else { return nil }
    self.nudged = nudged
    rest = Array(layers[(place + 1)...])
    (self.memory, self.meter) = (memory, meter)
    guard isTrue(parameter, { chain.layers.reduce(x) { $1.forward($0) } }) else { return nil }
  }

  /// Whether nudges that walk together end where each would by itself.
  private func isTrue(_ parameter: Parameter<Element>, _ scores: () -> Tensor<Element>) -> Bool {
    var random = RandomState(seed: 0)
    let before = parameter.value
    defer {
      parameter.value = before
      memory.restore()
    }
    let size = max(Double(abs(before).max()), 0.125)
    let nudges = (0..<4).map { _ in (random.integer(in: 0..<before.count), size * random.normal()) }
    let together = walk(nudges)
    for (index, (element, step)) in nudges.enumerated() {
      parameter.value = before
      parameter.value[flat: element] += Element(step)
      memory.restore()
      let alone = scores()
      guard alone.count * nudges.count == together.count else { return false }
      let slack = 1024 * Double(Element.ulpOfOne) * max(Double(abs(alone).max()), 1e-300)
      for place in 0..<alone.count {
        let difference = together[index * alone.count + place] - Double(alone[flat: place])
        guard abs(difference) <= slack else { return false }
      }
    }
    return true
  }

  /// The scores for many nudges.
  private func walk(_ nudges: [(element: Int, step: Double)]) -> [Double] {
    memory.restore()
    let scores = rest.reduce(nudged.outputs(nudges)) { $1.forward($0) }
    return Tensor<Double>(converting: scores).elements
  }

  /// The changes of the loss for each nudge of an element by a step.
  func changes(_ nudges: [(element: Int, step: Double)]) -> [Change] {
    var changes = nudges.map { Change(step: $0.step, value: 0, noise: 0, blur: 0) }
    let moving = nudges.indices.filter { nudged.doesMove(nudges[$0].element) }
    for start in stride(from: 0, to: moving.count, by: stackSize) {
      let part = moving[start..<min(start + stackSize, moving.count)]
      let scores = walk(part.map { nudges[$0] })
      let count = meter.here.outputs.count
      for (place, index) in part.enumerated() {
        changes[index] = meter.change(to: scores, from: place * count, step: nudges[index].step)
      }
    }
    return changes
  }

  /// The first nudges along the lines of many elements.
  func start(_ nudges: inout [Nudges], _ elements: [Int], _ lines: [Line], _ ladder: WidthLadder) {
    let widths = lines.map { line in ladder.start.map { ladder.width($0, size: line.size) } }
    let steps = elements.indices.flatMap { place in
      widths[place].flatMap { [(elements[place], $0), (elements[place], -$0)] }
    }
    let changes = changes(steps)
    let count = 2 * ladder.start.count
    for place in elements.indices {
      for pair in ladder.start.indices {
        let first = place * count + 2 * pair
        nudges[place].add(NudgePair(forward: changes[first], backward: changes[first + 1]))
      }
    }
  }
}
