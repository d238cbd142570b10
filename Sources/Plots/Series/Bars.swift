/// A bar from 0 to each of several values.
struct Bars: Hashable, Sendable {
  /// How wide a bar is, in units of the horizontal axis: neighbours at a distance of 1 don't touch.
  private static let width = 0.8

  /// Where the bars stand and how high they are, without those that cannot be drawn.
  let tips: [Point]

  /// Makes a bar for each value.
  init(x: [Double], heights: [Double]) {
    tips = zip(x, heights).filter { $0.isFinite && $1.isFinite }.map(Point.init)
  }

  /// The corners of each bar: lower left, upper left, upper right, lower right.
  var corners: [[Point]] {
    tips.map { tip in
      let (left, right) = (tip.x - Self.width / 2, tip.x + Self.width / 2)
      return [
        Point(x: left, y: 0), Point(x: left, y: tip.y), Point(x: right, y: tip.y),
        Point(x: right, y: 0),
      ]
    }
  }

  /// How many bars there are, and which is the highest.
  var inWords: String {
    guard let highest = tips.max(by: { $0.y < $1.y }) else { return "no bars" }
    return "\(counted(tips.count, "bar")), the highest, \(brief(highest.y)), at \(brief(highest.x))"
  }
}
