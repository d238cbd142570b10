import Tensors

extension GradientMistake {
  static let transposed = Self("transposed", "dW is xᵀ · dout; look at the order of the product.")
  static let wrongShape = Self("another shape", "A gradient has the shape of its value.")
  static let staleCache = Self("stale cache", "Keep what this forward pass saw, every time.")
  static let exchanged = Self("exchanged with another", "Look which gradient is set where.")
  static let wrongTogether = Self(
    "wrong where elements tie", "Hand the gradient on once, not to each of equals.")
  static let rounded = Self(
    "rounded to 32 bits", "Somewhere backward computes, or keeps, numbers as Float.")
  static let zeroed = Self(
    "zero where it should not be", "Look for an index, a range or a mask that leaves these out.")
  static let wrongAtCorner = Self(
    "no slope of its corner", "At a corner take any slope from that of one side to the other's.")
}

extension GradientMeasurement {
  /// Whether every element was measured.
  var isWhole: Bool { elements.count == gradient.count }

  /// Whether the gradient is this, and so wrong, at all elements that were measured.
  func matches(_ candidate: Tensor<Double>) -> Bool {
    isSame(as: candidate)
      && disagreeing.contains { place in
        abs(candidate[flat: elements[place]] - numerical[place]) > 10 * errors[place]
      }
  }

  /// Whether the gradient is this, at all elements that were measured.
  func isSame(as candidate: Tensor<Double>) -> Bool {
    let size = elements.reduce(0) { max($0, abs(gradient[$1])) }
    return candidate.shape == shape
      && elements.allSatisfy { element in
        let (a, b) = (gradient[element], candidate[flat: element])
        return abs(a - b) <= 1e-9 * max(abs(a), abs(b)) + 1e-12 * size
      }
  }

  /// c, if the gradient is c times the derivative everywhere.
  var constantFactor: Double? {
    let a = backpropagated
    guard findings.allSatisfy({ $0 == .agrees || $0 == .differs }),
      let largest = numerical.indices.max(by: { abs(numerical[$0]) < abs(numerical[$1]) }),
      numerical[largest] != 0
    else { return nil }
    let factor = a[largest] / numerical[largest]
    let clear = min(1e-5, 0.01 * abs(factor - 1)) * abs(a[largest])
    let fits = a.indices.allSatisfy { place in
      abs(a[place] - factor * numerical[place]) <= clear + 2 * (1 + abs(factor)) * errors[place]
    }
    let telling = numerical.indices.count {
      abs(numerical[$0]) > 1e-3 * abs(numerical[largest]) && errors[$0] < 1e-3 * abs(numerical[$0])
    }
    return fits && telling > 1 && abs(factor) > 1e-6 && factor.isFinite ? factor : nil
  }

  /// A mistake that can be seen in the gradient alone, whatever made it.
  var pattern: GradientMistake? {
    let fitting = [
      (GradientMistake.transposed, isTransposed), (.rounded, isRounded), (.zeroed, isZeroed),
      (.wrongAtCorner, isWrongAtCorners),
    ].filter(\.1).map(\.0)
    return fitting.count == 1 ? fitting[0] : nil
  }

  private func isNear(_ a: Double, _ place: Int) -> Bool {
    abs(a - numerical[place]) <= 1e-6 * abs(numerical[place]) + 4 * errors[place]
  }

  /// Element (i, j) of the one is element (j, i) of the other.
  private var isTransposed: Bool {
    guard shape.count == 2, shape[0] == shape[1], shape[0] > 1 else { return false }
    let length = shape[0]
    return elements.enumerated().allSatisfy { place, element in
      isNear(gradient[element % length * length + element / length], place)
    }
  }

  /// Every element is a 32-bit number, and as near to the derivative as these are.
  private var isRounded: Bool {
    elements.enumerated().allSatisfy { place, element in
      let a = gradient[element]
      return Double(Float(a)) == a
        && abs(a - numerical[place]) <= 1.2e-7 * abs(numerical[place]) + 2 * errors[place]
    } && elements.contains { gradient[$0] != 0 && gradient[$0] != gradient[$0].rounded() }
  }

  /// What is wrong is 0, and the rest is right.
  private var isZeroed: Bool {
    disagreeing.allSatisfy { backpropagated[$0] == 0 && findings[$0] == .differs }
      && findings.contains(.agrees)
  }

  /// Only corners are wrong.
  private var isWrongAtCorners: Bool {
    disagreeing.allSatisfy { findings[$0] == .besideCorner }
  }
}

extension GradientMeasurement {
  /// What stands beside a corner, in words.
  var remarkOnCorner: String? {
    guard let place = findings.firstIndex(of: .besideCorner),
      case .corner(let left, let right) = slopes[place]
    else { return nil }
    return """
      At the corner \(index(of: elements[place], in: shape)) the slopes are \(left.value) and \
      \(right.value), but the gradient says \(backpropagated[place]).
      """
  }
}
