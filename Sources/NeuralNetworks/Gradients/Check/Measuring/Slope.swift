/// What the loss does along a line, as far as nudges can show it.
enum Slope: Sendable {
  /// It has a derivative, known up to an error.
  case smooth(Limit)

  /// It has a corner: two different slopes, one on each side.
  case corner(left: Limit, right: Limit)

  /// No width showed the derivative.
  case unknown

  /// The loss is no number, however small the nudge.
  case notFinite(Double)
}

/// Nudges of one line by several widths, the widest first.
struct Nudges: Sendable {
  private(set) var pairs: [NudgePair] = []

  mutating func add(_ pair: NudgePair) {
    let place = pairs.firstIndex { $0.width < pair.width } ?? pairs.count
    pairs.insert(pair, at: place)
    for wider in pairs[..<place] where wider.isFinite { pairs[place].learn(from: wider) }
    for narrower in pairs[(place + 1)...].indices { pairs[narrower].learn(from: pair) }
  }

  private var finite: [NudgePair] {
    pairs.allSatisfy(\.isFinite) ? pairs : pairs.filter(\.isFinite)
  }

  /// Whether no nudge changed anything.
  private var isStill: Bool {
    pairs.count > 2 && pairs.allSatisfy { $0.central == 0 && $0.left == 0 && $0.noise == 0 }
  }

  /// The derivative by central differences, whose error shrinks with the square of the width.
  ///
  /// Whatever the widths of a polynomial show, all narrower ones must show it too, on both sides:
  /// a corner beside the point misleads only nudges that reach it.
  var derivative: Limit? {
    if isStill { return Limit(value: 0, error: 0) }
    let pairs = finite
    return Limit.extrapolated(
      pairs.map(\.central), widths: pairs.map(\.width), noises: pairs.map(\.noise), power: 2,
      admits: { limit, row in
        let bend = abs(pairs[row].gap) / pairs[row].width
        return pairs[(row + 1)...].allSatisfy { pair in
          let slack = 2 * limit.error + 6 * pair.noise + bend * pair.width
          return abs(pair.right - limit.value) <= slack && abs(pair.left - limit.value) <= slack
        }
      })?.limit
  }

  /// All slopes that any nudge showed, with what rounding can have made of them.
  var range: ClosedRange<Double> {
    let pairs = finite
    let low = pairs.map { min($0.left, $0.right) - 6 * $0.noise }.min() ?? -.infinity
    let high = pairs.map { max($0.left, $0.right) + 6 * $0.noise }.max() ?? .infinity
    return low <= high ? low...high : -.infinity ... .infinity
  }

  /// Whether the slopes of both sides still differ at the narrowest width, by more than a curve can.
  var hasGap: Bool {
    guard let pair = finite.last else { return true }
    return abs(pair.gap) > 6 * pair.noise + 0.05 * max(abs(pair.left), abs(pair.right))
  }

  /// The slopes of both sides where they tend to two different limits: over three widths at least,
  /// each of which is far above the rounding, neither slope moves by a share of what parts them.
  var corner: (left: Limit, right: Limit)? {
    let pairs = finite
    let clear = pairs.filter { $0.noise <= 0.02 * abs($0.gap) }
    guard let narrowest = clear.last, clear.count >= 3 else { return nil }
    // What is narrower drowns in rounding, and must not speak against it.
    let isLast = pairs.allSatisfy { pair in
      pair.width >= narrowest.width
        || abs(pair.gap - narrowest.gap) <= 8 * pair.noise + 0.1 * abs(narrowest.gap)
    }
    let steady = clear.suffix(3).allSatisfy { pair in
      abs(pair.right - narrowest.right) <= 0.05 * abs(narrowest.gap)
        && abs(pair.left - narrowest.left) <= 0.05 * abs(narrowest.gap)
    }
    guard isLast, steady else { return nil }
    func limit(_ side: KeyPath<NudgePair, Double>) -> Limit? {
      Limit.extrapolated(
        pairs.map { $0[keyPath: side] }, widths: pairs.map(\.width), noises: pairs.map(\.noise),
        power: 1,
        admits: { limit, row in
          pairs[(row + 1)...].allSatisfy {
            abs($0[keyPath: side] - limit.value)
              <= 2 * limit.error + 6 * $0.noise + 0.05 * abs(narrowest.gap)
          }
        })?.limit
    }
    guard let left = limit(\.left), let right = limit(\.right),
      abs(right.value - left.value) > 4 * (left.error + right.error)
    else { return nil }
    return (left, right)
  }
}

extension NudgePair {
  /// Nudges to both sides of a line.
  init(_ line: Line, _ width: Double) {
    self.init(forward: line.change(width), backward: line.change(-width))
  }
}

extension Nudges {
  /// Measures the widths that are always measured.
  mutating func start(along line: Line, _ ladder: WidthLadder) {
    for rung in ladder.start { add(NudgePair(line, ladder.width(rung, size: line.size))) }
  }

  /// Measures until the error is small enough, narrower where the curve bends, wider where rounding
  /// is in the way; gives what was found.
  ///
  /// - Parameters:
  ///   - line: the line.
  ///   - ladder: the widths.
  ///   - goal: the error that is small enough, for a slope.
  mutating func measure(
    along line: Line, _ ladder: WidthLadder, goal: (_ slope: Double) -> Double
  ) -> Slope {
    func pair(_ rung: Int) -> NudgePair { NudgePair(line, ladder.width(rung, size: line.size)) }
    if pairs.isEmpty { start(along: line, ladder) }
    func isDone(_ limit: Limit?) -> Bool {
      limit.map { $0.error <= goal($0.value) } ?? false
    }
    var limit = hasGap ? nil : derivative
    if let found = limit, !isDone(limit), let last = finite.last, found.error < 8 * last.noise {
      // Rounding is in the way: the wider, the smaller its share.
      var rung = ladder.start.lowerBound - 1
      while !isDone(limit), ladder.width(rung, size: line.size) <= WidthLadder.widest * line.size {
        add(pair(rung))
        limit = derivative
        rung -= 1
      }
    }
    var rung = ladder.start.upperBound
    while !isDone(limit),
      ladder.width(rung, size: line.size) >= WidthLadder.narrowest * line.size
    {
      let narrower = pair(rung)
      // So near to a number there is no other.
      guard narrower.width > 0 else { break }
      add(narrower)
      limit = derivative
      if hasGap { limit = nil }
      if let limit, let last = finite.last, last.noise > 10 * limit.error { break }
      rung += 1
    }
    return slope
  }

  /// What the nudges show.
  var slope: Slope {
    guard let narrowest = pairs.last, narrowest.isFinite else {
      let value = pairs.last.map { $0.right.isFinite ? $0.left : $0.right } ?? .nan
      return .notFinite(value)
    }
    if let corner { return .corner(left: corner.left, right: corner.right) }
    if !hasGap, let derivative { return .smooth(derivative) }
    return .unknown
  }
}
