import Foundation
import TestSupport
import Tensors
import Testing

/// The numbers NumPy's `RandomState` gave in a row of calls; see Expected/randomState.py.
private struct ExpectedStream: Decodable, Sendable, CustomTestStringConvertible {
  let seed: Int
  let steps: [Step]

  var testDescription: String { "seed \(seed)" }
}

private struct Step: Decodable, Sendable {
  let method: String
  let arguments: [String]
  let values: [String]

  func integer(_ index: Int) throws -> Int { try #require(Int(arguments[index])) }

  func double(_ index: Int) throws -> Double { try #require(Double(arguments[index])) }

  func integers() throws -> [Int] { try values.map { try #require(Int($0)) } }

  func doubles() throws -> [Double] { try values.map { try #require(Double($0)) } }
}

@Suite("Random numbers in NumPy's stream")
struct RandomStateTests {
  @Test("All methods, in any order, give what NumPy gives", arguments: try expectedStreams())
  private func sameAsNumPy(stream: ExpectedStream) throws {
    var random = RandomState(seed: stream.seed)
    for (index, step) in stream.steps.enumerated() {
      let comment: Comment = "step \(index): \(step.method)\(step.arguments)"
      switch step.method {
      case "skip":
        _ = try random.uniform(shape: [step.integer(0)])
      case "uniform":
        #expect(try uniform(step, from: &random).elements == step.doubles(), comment)
      case "normal":
        try expectSameNormals(normal(step, from: &random), step.doubles(), comment)
      default:
        #expect(try integers(step, from: &random).elements == step.integers(), comment)
      }
    }
  }

  private func uniform(_ step: Step, from random: inout RandomState) throws -> Tensor<Double> {
    try random.uniform(shape: [step.integer(2)], in: step.double(0)..<step.double(1))
  }

  private func normal(_ step: Step, from random: inout RandomState) throws -> Tensor<Double> {
    try random.normal(
      shape: [step.integer(2)], mean: step.double(0), standardDeviation: step.double(1))
  }

  private func integers(_ step: Step, from random: inout RandomState) throws -> Tensor<Int> {
    let first = try step.integer(0)
    switch step.method {
    case "integers":
      return try random.integers(in: first..<step.integer(1), shape: [step.integer(2)])
    case "permutation":
      return random.permutation(first)
    case "rows":
      let shape = [first, try step.integer(1)]
      let rows = Tensor(shape: shape, elements: Array(0..<shape[0] * shape[1]))
      return random.permutation(of: rows)
    case "shuffle":
      var values = Array(0..<first)
      random.shuffle(&values)
      return Tensor(values)
    default:
      let replacing = step.method == "choice"
      return random.choice(first, count: try step.integer(1), replacing: replacing)
    }
  }

  /// The logarithm is the C library's, so elsewhere than on Linux the last bits may differ.
  private func expectSameNormals(
    _ actual: Tensor<Double>, _ expected: [Double], _ comment: Comment
  ) {
    #if os(Linux)
      #expect(actual.elements == expected, comment)
    #else
      expectClose(actual, Tensor(expected), rtol: 1e-15, atol: 1e-15)
    #endif
  }

  @Test("Seed 0 gives the numbers everybody knows")
  func seedZero() {
    var random = RandomState(seed: 0)
    #expect(random.uniform(shape: [3]).description == "[0.5488135  0.71518937 0.60276338]")
    #expect(random.normal(shape: [3]).description == "[-2.2683282   1.33354538 -0.84272405]")
    #expect(random.choice(60000, count: 5).elements == [15430, 48600, 39512, 52620, 14650])
    let distinct = random.choice(60000, count: 5, replacing: false)
    #expect(distinct.elements == [18349, 56066, 38741, 52299, 72])
    #expect(random.permutation(10).elements == [6, 4, 1, 5, 3, 7, 0, 8, 9, 2])
    #expect(random.integers(in: 0..<10, shape: [5]).elements == [6, 5, 2, 1, 6])
  }

  @Test("One number at a time gives the same stream as many at once")
  func singleDraws() {
    var (one, many) = (RandomState(seed: 7), RandomState(seed: 7))
    #expect(one.uniform(in: 2..<5) == many.uniform(shape: [1], in: 2..<5).elements[0])
    let normals = many.normal(shape: [3], mean: 1, standardDeviation: 2).elements
    #expect((0..<3).map { _ in one.normal(mean: 1, standardDeviation: 2) } == normals)
    let integers = many.integers(in: -5..<5, shape: [4]).elements
    #expect((0..<4).map { _ in one.integer(in: -5..<5) } == integers)
    #expect(one == many)
  }

  @Test("32-bit tensors are the 64-bit ones, rounded")
  func floats() {
    var (narrow, wide) = (RandomState(seed: 3), RandomState(seed: 3))
    let uniform: Tensor<Float> = narrow.uniform(shape: [2, 3], in: -1..<1)
    #expect(uniform.shape == [2, 3])
    #expect(uniform.elements == wide.uniform(shape: [6], in: -1..<1).elements.map { Float($0) })
    let normal: Tensor<Float> = narrow.normal(shape: [3, 3], mean: 5, standardDeviation: 0.1)
    let expected = wide.normal(shape: [9], mean: 5, standardDeviation: 0.1)
    #expect(normal.elements == expected.elements.map { Float($0) })
  }

  @Test("Shuffling a tensor moves whole parts along its first axis")
  func shuffledTensor() {
    var (random, other) = (RandomState(seed: 1), RandomState(seed: 1))
    var images = Tensor(shape: [4, 2, 3], elements: Array(0..<24))
    random.shuffle(&images)
    #expect(images.shape == [4, 2, 3])
    let order = other.permutation(4).elements
    let expected = order.flatMap { (image: Int) -> Range<Int> in 6 * image..<6 * (image + 1) }
    #expect(images.elements == expected)
  }

  @Test("A copy continues on its own, also after a normal number in between")
  func copies() {
    var random = RandomState(seed: 42)
    _ = random.normal()
    var copy = random
    #expect(copy == random)
    let first = copy.normal(shape: [700])
    #expect(copy != random)
    #expect(random.normal(shape: [700]) == first)
  }

  @Test("A saved state continues where it was", arguments: [0, 1, 623, 624, 625])
  func savedState(draws: Int) throws {
    var random = RandomState(seed: 42)
    _ = random.integers(in: 0..<2, shape: [draws])
    _ = random.normal()
    let saved = try JSONEncoder().encode(random)
    var restored = try JSONDecoder().decode(RandomState.self, from: saved)
    #expect(restored == random)
    #expect(restored.normal(shape: [700]) == random.normal(shape: [700]))
  }

  @Test("A damaged saved state is refused", arguments: ["\"position\":625", "\"position\":-1"])
  func damagedState(position: String) throws {
    let saved = String(decoding: try JSONEncoder().encode(RandomState(seed: 0)), as: UTF8.self)
    let damaged = saved.replacing("\"position\":624", with: position)
    #expect(damaged != saved)
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(RandomState.self, from: Data(damaged.utf8))
    }
  }

  @Test("Seeds beyond 32 bits are refused")
  func wrongSeed() async {
    await #expect(processExitsWith: .failure) { _ = RandomState(seed: -1) }
    await #expect(processExitsWith: .failure) { _ = RandomState(seed: 1 << 32) }
  }

  private static func expectedStreams() throws -> [ExpectedStream] {
    try JSONDecoder().decode([ExpectedStream].self, from: expectedData("randomState.json"))
  }

  @Test(
    "Many numbers at once are the same as one by one", arguments: [0, 1, 311, 312, 313], [1, 5000])
  func bulk(offset: Int, count: Int) {
    var (one, many) = (RandomState(seed: 9), RandomState(seed: 9))
    // An odd number of words beforehand lets a pair straddle two blocks.
    _ = (
      one.integers(in: 0..<2, shape: [2 * offset + 1]),
      many.integers(in: 0..<2, shape: [2 * offset + 1])
    )
    let drawn: Tensor<Double> = many.uniform(shape: [count], in: -1..<3)
    #expect(drawn == Tensor((0..<count).map { _ in one.uniform(in: -1..<3) }))
    #expect(one == many)
  }
}
