import Tensors

/// All that is known of a subject when its gradients have been measured; verdicts are read off it.
///
/// A mistake is named where the gradient is, element by element, what that mistake would make of it,
/// and no other mistake would make the same.
struct Evidence<Element: Scalar> {
  let subject: GradientSubject<Element>
  let habits: GradientHabits<Element>
  let measurements: [GradientMeasurement?]
  let accuracy: Accuracy

  /// What is known of a layer; nil for a network.
  let facts: LayerFacts?

  init(
    _ subject: GradientSubject<Element>, _ habits: GradientHabits<Element>,
    _ measurements: [GradientMeasurement?], _ accuracy: Accuracy
  ) {
    (self.subject, self.habits, self.measurements) = (subject, habits, measurements)
    self.accuracy = accuracy
    facts = subject.dout.map { dout in
      LayerFacts(
        x: Tensor(converting: subject.variables[0].value), dout: Tensor(converting: dout),
        y: Tensor(shape: habits.response.shape, elements: habits.response.outputs),
        parameters: subject.variables.dropFirst().map { Tensor(converting: $0.value) },
        statistics: subject.memory.statisticValues)
    }
  }

  var isSinglePrecision: Bool { Element.self == Float.self }

  /// The verdict on a gradient of another shape than its variable.
  func verdictOnShape(_ index: Int) -> GradientVerdict {
    let (shape, other) = (subject.variables[index].value.shape, habits.gradients[index].shape)
    if shape.count == 2 && other == shape.reversed() { return .mistake(.transposed) }
    return .mistake(.wrongShape)
  }

  /// The verdict on a gradient that is wrong at some elements.
  func verdict(_ index: Int) -> GradientVerdict {
    guard let measured = measurements[index] else { return .unknown }
    let fitting = mistakes(index, measured)
    if fitting.count == 1, let mistake = fitting.first { return .mistake(mistake) }
    if fitting.count > 1 { return .unknown }
    if habits.redraws[index] { return .mistake(.redrawn) }
    if isStale(index, measured) { return .mistake(.staleCache) }
    if let factor = measured.constantFactor {
      if let dout = facts?.dout, dout.count == 1, abs(factor * dout.elements[0] - 1) < 1e-5 {
        return .mistake(.doutForgotten)
      }
      let known = facts?.isBatchSize(factor) ?? false
      return .constantFactor(factor, batchSize: known ? facts?.x.shape.first : nil)
    }
    if let mistake = decayMistake(index, measured) { return .mistake(mistake) }
    return measured.pattern(index == 0 ? facts?.dout : nil).map { .mistake($0) } ?? .unknown
  }

  /// The verdict on a gradient that is wrong along a direction only.
  func verdict(_ index: Int, along fault: DirectionFault) -> GradientVerdict {
    if let told = facts?.wholeToEach(index), measurements[index]?.isSame(as: told) == true {
      return .mistake(.wholeToEach)
    }
    return fault.isTie ? .mistake(.wrongTogether) : .unknown
  }

  /// The mistakes that would give the gradient of a variable.
  private func mistakes(_ index: Int, _ measured: GradientMeasurement) -> Set<GradientMistake> {
    var found: Set<GradientMistake> = []
    for candidate in facts?.candidates(for: index) ?? []
    where candidate.gradient.shape == measured.shape && measured.matches(candidate.gradient) {
      found.insert(candidate.mistake)
    }
    for (other, parameter) in measurements.enumerated() where other != index && index > 0 {
      guard other > 0, let parameter, parameter.shape == measured.shape, measured.isWhole,
        parameter.isWhole
      else { continue }
      guard measured.matches(Tensor(shape: measured.shape, elements: parameter.numerical)) else {
        continue
      }
      let own = Tensor(shape: measured.shape, elements: measured.numerical)
      found.insert(parameter.matches(own) ? .exchanged : .ofAnother)
    }
    if facts == nil && isDelta(index, measured) { found.insert(.delta) }
    return found
  }

  /// Whether the gradient is that of the earlier input, and not only the same there as here.
  ///
  /// What is wrong must be right there, and some of it more than a 0, and what is right here too.
  private func isStale(_ index: Int, _ measured: GradientMeasurement) -> Bool {
    guard let earlier = subject.earlier()?.withNaturalSizes(habits),
      index < earlier.variables.count
    else { return false }
    let wrong = measured.disagreeing
    guard wrong.count > 1, wrong.contains(where: { measured.backpropagated[$0] != 0 }) else {
      return false
    }
    let step = max(measured.elements.count / 48, 1)
    let spread = stride(from: 0, to: measured.elements.count, by: step)
    let elements = Set(wrong.prefix(12) + spread).map { measured.elements[$0] }.sorted()
    let unit = Double(Element.ulpOfOne) / 2
    let meter = LossMeter(here: earlier.respond(), loss: earlier.loss, unit: unit)
    let there = GradientMeasurement(
      earlier, variable: index, gradient: habits.gradients[index], elements: elements, meter,
      accuracy)
    subject.memory.restore()
    return there.findings.allSatisfy { $0 == .agrees }
  }
}

/// A gradient as a mistake would give it.
struct Candidate {
  let mistake: GradientMistake
  let gradient: Tensor<Double>

  init(_ mistake: GradientMistake, _ gradient: Tensor<Double>) {
    (self.mistake, self.gradient) = (mistake, gradient)
  }
}

/// What a layer was given and what it gave, in 64 bits.
struct LayerFacts {
  let x: Tensor<Double>
  let dout: Tensor<Double>
  let y: Tensor<Double>
  let parameters: [Tensor<Double>]
  let statistics: [Tensor<Double>]

  /// What mistakes of the layer's kind would make of the gradient by a variable: 0 is the input.
  func candidates(for variable: Int) -> [Candidate] {
    affineCandidates(variable) + convolutionCandidates(variable) + poolingCandidates(variable)
      + normalizationCandidates(variable) + activationCandidates(variable)
      + lossCandidates(variable)
  }

  /// Whether a factor is the number of samples, or 1 in so many, and nothing else of that size.
  func isBatchSize(_ factor: Double) -> Bool {
    let n = x.shape.first ?? 1
    let isIt = [Double(n), 1 / Double(n)].contains { abs(factor - $0) < 1e-5 * $0 }
    var others = x.shape.dropFirst() + y.shape.dropFirst()
    others += [x.count / max(n, 1), y.count / max(n, 1), x.count / max(y.count, 1)]
    for shape in parameters.map(\.shape) {
      others += shape.indices.map { shape[$0...].reduce(1, *) } + shape
    }
    if x.rank == 4 && y.rank == 4 {
      // How many pixels a window that moves by one has.
      others.append((x.shape[2] - y.shape[2] + 1) * (x.shape[3] - y.shape[3] + 1))
    }
    return n > 1 && isIt && !others.contains(n)
  }
}

/// Whether two tensors are the same but for rounding.
func isClose(_ a: Tensor<Double>, _ b: Tensor<Double>, _ share: Double = 1e-9) -> Bool {
  guard a.shape == b.shape, a.count > 0 else { return false }
  let size = max(abs(a).max(), abs(b).max())
  return size.isFinite && abs(a - b).max() <= share * size
}
