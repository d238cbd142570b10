import Tensors

/// What a layer's output becomes when one element of a parameter is nudged, where it follows in a
/// straight line and each element moves one column, or one channel, of the output only.
///
/// Whether it is so is measured: many elements are moved together, one of each column, and what came
/// of that must foretell what random moves of all elements at once come to.
struct LayerNudges<Element: Scalar> {
  /// The output without a nudge.
  let output: Tensor<Element>

  /// Where the elements of a column are found in the parameter: (row, column) → element.
  private let columns: Int
  private let isLastAxis: Bool
  private let rows: Int

  /// How much the output grows for each unit that all elements of a row grow by.
  private let growths: [[Double]]

  /// Whether an element moves the output at all.
  private let moves: [Bool]

  init?(_ layer: any Layer<Element>, _ parameter: Parameter<Element>, _ input: Tensor<Element>) {
    let output = layer.forward(input)
    let shape = parameter.value.shape
    guard output.rank >= 2, output.shape[1] > 0, shape.count > 0 else { return nil }
    for isLastAxis in [true, false] where (isLastAxis ? shape.last : shape.first) == output.shape[1]
    {
      if let nudges = Self(layer, parameter, input, output, isLastAxis) {
        self = nudges
        return
      }
    }
    return nil
  }

  private init?(
    _ layer: any Layer<Element>, _ parameter: Parameter<Element>, _ input: Tensor<Element>,
    _ output: Tensor<Element>, _ isLastAxis: Bool
  ) {
    (self.output, self.isLastAxis) = (output, isLastAxis)
    columns = output.shape[1]
    rows = parameter.value.count / columns
    let before = parameter.value
    defer { parameter.value = before }
    let size = max(Double(abs(before).max()), 0.125)
    // On a straight line a step may be as long as one likes; then the output without it leaves no
    // rounding.
    let step = 0x1p20 * size
    let (columns, rows) = (columns, rows)
    func element(_ row: Int, _ column: Int) -> Int {
      isLastAxis ? row * columns + column : column * rows + row
    }
    growths = (0..<rows).map { row in
      parameter.value = before
      for column in 0..<columns { parameter.value[flat: element(row, column)] += Element(step) }
      return zip(layer.forward(input).elements, output.elements).map {
        (Double($0) - Double($1)) / step
      }
    }
    let length = output.count / max(output.shape[0] * columns, 1)
    var moves = [Bool](repeating: false, count: before.count)
    for (row, growth) in growths.enumerated() {
      for (place, value) in growth.enumerated() where value != 0 {
        moves[element(row, place / length % columns)] = true
      }
    }
    self.moves = moves
    var random = RandomState(seed: 0)
    for scale in [size, -size / 2] {
      let move = random.normal(shape: before.shape).elements.map { scale * $0 }
      parameter.value = Tensor(
        shape: before.shape, elements: zip(before.elements, move).map { $0 + Element($1) })
      guard foretells(layer.forward(input), move, length) else { return nil }
    }
  }

  private func foretells(_ moved: Tensor<Element>, _ move: [Double], _ size: Int) -> Bool {
    var (miss, length) = (0.0, 0.0)
    for place in 0..<output.count {
      let column = place / size % columns
      var foretold = 0.0
      for row in 0..<rows {
        foretold +=
          move[isLastAxis ? row * columns + column : column * rows + row]
          * growths[row][place]
      }
      let difference = Double(moved[flat: place]) - Double(output[flat: place])
      miss += (difference - foretold) * (difference - foretold)
      length += difference * difference + Double(output[flat: place] * output[flat: place])
    }
    let share = 256 * Double(Element.ulpOfOne)
    return miss <= share * share * length
  }

  /// Whether a nudge of the element changes anything.
  func doesMove(_ element: Int) -> Bool { moves[element] }

  /// The outputs for many nudges, one behind the other along the batch.
  @specialized(where Element == Float)
  @specialized(where Element == Double)
  func outputs(_ nudges: [(element: Int, step: Double)]) -> Tensor<Element> {
    let (samples, size) = (output.shape[0], output.count / (output.shape[0] * columns))
    let plain = output.elements
    var stack: [Element] = []
    stack.reserveCapacity(nudges.count * plain.count)
    for (element, step) in nudges {
      let first = stack.count
      stack += plain
      let row = isLastAxis ? element / columns : element % rows
      let column = isLastAxis ? element % columns : element / rows
      let growth = growths[row]
      for sample in 0..<samples {
        let start = (sample * columns + column) * size
        for place in start..<(start + size) {
          stack[first + place] += Element(step * growth[place])
        }
      }
    }
    return Tensor(shape: [nudges.count * samples] + output.shape[1...], elements: stack)
  }
}
