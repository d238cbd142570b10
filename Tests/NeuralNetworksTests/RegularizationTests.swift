import NeuralNetworks
import TestSupport
import Tensors
import Testing

@Suite("Dropout and batch normalization")
struct RegularizationTests {
  @Test("Dropout switches off its share and keeps the mean", arguments: [0.1, 0.25, 0.5, 0.9])
  func share(ratio: Double) {
    let layer = Dropout<Float>(ratio: ratio, random: RandomState(seed: 0))
    let y = layer.forward(.ones([100, 1000]))
    let off = Double((y .== 0).trueCount) / 100_000
    #expect(abs(off - ratio) < 0.01)
    expectClose(y.max(), Float(1 / (1 - ratio)), rtol: 1e-6)
    expectClose(y.mean(), 1, rtol: 0.02)
  }

  @Test("Each forward pass draws anew; a stream that is set back draws the same again")
  func stream() {
    let layer = Dropout<Double>(ratio: 0.5, random: RandomState(seed: 0))
    let start = layer.random
    let x = Tensor<Double>.ones([10, 10])
    let first = layer.forward(x)
    let next = layer.random
    let second = layer.forward(x)
    #expect(first != second)
    layer.random = start
    #expect(layer.forward(x) == first)
    #expect(layer.random == next)
    _ = layer.predict(x)
    #expect(layer.random == next)
  }

  @Test("A ratio of 0 changes nothing")
  func nothing() {
    let layer = Dropout<Double>(ratio: 0, random: RandomState(seed: 0))
    let x = Tensor([1, -2, Double.infinity])
    #expect(layer.forward(x) == x)
    #expect(layer.backward(x) == x)
  }

  private func normalization(_ features: Int) -> BatchNormalization<Double> {
    BatchNormalization(
      gamma: Parameter("gamma", .ones([features])), beta: Parameter("beta", .zeros([features])))
  }

  @Test("A normalized feature has mean 0 and variance 1")
  func normalized() {
    var random = RandomState(seed: 0)
    let x = random.normal(shape: [50, 3], mean: 100, standardDeviation: 7)
    let y = normalization(3).forward(x)
    expectClose(y.mean(axis: 0), .zeros([3]), atol: 1e-12)
    expectClose((y * y).mean(axis: 0), .ones([3]), rtol: 1e-6)
  }

  @Test("The running values start at 0 and 1, and each pass moves them by a tenth")
  func running() {
    let layer = normalization(1)
    #expect(layer.statistics.map(\.name) == ["running_mean", "running_variance"])
    #expect(layer.statistics.map(\.value) == [[0], [1]])
    _ = layer.forward([[4], [8]])
    expectClose(layer.runningMean.value, [0.6])
    expectClose(layer.runningVariance.value, [1.3])
    expectClose(layer.predict([[0.6]]), [[0]], atol: 1e-15)
  }

  @Test("A batch of one row gives β and no gradient, whatever x")
  func oneRow() {
    let layer = normalization(2)
    layer.beta.value = [5, 6]
    #expect(layer.forward([[3, -7]]) == [[5, 6]])
    #expect(layer.backward([[1, 2]]) == [[0, 0]])
  }

  @Test("A constant feature is not divided by 0")
  func constant() {
    let layer = normalization(1)
    #expect(layer.forward([[2], [2], [2]]) == [[0], [0], [0]])
    #expect(layer.backward([[1], [2], [3]]).elements.allSatisfy { $0.isFinite })
  }

  @Test("A NaN spoils its own feature or channel only")
  func notANumber() {
    let x = Tensor(shape: [3, 2], elements: [1, Double.nan, 2, 5, 4, 6])
    let y = normalization(2).forward(x)
    #expect(y.elements.map { $0.isNaN } == [false, true, false, true, false, true])
    var images = Tensor<Double>.range(0, 16).reshaped(2, 2, 2, 2)
    images[0, 1, 0, 0] = .nan
    let z = normalization(2).forward(images)
    #expect(z.isNaNByChannel == [false, true])
  }
}

extension Tensor<Double> {
  /// Whether all of a channel's elements are NaN, as opposed to none.
  fileprivate var isNaNByChannel: [Bool] {
    (0..<shape[1]).map { channel in
      let elements = self[channel..<channel + 1, axis: 1].elements
      let count = elements.count { $0.isNaN }
      #expect(count == 0 || count == elements.count)
      return count > 0
    }
  }
}
