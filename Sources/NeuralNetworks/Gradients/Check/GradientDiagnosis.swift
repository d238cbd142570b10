import Tensors

/// Finds the verdict that fits two gradients; the rules are tried in order.
struct GradientDiagnosis<Element: Scalar> {
  private let measured: GradientMeasurement
  private let habits: GradientHabits<Element>
  private let variable: Int
  private let disagreeing: [Int]

  init(_ measured: GradientMeasurement, _ habits: GradientHabits<Element>, variable: Int) {
    self.measured = measured
    self.habits = habits
    self.variable = variable
    disagreeing = measured.disagreeing
  }

  private var a: [Double] { measured.backpropagated }
  private var n: [Double] { measured.numerical }

  var verdict: GradientVerdict {
    if habits.isChanged { return .changedArgument }
    if habits.accumulates[variable] { return .accumulated }
    if habits.isRandom[variable] { return .redrawn }
    if measured.gradientShape != measured.shape { return verdictOnShape }
    if !a.isEmpty && (a + n).allSatisfy({ $0 == 0 }) { return .vacuous }
    if disagreeing.isEmpty { return verdictOnWidth ?? verdictOnPrecision ?? .agreement }
    let structural: [(GradientVerdict, Bool)] = [
      (.transposed, isTransposed), (.wrongAxis, isSummedOverAnotherAxis),
      (.wrongMask, hasWrongMask),
      (.missingLabelTerm, lacksLabelTerm), (.missingSharedTerm, lacksSharedTerm),
      (.staleCache, habits.isStale[variable]),
    ]
    if let verdict = verdictOnMeasuring { return verdict }
    return structural.first { $0.1 }?.0 ?? .unknown
  }

  /// Both have other shapes.
  private var verdictOnShape: GradientVerdict {
    let (shape, other) = (measured.shape, measured.gradientShape)
    if shape.count == 2 && other == shape.reversed() { return .transposed }
    return shape.count == 1 && other.count <= 1 ? .wrongAxis : .unknown
  }

  private func isNear(_ a: Double, _ b: Double) -> Bool {
    abs(a - b) <= 1e-5 * max(abs(a), abs(b)) + measured.noise
  }

  // How it was measured.

  /// What the h that was asked for does, where the gradient agrees with a better measurement.
  private var verdictOnWidth: GradientVerdict? {
    guard habits.isWidthChosen, !measured.isSinglePrecision else { return nil }
    func error(_ place: Int, _ h: Double) -> Double {
      abs(measured.remeasure(measured.elements[place], h, .central) - a[place])
    }
    let worst = a.indices.max {
      abs(measured.central[$0] - a[$0]) < abs(measured.central[$1] - a[$1])
    }
    guard let worst, GradientMeasurement.relativeError(a[worst], measured.central[worst]) > 1e-6
    else { return nil }
    return error(worst, 10 * measured.h) < error(worst, measured.h / 10) ? .rounding : .truncation
  }

  /// Whether the two only agree as far as 32 bits go.
  private var verdictOnPrecision: GradientVerdict? {
    guard measured.isSinglePrecision else { return nil }
    let isExact = zip(a, n).allSatisfy {
      GradientMeasurement.relativeError($0, $1) <= measured.tolerance
    }
    return isExact ? nil : .singlePrecision
  }

  /// Whether another h makes the two agree, and which.
  private var verdictOnMeasuring: GradientVerdict? {
    if measured.isSinglePrecision && disagreeing.allSatisfy({ isSinglePrecisionNoise($0) }) {
      return .singlePrecision
    }
    if let factor = constantFactor {
      return .constantFactor(factor, batchSize: habits.batchSize)
    }
    if isDelta { return .delta }
    // What differs in the seventh digit is a matter of measuring, too.
    let clear = disagreeing.filter {
      GradientMeasurement.relativeError(a[$0], n[$0]) > 1e-6
    }
    guard !clear.isEmpty else { return .agreement }
    return clear.allSatisfy(isKink) ? .kink(elements: clear.count) : nil
  }

  private func isSinglePrecisionNoise(_ place: Int) -> Bool {
    abs(a[place] - n[place]) <= 4 * measured.noise + 2e-3 * (abs(a[place]) + abs(n[place]))
  }

