import Tensors

/// Handwritten digits of our own making: images like MNIST's where there is neither a network nor a
/// file to read.
///
/// Each image takes one of several shapes of its digit, writes it with a hand of its own (slant,
/// proportions, steadiness, width of the pen), and keeps what the pen left on 28×28 pixels: white
/// (255) on black (0), about 20 pixels tall or wide, centred by mass. They are about as hard as
/// MNIST: the two-layer network that finds 97 % of MNIST's test images finds 97 % of these.
enum SyntheticDigits {
  /// The length of an image's side in pixels.
  static let side = 28

  /// Makes a training set and a test set.
  ///
  /// Each set's images are written one after the other from a random stream of its own, so that the
  /// first images depend neither on how many follow nor on the other set.
  ///
  /// - Parameters:
  ///   - trainCount: the number of training images.
  ///   - testCount: the number of test images.
  ///   - seed: which digits; the same seed makes the same sets.
  /// - Returns: both sets, their digits in random order and about equally frequent.
  /// - Precondition: no count is negative.
  static func make(
    trainCount: Int, testCount: Int, seed: Int
  ) -> (train: RawImages, test: RawImages) {
    (write(trainCount, stream: 2 &* seed), write(testCount, stream: 2 &* seed &+ 1))
  }

  /// Writes images from one random stream, of which the lowest 32 bits count.
  private static func write(_ count: Int, stream: Int) -> RawImages {
    require(count >= 0, "SyntheticDigits.make: a set of \(count) images")
    var random = RandomState(seed: stream & 0xFFFF_FFFF)
    var canvas = Canvas()
    var labels: [UInt8] = []
    var pixels: [UInt8] = []
    labels.reserveCapacity(count)
    pixels.reserveCapacity(count * side * side)
    for _ in 0..<count {
      let digit = random.integer(in: 0..<10)
      let glyph = glyphs[digit][random.integer(in: glyphs[digit].indices)]
      let hand = Hand(random: &random)
      canvas.clear()
      for line in hand.lines(of: glyph, random: &random) { canvas.draw(line, with: hand.pen) }
      canvas.develop(into: &pixels, with: hand.pen, random: &random)
      labels.append(UInt8(digit))
    }
    return RawImages(rows: side, columns: side, pixels: pixels, labels: labels)
  }
}
