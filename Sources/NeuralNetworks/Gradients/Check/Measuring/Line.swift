/// How much the loss changes when something is nudged.
struct Change: Sendable {
  /// The step that was really taken: the sum of a value and a step is rounded.
  var step: Double

  /// The loss after the step, less the loss before it.
  var value: Double

  /// How much of the value rounding can have made.
  var noise: Double

  /// How much rounding can hide in the outputs that changed, before they change at all.
  var blur: Double
}

/// A straight line through the point at which a gradient is checked: along one element, or many.
struct Line {
  /// How large the variable is along it: widths are shares of this.
  let size: Double

  /// Takes a step along the line, and back.
  let change: (_ step: Double) -> Change
}

/// Two nudges of the same width, to both sides, and the slopes that they show.
struct NudgePair: Sendable {
  let width: Double
  let left: Double
  let right: Double
  let central: Double

  /// What rounding can have made of each slope.
  private(set) var noise: Double

  /// What it can hide of each change, by this nudge or a narrower one.
  private let blur: Double

  init(forward: Change, backward: Change) {
    width = (forward.step - backward.step) / 2
    right = forward.value / forward.step
    left = backward.value / backward.step
    central = (forward.value - backward.value) / (forward.step - backward.step)
    noise = max(forward.noise, backward.noise) / width
    blur = max(forward.blur, backward.blur)
  }

  /// Learns from a wider nudge which outputs can change.
  mutating func learn(from wider: NudgePair) { noise = max(noise, wider.blur / width) }

  /// Whether both sides are numbers.
  var isFinite: Bool { central.isFinite && left.isFinite && right.isFinite }

  /// How far the slopes of both sides are apart.
  var gap: Double { right - left }
}

/// The widths of nudges: each is a share of the one before.
struct WidthLadder: Sendable {
  /// The width to begin with, as a share of the variable's size.
  var first = 1.0 / 64

  /// What each width is divided by to give the next one.
  var ratio = 4.0

  /// Another ladder, with no width in common: what both show is no accident of the widths.
  static let other = WidthLadder(first: 1.0 / 110, ratio: 3)

  /// The width of a rung; the first is 0, wider ones are negative.
  func width(_ rung: Int, size: Double) -> Double {
    var width = first * size
    for _ in 0..<abs(rung) { width = rung > 0 ? width / ratio : width * ratio }
    return width
  }

  /// The rungs that are always measured.
  var start: Range<Int> { 0..<3 }

  /// Down to which width nudges are still worth while, as a share of the variable's size.
  static let narrowest = 1e-13

  /// Up to which.
  static let widest = 1.0
}
