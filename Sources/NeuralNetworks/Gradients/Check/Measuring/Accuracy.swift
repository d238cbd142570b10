import Tensors

/// What counts as the same.
struct Accuracy: Sendable {
  /// The largest relative error |a − n| / (|a| + |n|) that still counts as agreement.
  let tolerance: Double

  /// How large an error bar may be, as a share of the slope or of the largest one, so that
  /// agreement means something.
  let shares: (own: Double, largest: Double)

  /// What a gradient's own rounding comes to, as a share of the largest one.
  let rounding: Double

  /// How many error bars two slopes may be apart.
  let bars: Double

  /// Whether corners beside the point can be so near that no width tells them from the slope: then
  /// nothing is wrong that any nudge has shown.
  let isBlunt: Bool

  /// Below which slope, times a variable's size, a gradient is 0 for all purposes.
  let zero: Double

  /// What a gradient's own rounding comes to in most cases, times a variable's size.
  let noise: Double

  /// As for numbers of this type, and gradients of which the largest effect is known.
  ///
  /// - Parameters:
  ///   - effect: the largest gradient, times the size of its variable.
  init<Element: Scalar>(_ type: Element.Type, tolerance: Double, effect: Double) {
    let isSingle = type == Float.self
    self.tolerance = max(tolerance, isSingle ? 2e-3 : 0)
    shares = isSingle ? (1e-1, 5e-2) : (1e-6, 1e-8)
    rounding = isSingle ? 1e-3 : 1e-13
    isBlunt = isSingle
    bars = isSingle ? 6 : 2
    zero = (isSingle ? 2e-3 : 1e-10) * effect
    noise = 16 * Double(type.ulpOfOne) * effect
  }

  /// The error that a measurement aims at.
  func goal(_ slope: Double, scale: Double) -> Double {
    max(shares.own * abs(slope), shares.largest * scale) / 100
  }

  /// Whether an error bar is small enough to speak of agreement.
  func isClear(_ error: Double, slope: Double, scale: Double) -> Bool {
    error <= max(shares.own * abs(slope), shares.largest * scale)
  }

  /// How far two slopes may be apart, for a variable of this size.
  func slack(_ a: Double, _ n: Double, error: Double, scale: Double, size: Double) -> Double {
    tolerance * (abs(a) + abs(n)) + bars * error + rounding * scale + zero / size / 100
  }

  /// Whether two slopes contradict each other though they are within the slack: both are no zeros, and
  /// neither is the other but for a tenth, nor for rounding as it mostly is.
  func contradict(_ a: Double, _ n: Double, error: Double, size: Double) -> Bool {
    let distance = abs(a - n)
    return min(abs(a), abs(n)) > bars * error && distance > 0.1 * max(abs(a), abs(n))
      && distance > bars * error + noise / size
  }
}

extension Accuracy {
  /// Compares a gradient with what the loss does.
  ///
  /// - Parameters:
  ///   - a: the gradient.
  ///   - slope: what the loss does.
  ///   - scale: the largest slope of the variable.
  ///   - size: the variable's size.
  ///   - blur: how much of a slope rounding can hide.
  func finding(
    _ a: Double, _ slope: Slope, scale: Double, size: Double, blur: Double
  ) -> GradientMeasurement.Finding {
    guard a.isFinite else { return .differs }
    func slack(_ limit: Limit) -> Double {
      self.slack(a, limit.value, error: limit.error, scale: scale, size: size)
    }
    switch slope {
    case .smooth(let limit):
      let (n, error) = (limit.value, limit.error)
      let excess = abs(a - n) - slack(limit)
      if excess > blur { return .differs }
      if excess > 0 || contradict(a, n, error: error, size: size) { return .undecided }
      // What is 0 as far as can be measured is 0, where that is far enough.
      let isZero = error <= zero / size && max(abs(a), abs(n)) <= 3 * error + zero / size / 100
      return isZero || isClear(error, slope: n, scale: scale) ? .agrees : .undecided
    case .corner(let left, let right):
      let (low, high) = left.value < right.value ? (left, right) : (right, left)
      let isBetween = a >= low.value - slack(low) && a <= high.value + slack(high)
      let isSharp = max(low.error, high.error) <= 1e-3 * (high.value - low.value)
      return isBetween ? (isSharp ? .corner : .undecided) : .besideCorner
    case .unknown: return .undecided
    case .notFinite(let value): return .notFinite(value)
    }
  }
}