  /// Whether there is a corner at the element or near it: the slopes to the left and to the right
  /// differ however small h is, or the gradient is a slope that the larger h had missed.
  private func isKink(_ place: Int) -> Bool {
    let element = measured.elements[place]
    func slopes(_ h: Double) -> (left: Double, right: Double) {
      (measured.remeasure(element, h, .left), measured.remeasure(element, h, .right))
    }
    func differ(_ x: Double, _ y: Double, by share: Double, _ h: Double) -> Bool {
      abs(x - y) > share * (abs(x) + abs(y)) + measured.noise * measured.h / h
    }
    let small = measured.isSinglePrecision ? 1e-3 : 1e-6
    let (left, right) = slopes(small)
    if differ(left, right, by: 1e-2, small) { return true }
    return (measured.isSinglePrecision ? [1e-3] : [1e-5, 1e-6, 1e-7, 1e-8]).contains { h in
      let (left, right) = slopes(h)
      return !differ(left, a[place], by: 1e-4, h) || !differ(right, a[place], by: 1e-4, h)
    }
  }

  /// A small relative difference that no h removes.
  private var isDelta: Bool {
    !measured.isSinglePrecision
      && disagreeing.allSatisfy { place in
        let again = measured.remeasure(measured.elements[place], 3e-4, .fourPoint)
        let difference = a[place] - n[place]
        return abs(difference) < 1e-3 * (abs(a[place]) + abs(n[place]))
          && abs(a[place] - again - difference) < 0.2 * abs(difference) + measured.noise
      }
  }

  // What the gradient looks like.

  /// c, if the gradient is c times the numerical one everywhere.
  private var constantFactor: Double? {
    guard let largest = n.indices.max(by: { abs(n[$0]) < abs(n[$1]) }), n[largest] != 0 else {
      return nil
    }
    let factor = a[largest] / n[largest]
    // How well all must fit: much better than the factor differs from 1.
    let slack = min(1e-5, 0.01 * abs(factor - 1)) * abs(a[largest]) + measured.noise
    let fits = a.indices.allSatisfy { abs(a[$0] - factor * n[$0]) <= slack }
    let isTold = n.filter { abs($0) > 1e-3 * abs(n[largest]) }.count > 1
    let isClear = abs(a[largest] - n[largest]) > 20 * measured.noise + 1e-6 * abs(n[largest])
    return fits && isTold && isClear && abs(factor) > 1e-6 ? factor : nil
  }

  /// Element (i, j) of the one is element (j, i) of the other.
  private var isTransposed: Bool {
    guard measured.shape.count == 2, measured.shape[0] == measured.shape[1] else { return false }
    let length = measured.shape[0]
    return measured.elements.enumerated().allSatisfy { place, element in
      isNear(measured.gradient[element % length * length + element / length], n[place])
    }
  }

  /// A bias's gradient that is the sum over all, or over the features of each sample.
  private var isSummedOverAnotherAxis: Bool {
    guard measured.shape.count == 1, a.count > 1, habits.weights.rank >= 2 else { return false }
    let rows = habits.weights.reshaped(habits.weights.shape[0], -1)
    let isTotal = a.allSatisfy { isNear($0, rows.sum()) }
    let sums = rows.sum(axis: 1).elements
    let isBySample =
      sums.count == measured.shape[0]
      && measured.elements.enumerated().allSatisfy { isNear(a[$0], sums[$1]) }
    return isTotal || isBySample
  }

  /// Each element is right, or is zero where it should not be, or is not where it should be.
  private var hasWrongMask: Bool {
    a.indices.allSatisfy { isNear(a[$0], n[$0]) || abs(a[$0]) < 1e-12 || abs(n[$0]) < 1e-9 }
      && a.indices.contains { isNear(a[$0], n[$0]) && abs(n[$0]) > 1e-9 }
      && a.indices.contains { !isNear(a[$0], n[$0]) }
  }

  /// One element of each row is too large, everywhere by the same.
  private var lacksLabelTerm: Bool {
    guard measured.shape.count == 2, a.count == measured.shape.reduce(1, *) else { return false }
    let differences = disagreeing.map { a[$0] - n[$0] }
    let rows = Set(disagreeing.map { measured.elements[$0] / measured.shape[1] })
    return disagreeing.count == measured.shape[0] && rows.count == measured.shape[0]
      && differences.allSatisfy { isNear($0, differences[0]) }
  }

  /// The difference is the same for all samples of the batch, feature by feature.
  private var lacksSharedTerm: Bool {
    guard measured.shape.count >= 2, measured.shape[0] > 1,
      a.count == measured.shape.reduce(1, *)
    else { return false }
    let size = a.count / measured.shape[0]
    let largest = a.indices.map { abs(a[$0] - n[$0]) }.max() ?? 0
    return a.indices.allSatisfy {
      abs((a[$0] - n[$0]) - (a[$0 % size] - n[$0 % size])) <= 1e-5 * largest + measured.noise
    }
  }
}
