import NeuralNetworks
import TestSupport
import Tensors
import Testing

@Suite("Activations and losses")
struct FunctionsTests {
  @Test("Step, ReLU, identity and sigmoid give the book's values")
  func activations() {
    let x: Tensor<Double> = [-1, 1, 2]
    #expect(step(x) == [0, 1, 1])
    #expect(step(Tensor<Double>([0, -0.0, .nan])) == [0, 0, 0])
    #expect(relu(x) == [0, 1, 2])
    #expect(relu(Tensor<Double>([.nan]))[0].isNaN)
    #expect(identity(x) == x)
    expectClose(sigmoid(x), [0.26894142, 0.73105858, 0.88079708], rtol: 2e-8)
    #expect(sigmoid(x).description == "[0.26894142 0.73105858 0.88079708]")
    #expect(sigmoid([-1000, 0, 1000] as Tensor<Double>) == [0, 0.5, 1])
  }

  @Test("Softmax gives the book's values, and sums to 1")
  func softmaxValues() {
    let y = softmax([0.3, 2.9, 4.0] as Tensor<Double>)
    #expect(y.description == "[0.01821127 0.24519181 0.73659691]")
    expectClose(y.sum(), 1)
    let huge = softmax([1010, 1000, 990] as Tensor<Double>)
    #expect(huge.description == "[9.99954600e-01 4.53978686e-05 2.06106005e-09]")
  }

  @Test("Softmax of a batch is that of each row")
  func softmaxOfBatch() {
    let x: Tensor<Float> = [[0.3, 2.9, 4.0], [1010, 1000, 990], [-5, -5, -5]]
    let y = softmax(x)
    for row in 0..<3 {
      #expect(y[row: row] == softmax(x[row: row]))
      #expect(logSoftmax(x)[row: row] == logSoftmax(x[row: row]))
    }
  }

  @Test("The logarithm of softmax stays finite where softmax is 0")
  func logSoftmaxValues() {
    #expect(logSoftmax([1000, 0, -1000] as Tensor<Double>) == [0, -1000, -2000])
    #expect(logSoftmax([1e30, 0] as Tensor<Float>) == [0, -1e30])
    let x: Tensor<Double> = [[0.3, 2.9, 4.0]]
    expectClose(exp(logSoftmax(x)), softmax(x))
    expectClose(logSoftmax([7, 7, 7, 7] as Tensor<Double>), .ones([4]) * -1.3862943611198906)
  }

  private let right: Tensor<Double> = [0.1, 0.05, 0.6, 0, 0.05, 0.1, 0, 0.1, 0, 0]
  private let wrong: Tensor<Double> = [0.1, 0.05, 0.1, 0, 0.05, 0.1, 0, 0.6, 0, 0]
  private let label: Tensor<Int> = [0, 0, 1, 0, 0, 0, 0, 0, 0, 0]

  @Test("The losses give the book's values")
  func bookLosses() {
    expectClose(sumOfSquaredErrors(right, Tensor(label)), 0.0975)
    expectClose(sumOfSquaredErrors(wrong, Tensor(label)), 0.5975)
    expectClose(crossEntropy(right, label, delta: 1e-7), 0.510825457099338, rtol: 1e-15)
    expectClose(crossEntropy(wrong, label, delta: 1e-7), 2.302584092994546, rtol: 1e-15)
  }

  @Test("The cross-entropy of a batch is the mean of its rows'")
  func batch() {
    let y = Tensor(shape: [2, 10], elements: right.elements + wrong.elements)
    let mean = (0.510825457099338 + 2.302584092994546) / 2
    let oneHot = Tensor(shape: [2, 10], elements: label.elements + label.elements)
    expectClose(crossEntropy(y, oneHot, delta: 1e-7), mean)
    expectClose(crossEntropy(y, [2, 2], delta: 1e-7), mean)
    expectClose(sumOfSquaredErrors(y, Tensor(oneHot)), 0.0975 + 0.5975)
  }

  @Test("One sample takes its label in either form")
  func oneSample() {
    #expect(crossEntropy(right, [2]) == crossEntropy(right, label))
    #expect(crossEntropy(right.reshaped(1, 10), [2]) == crossEntropy(right, label))
  }

  @Test("Labels (N,) are class numbers even where there is but one class")
  func oneClass() {
    let y: Tensor<Double> = [[0.5], [0.5]]
    expectClose(crossEntropy(y, [0, 0]), 0.6931471805599453)
  }

  @Test("Without δ the cross-entropy is exact, and infinite at probability 0")
  func exact() {
    expectClose(crossEntropy(right, [2]), 0.5108256237659907, rtol: 1e-15)
    #expect(crossEntropy(right, [3]) == .infinity)
    #expect(crossEntropy(right, [3], delta: 1e-7).isFinite)
    #expect(crossEntropy([1, 0] as Tensor<Float>, [0]) == 0)
  }
}
