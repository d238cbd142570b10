import NeuralNetworks
import TestSupport
import Tensors
import Testing

@Suite("Numerical gradients")
struct NumericalGradientTests {
  @Test("The derivative of 0.01x² + 0.1x has the book's digits")
  func derivative() {
    let f = { (x: Double) in 0.01 * (x * x) + 0.1 * x }
    #expect(numericalDerivative(of: f, at: 5) == 0.1999999999990898)
    #expect(numericalDerivative(of: f, at: 10) == 0.2999999999986347)
    expectClose(numericalDerivative(of: f, at: 5, h: 0.5), 0.2)
  }

  @Test("The gradient of x₀² + x₁² is (2x₀, 2x₁)")
  func gradient() {
    let f = { (x: Tensor<Double>) in (x * x).sum() }
    #expect(numericalGradient(of: f, at: [3, 4]) == [6.00000000000378, 7.999999999999119])
    expectClose(numericalGradient(of: f, at: [0, 2]), [0, 4], rtol: 1e-11)
    expectClose(numericalGradient(of: f, at: [3, 0]), [6, 0], rtol: 1e-11)
  }

  @Test(
    "Each element of a tensor of any rank has its own derivative",
    arguments: [[], [4], [2, 3], [1, 3, 2], [2, 0]] as [[Int]])
  func anyRank(shape: [Int]) {
    var random = RandomState(seed: 1)
    let (x, c) = (random.normal(shape: shape), random.normal(shape: shape))
    let gradient = numericalGradient(of: { (c * $0 * $0 * $0).sum() }, at: x)
    expectClose(gradient, 3 * c * x * x, rtol: 1e-7, atol: 1e-7)
  }

  @Test("A parameter is restored to the last bit, and its own gradient left alone")
  func restored() {
    var random = RandomState(seed: 2)
    let parameter = Parameter("W", random.normal(shape: [3, 4]))
    let before = parameter.value
    var seen: Set<Tensor<Double>> = []
    let gradient = numericalGradient(
      of: {
        seen.insert(parameter.value)
        return (parameter.value * parameter.value).sum()
      }, by: parameter)
    #expect(parameter.value == before)
    #expect(parameter.gradient == .zeros([3, 4]))
    #expect(seen.count == 24)
    expectClose(gradient, 2 * before, rtol: 1e-7)
  }

  @Test("The step fits the type: in 32 bits the derivative has two digits, not none")
  func stepOfType() {
    let derivative = numericalDerivative(of: { (x: Float) in x * x * x + 4000 }, at: 1.5)
    expectClose(derivative, 6.75, rtol: 2e-2)
    let tooSmall = numericalDerivative(of: { (x: Float) in x * x * x + 4000 }, at: 1.5, h: 1e-4)
    #expect(abs(tooSmall - 6.75) > 0.2)
  }
}
