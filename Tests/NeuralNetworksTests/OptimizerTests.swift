import Foundation
import NeuralNetworks
import TestSupport
import Tensors
import Testing

/// What PyTorch and NumPy computed; see Expected/optimizers.py.
private struct Expected: Decodable {
  /// All values after each of ten steps: with default settings, then with others.
  let steps: [OptimizerKind: [[[Double]]]]

  /// The points after (−7, 2) on the way down x²/20 + y².
  let paths: [String: [Double]]

  static func read() throws -> Expected {
    try JSONDecoder().decode(Expected.self, from: expectedData("optimizers.json"))
  }
}

@Suite("Optimizers")
struct OptimizerTests {
  @Test("Ten steps are PyTorch's", arguments: OptimizerKind.allCases)
  func steps(kind: OptimizerKind) throws {
    let expected = try #require(try Expected.read().steps[kind])
    expectSteps(kind.optimizer(), expected[0])
    expectSteps(kind.optimizerWithOtherSettings(), expected[1])
  }

  private func expectSteps(_ optimizer: any Optimizer<Double>, _ expected: [[Double]]) {
    var random = RandomState(seed: 6)
    let parameters = [
      Parameter("W1", random.normal(shape: [4, 3])), Parameter("b1", random.normal(shape: [3])),
      Parameter("c", random.normal(shape: [])),
    ]
    for values in expected {
      for parameter in parameters {
        let gradient: Tensor<Double> = random.normal(shape: parameter.value.shape)
        let exponent: Tensor<Double> = random.uniform(shape: gradient.shape, in: -9..<1)
        parameter.gradient = gradient * exponent.map { pow(10, $0) }
      }
      optimizer.update(parameters)
      expectClose(Tensor(parameters.flatMap(\.value.elements)), Tensor(values))
    }
    #expect(expected.count == 10)
  }

  @Test("The book's paths down x²/20 + y² are NumPy's")
  func bookPaths() throws {
    try expectPath(SGD(learningRate: 0.95), "sgd")
    try expectPath(Momentum(learningRate: 0.1), "momentum")
    try expectPath(AdaGrad(learningRate: 1.5), "adaGrad")
    try expectPath(Adam(learningRate: 0.3), "adam")
    // The book's formula has its ε elsewhere, which shows in the seventh digit.
    try expectPath(Adam(learningRate: 0.3), "adamOfBook", tolerance: 1e-5)
  }

  private func expectPath(
    _ optimizer: any Optimizer<Double>, _ name: String, tolerance: Double = 1e-12,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let expected = try #require(try Expected.read().paths[name])
    let point = Parameter<Double>("p", [-7, 2])
    var path: [Double] = []
    for _ in 0..<30 {
      point.gradient = valleyGradient(at: point.value)
      optimizer.update([point])
      path += point.value.elements
    }
    expectClose(
      Tensor(path), Tensor(expected), rtol: tolerance, atol: tolerance,
      sourceLocation: sourceLocation)
  }

  @Test("Nesterov's W is where the velocity of the textbook's θ leads to")
  func lookAhead() {
    let (rate, momentum) = (0.1, 0.9)
    var theta: Tensor<Double> = [-7, 2]
    var v: Tensor<Double> = [0, 0]
    let point = Parameter("p", theta)
    let optimizer = Nesterov(learningRate: rate, momentum: momentum)
    for _ in 0..<30 {
      v = momentum * v - rate * valleyGradient(at: theta + momentum * v)
      theta += v
      point.gradient = valleyGradient(at: point.value)
      optimizer.update([point])
      expectClose(point.value, theta + momentum * v, atol: 1e-12)
    }
  }

  /// The gradient of x²/20 + y².
  private func valleyGradient(at point: Tensor<Double>) -> Tensor<Double> {
    point * [0.1, 2]
  }

  @Test("Only the gradient's sign counts for Adam's first step", arguments: [1e-3, 1, 1e3])
  func firstStep(size: Double) {
    let parameter = Parameter<Double>("W", [5, 5])
    parameter.gradient = Tensor([-size, size])
    Adam(learningRate: 0.25).update([parameter])
    expectClose(parameter.value, [5.25, 4.75], rtol: 1e-4)
  }

  @Test("The learning rate can be changed between steps", arguments: OptimizerKind.allCases)
  func learningRate(kind: OptimizerKind) {
    let parameter = Parameter<Double>("W", [1])
    let optimizer: any Optimizer<Double> = kind.optimizer()
    optimizer.learningRate = 0
    parameter.gradient = [3]
    optimizer.update([parameter])
    #expect(parameter.value == [1])
    optimizer.learningRate = 1e-3
    optimizer.update([parameter])
    #expect(parameter.value[0] < 1)
  }
}
