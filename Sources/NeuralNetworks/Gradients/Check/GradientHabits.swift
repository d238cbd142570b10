import Tensors

/// How a layer or network behaves when it is asked more than once: what no single gradient shows.
struct GradientHabits<Element: Scalar> {
  /// The gradient by each variable, from the first walk at the input to be checked.
  let gradients: [Tensor<Element>]

  /// Whether a second walk gives the sum of two.
  let accumulates: [Bool]

  /// Whether walking backward again gives something else, as when it draws random numbers.
  let isRandom: [Bool]

  /// Whether the gradient is that of an earlier input.
  let isStale: [Bool]

  /// Whether a variable's value has changed by the walk.
  let isChanged: Bool

  /// N, the number of samples.
  let batchSize: Int

  /// What backward begins with: the gradient by the outputs.
  let weights: Tensor<Double>

  /// Whether someone has chosen h, and may want to know what it does.
  let isWidthChosen: Bool

  init(of subject: GradientSubject<Element>, isWidthChosen: Bool) {
    self.isWidthChosen = isWidthChosen
    let before = subject.variables.map(\.value)
    let first = subject.backpropagate()
    isChanged = zip(subject.variables, before).contains { $0.value != $1 }
    for (variable, value) in zip(subject.variables, before) { variable.value = value }
    let second = subject.backpropagate()
    let again = subject.backAgain?() ?? second
    for (variable, value) in zip(subject.variables, before) { variable.value = value }
    // What has been added up before is not this walk's.
    let earlier = subject.earlierGradients
    func isNear(_ a: Tensor<Element>, _ b: Tensor<Element>) -> Bool {
      guard a.shape == b.shape, a.count > 0 else { return false }
      let size = max(abs(a).max(), abs(b).max())
      return abs(a - b).max() <= size * Element.ulpOfOne.squareRoot()
    }
    gradients = first
    accumulates = first.indices.map { index in
      let step = second[index].shape == first[index].shape ? second[index] - first[index] : nil
      guard let step, abs(step).max() > 0, !isNear(second[index], first[index]) else {
        return false
      }
      let base = earlier.map { $0[index] } ?? .zeros(step.shape)
      return isNear(first[index], step) || isNear(first[index], base + step)
    }
    isRandom = first.indices.map { !isNear(again[$0], second[$0]) && abs(second[$0]).max() > 0 }
    isStale = first.indices.map { index in
      earlier.map { isNear($0[index], first[index]) && abs(first[index]).max() > 0 } ?? false
    }
    batchSize = subject.batchSize
    weights = Tensor<Double>(converting: subject.weights)
  }
}
