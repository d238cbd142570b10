import Foundation
import NeuralNetworks
import TestSupport
import Tensors
import Testing

@Suite("Layers")
struct LayerTests {
  @Test("Two apples and tax: forward and backward")
  func apples() {
    let (apples, tax) = (Mul(), Mul())
    let price = tax.forward(apples.forward(100, 2), 1.1)
    expectClose(price, 220)
    let (dApples, dTax) = tax.backward(1)
    let (dApple, dCount) = apples.backward(dApples)
    expectClose(dApple, 2.2)
    expectClose(dCount, 110)
    expectClose(dTax, 200)
  }

  @Test("Apples, oranges and tax: sums pass the derivative on to both")
  func applesAndOranges() {
    let (apples, oranges, sum, tax) = (Mul(), Mul(), Add(), Mul())
    let price = tax.forward(sum.forward(apples.forward(100, 2), oranges.forward(150, 3)), 1.1)
    expectClose(price, 715)
    let (dSum, dTax) = tax.backward(1)
    let (dApples, dOranges) = sum.backward(dSum)
    expectClose(dTax, 650)
    expectClose(apples.backward(dApples).dx, 2.2)
    expectClose(apples.backward(dApples).dy, 110)
    expectClose(oranges.backward(dOranges).dx, 3.3)
    expectClose(oranges.backward(dOranges).dy, 165)
  }

  @Test("ReLU lets positive numbers through, and nothing back at 0")
  func relu() {
    let layer = ReLU<Double>()
    #expect(layer.forward([[1, -0.5], [-2, 3]]) == [[1, 0], [0, 3]])
    #expect(layer.backward([[10, 20], [30, 40]]) == [[10, 0], [0, 40]])
    #expect(layer.forward([0, -0.0]) == [0, 0])
    #expect(layer.backward([10, 20]) == [0, 0])
    #expect(layer.forward(Tensor([.nan]))[0].isNaN)
  }

  @Test("Affine multiplies and adds; its gradients have their parameters' shapes")
  func affine() {
    let weight = Parameter<Double>("W", [[1, 2, 3], [4, 5, 6]])
    let layer = Affine(weight: weight, bias: Parameter("b", [10, 20, 30]))
    #expect(layer.parameters.map(\.name) == ["W", "b"])
    #expect(layer.forward([[1, 0], [1, 1]]) == [[11, 22, 33], [15, 27, 39]])
    #expect(layer.backward([[1, 0, 0], [0, 1, 0]]) == [[1, 4], [2, 5]])
    #expect(layer.weight.gradient == [[1, 1, 0], [0, 1, 0]])
    #expect(layer.bias.gradient == [1, 1, 0])
  }

  @Test("A parameter starts with a gradient of zeros")
  func parameter() {
    let parameter = Parameter<Float>("W1", [[1, 2]])
    #expect(parameter.gradient == [[0, 0]])
  }

  @Test("SoftmaxWithLoss gives the loss of the probabilities that it keeps")
  func softmaxWithLoss() {
    let layer = SoftmaxWithLoss<Double>()
    #expect(layer.probabilities == nil)
    let loss = layer.forward([[0.3, 2.9, 4.0], [0, 0, 0]], [2, 1])
    let y: Tensor<Double> = [
      [0.01821127329554754, 0.24519181293507386, 0.7365969137693785],
      [0.3333333333333333, 0.3333333333333333, 0.3333333333333333],
    ]
    expectClose(loss, -(log(y)[0, 2] + log(y)[1, 1]) / 2)
    expectClose(layer.probabilities ?? [], y)
    expectClose(layer.backward(), (y - [[0, 0, 1], [0, 1, 0]]) / 2)
    expectClose(layer.backward(3), (y - [[0, 0, 1], [0, 1, 0]]) * 1.5)
  }

  @Test("Huge scores give a finite loss and finite gradients", arguments: [1e3, 1e6, 1e30])
  func hugeScores(scale: Double) {
    func check<Element: Scalar>(_ scale: Element) {
      let layer = SoftmaxWithLoss<Element>()
      let x: Tensor<Element> = [[1, 0, -1], [-1, 1, 0]]
      let loss = layer.forward(x * scale, [2, 1])
      expectClose(loss, scale, rtol: 1e-6)
      #expect(layer.backward() == [[0.5, 0, -0.5], [0, 0, 0]])
    }
    check(scale)
    check(Float(scale))
  }

  @Test("What a sure network has left to learn is 0, not a subnormal number")
  func sureScores() {
    let layer = SoftmaxWithLoss<Float>()
    for score in stride(from: Float(1), to: 110, by: 1) {
      _ = layer.forward(Tensor(shape: [1, 2], elements: [score, 0]), [0])
      let left = score < 60 ? 1 / (1 + Foundation.exp(score)) : 0
      expectClose(layer.backward()[0, 1], left, rtol: 1e-6)
    }
  }
}
