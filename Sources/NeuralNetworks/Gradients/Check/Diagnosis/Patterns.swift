import Tensors

extension GradientMistake {
  static let transposed = Self("transposed", "dW is xᵀ · dout; look at the order of the product.")
  static let wrongShape = Self("another shape", "A gradient has the shape of its value.")
  static let staleCache = Self("stale cache", "Keep what this forward pass saw, every time.")
  static let exchanged = Self("exchanged with another", "Look which gradient is set where.")
  static let ofAnother = Self(
    "the gradient of another parameter", "Two parameters get the same; this one needs its own.")
  static let wrongTogether = Self(
    "wrong where elements tie", "Hand the gradient on once, not to each of equals.")
  static let rounded = Self(
    "rounded to 32 bits", "Somewhere backward computes, or keeps, numbers as Float.")
  static let zeroed = Self(
    "zero where it should not be", "Look for an index, a range or a mask that leaves these out.")
  static let wrongAtCorner = Self(
    "no slope of its corner", "At a corner take any slope from that of one side to the other's.")
  static let shifted = Self(
    "shifted by one place", "Look for an index that is one too large or too small.")
  static let misplaced = Self(
    "the right numbers in wrong places", "Look for axes, rows or parts in another order.")

  /// What is larger than c is c.
  static func cutOff(_ c: Double) -> Self {
    Self("cut off at ±\(c)", "Cut gradients off in the training, if at all, not in backward.")
  }
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

  /// A mistake that can be seen in the gradient alone, whatever made it; nil where two can.
  ///
  /// - Parameters:
  ///   - dout: the gradient by the layer's output, where the variable is its input.
  func pattern(_ dout: Tensor<Double>?) -> GradientMistake? {
    let known: [(mistake: GradientMistake, fits: Bool)] = [
      (.transposed, isTransposed), (.shifted, isShifted), (.rounded, isRounded),
      (.zeroed, isZeroed), (.wrongAtCorner, isWrongAtCorners),
    ]
    var fitting = known.filter(\.fits).map(\.mistake)
    if let dout { fitting += paths(dout) }
    if let cutOff { fitting.append(.cutOff(cutOff)) }
    // What was transposed or shifted is in wrong places too.
    if fitting.isEmpty && isMoved && isMisplaced { return .misplaced }
    return fitting.count == 1 ? fitting[0] : nil
  }

  private func isNear(_ a: Double, _ place: Int) -> Bool {
    abs(a - numerical[place]) <= 1e-6 * abs(numerical[place]) + 4 * errors[place]
  }

  /// Whether what is wrong is so by far more than two numbers may differ that are taken for one.
  private var isMoved: Bool {
    disagreeing.allSatisfy { place in
      let (a, n) = (backpropagated[place], numerical[place])
      return abs(a - n) > 1e-3 * max(abs(a), abs(n)) + 100 * errors[place]
    }
  }

  /// Element (i, j) of the one is element (j, i) of the other.
  private var isTransposed: Bool {
    guard shape.count == 2, shape[0] == shape[1], shape[0] > 1 else { return false }
    let length = shape[0]
    return elements.enumerated().allSatisfy { place, element in
      isNear(gradient[element % length * length + element / length], place)
    }
  }

  /// Each element is the one before or behind it, through all rows or within each.
  private var isShifted: Bool {
    guard isWhole, gradient.count > 2 else { return false }
    return Set([gradient.count, shape.last ?? 1]).contains { length in
      guard length > 2 else { return false }
      return [1, length - 1].contains { step in
        gradient.indices.allSatisfy { place in
          isNear(gradient[place / length * length + (place % length + step) % length], place)
        }
      }
    }
  }

  /// In order of size both are the same.
  private var isMisplaced: Bool {
    guard isWhole, gradient.allSatisfy(\.isFinite), numerical.allSatisfy(\.isFinite) else {
      return false
    }
    let order = numerical.indices.sorted { numerical[$0] < numerical[$1] }
    return zip(gradient.sorted(), order).allSatisfy { isNear($0, $1) }
  }

  /// c, if two elements or more that should be larger are c or −c, and all others are right.
  private var cutOff: Double? {
    let wrong = disagreeing
    guard wrong.count > 1, let c = wrong.first.map({ abs(backpropagated[$0]) }), c > 0 else {
      return nil
    }
    let isIt = wrong.allSatisfy { place in
      findings[place] == .differs && abs(backpropagated[place]) == c
        && numerical[place] / backpropagated[place] > 1
    }
    return isIt && gradient.allSatisfy { abs($0) <= c } ? c : nil
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
