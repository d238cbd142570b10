import Testing

@testable import Datasets

@Suite("Synthetic digits")
struct SyntheticDigitsTests {
  private static let digits = SyntheticDigits.make(trainCount: 4000, testCount: 1000, seed: 1)

  @Test("A set has as many images and labels as were asked for", arguments: [(0, 3), (5, 0)])
  func counts(trainCount: Int, testCount: Int) {
    let sets = SyntheticDigits.make(trainCount: trainCount, testCount: testCount, seed: 0)
    for (set, count) in [(sets.train, trainCount), (sets.test, testCount)] {
      #expect((set.rows, set.columns) == (28, 28))
      #expect(set.labels.count == count)
      #expect(set.pixels.count == count * 28 * 28)
    }
  }

  @Test("The same seed makes the same images")
  func sameSeed() {
    let (first, second) = (make(seed: 3), make(seed: 3))
    #expect(first.train.pixels == second.train.pixels)
    #expect(first.train.labels == second.train.labels)
    #expect(first.test.pixels == second.test.pixels)
    #expect(first.test.labels == second.test.labels)
  }

  @Test("Another seed makes other images")
  func otherSeed() {
    let (first, second) = (make(seed: 3), make(seed: 4))
    #expect(first.train.pixels != second.train.pixels)
    #expect(first.train.labels != second.train.labels)
    #expect(first.test.pixels != second.test.pixels)
    #expect(first.test.pixels != second.train.pixels)
  }

  @Test("Any integer is a seed", arguments: [-1, Int.max, Int.min])
  func anySeed(seed: Int) {
    #expect(make(seed: seed).train.labels.count == 40)
  }

  @Test("The test images are not the training images")
  func separateSets() {
    let sets = make(seed: 3)
    #expect(sets.train.pixels != sets.test.pixels)
    #expect(sets.train.labels != sets.test.labels)
  }

  @Test("The first images are the same, however many follow")
  func prefix() {
    let few = SyntheticDigits.make(trainCount: 10, testCount: 5, seed: 1)
    #expect(Self.digits.train.labels.starts(with: few.train.labels))
    #expect(Self.digits.train.pixels.starts(with: few.train.pixels))
    #expect(Self.digits.test.labels.starts(with: few.test.labels))
    #expect(Self.digits.test.pixels.starts(with: few.test.pixels))
  }

  @Test("The ten digits are about equally frequent")
  func balance() {
    var counts = [Int](repeating: 0, count: 10)
    for label in Self.digits.train.labels { counts[Int(label)] += 1 }
    for count in counts { #expect((320...480).contains(count)) }
  }

  @Test("The digits come in random order: one in ten repeats the one before")
  func order() {
    let labels = Self.digits.train.labels
    let repeats = zip(labels, labels.dropFirst()).count { $0 == $1 }
    #expect((320...480).contains(repeats))
  }

  @Test("Every image has bright ink, its centre of mass near the middle")
  func everyImage() {
    for image in images(of: Self.digits.test) {
      var (total, momentX, momentY) = (0, 0, 0)
      for (index, pixel) in image.enumerated() {
        total += Int(pixel)
        momentX += Int(pixel) * (index % 28)
        momentY += Int(pixel) * (index / 28)
      }
      #expect(image.contains { $0 >= 180 })
      #expect((20 * 255...350 * 255).contains(total))
      #expect(abs(Double(momentX) / Double(total) - 13.5) < 3)
      #expect(abs(Double(momentY) / Double(total) - 13.5) < 3)
    }
  }

  @Test("The border is dark: hardly any ink is outside of the middle 22×22 pixels")
  func border() {
    var (outside, total) = (0, 0)
    for image in images(of: Self.digits.test) {
      for (index, pixel) in image.enumerated() {
        total += Int(pixel)
        let inside = (3..<25).contains(index % 28) && (3..<25).contains(index / 28)
        if !inside { outside += Int(pixel) }
      }
    }
    #expect(Double(outside) < 0.01 * Double(total))
  }

  @Test("Mean and standard deviation of the pixels are near MNIST's, 0.131 and 0.308")
  func greyLevels() {
    var (sum, sumOfSquares) = (0, 0)
    for pixel in Self.digits.test.pixels {
      sum += Int(pixel)
      sumOfSquares += Int(pixel) * Int(pixel)
    }
    let count = Double(Self.digits.test.pixels.count)
    let mean = Double(sum) / count / 255
    let variance = Double(sumOfSquares) / count / (255 * 255) - mean * mean
    #expect(abs(mean - 0.131) < 0.01)
    #expect(abs(variance.squareRoot() - 0.308) < 0.015)
  }

  @Test("Ink comes in all grey levels")
  func allGreyLevels() {
    #expect(Set(Self.digits.test.pixels).count == 256)
  }

  @Test("Comparing with each digit's mean image finds 74 to 85 % (82 % of MNIST)")
  func nearestMean() {
    var sums = [[Int]](repeating: [Int](repeating: 0, count: 28 * 28), count: 10)
    var counts = [Int](repeating: 0, count: 10)
    for (image, label) in zip(images(of: Self.digits.train), Self.digits.train.labels) {
      counts[Int(label)] += 1
      for (index, pixel) in image.enumerated() { sums[Int(label)][index] += Int(pixel) }
    }
    let means = zip(sums, counts).map { sum, count in sum.map { $0 / count } }
    let correct = zip(images(of: Self.digits.test), Self.digits.test.labels).count { image, label in
      let distances = means.map { mean in
        zip(mean, image).reduce(0) { $0 + ($1.0 - Int($1.1)) * ($1.0 - Int($1.1)) }
      }
      return distances.firstIndex(of: distances.min() ?? 0) == Int(label)
    }
    #expect((740...850).contains(correct))
  }

  @Test("Each digit has several shapes, drawn on the board", arguments: 0..<10)
  func shapes(digit: Int) {
    let shapes = SyntheticDigits.glyphs[digit]
    #expect(shapes.count >= 4)
    for stroke in shapes.flatMap(\.strokes) {
      #expect(stroke.count >= 2)
      #expect(stroke.allSatisfy { (0...80).contains($0.x) && (0...100).contains($0.y) })
    }
  }

  private func make(seed: Int) -> (train: RawImages, test: RawImages) {
    SyntheticDigits.make(trainCount: 40, testCount: 40, seed: seed)
  }

  private func images(of set: RawImages) -> [[UInt8]] {
    stride(from: 0, to: set.pixels.count, by: 28 * 28).map { start in
      Array(set.pixels[start..<start + 28 * 28])
    }
  }
}
