import NeuralNetworks
import TestSupport
import Tensors
import Testing

@Suite("Convolution and pooling")
struct ImageLayerTests {
  private let image: Tensor<Double> = [
    [[[1, 2, 3, 0], [0, 1, 2, 3], [3, 0, 1, 2], [2, 3, 0, 1]]]
  ]

  private func convolution(padding: Padding = .valid) -> Convolution<Double> {
    Convolution(
      weight: Parameter("W", [[[[2, 0, 1], [0, 1, 2], [1, 0, 2]]]]), bias: Parameter("b", [3]),
      padding: padding)
  }

  @Test("The filter slides over the image, and the bias is added everywhere")
  func slides() {
    #expect(convolution().forward(image) == [[[[18, 19], [9, 18]]]])
    let padded = convolution(padding: 1).forward(image)
    #expect(padded.shape == [1, 1, 4, 4])
    #expect(padded[1..<3, axis: 2][1..<3, axis: 3] == [[[[18, 19], [9, 18]]]])
    #expect(convolution(padding: .same).forward(image) == padded)
  }

  @Test("A NaN reaches only the positions that see it, in its own image")
  func notANumber() {
    var x = Tensor<Double>.ones([2, 1, 4, 4])
    x[0, 0, 0, 0] = .nan
    let y = convolution().predict(x)
    #expect(y.elements.map { $0.isNaN } == [true] + Array(repeating: false, count: 7))
  }

  @Test("Each window has its largest pixel, and the gradient goes to that one")
  func pooling() {
    let x: Tensor<Double> = [[[[1, 2, 1, 0], [0, 1, 2, 3], [3, 0, 1, 2], [2, 4, 0, 1]]]]
    let layer = MaxPooling<Double>(kernel: 2)
    #expect(layer.forward(x) == [[[[2, 3], [4, 2]]]])
    let dx: Tensor<Double> = [
      [[[0, 10, 0, 0], [0, 0, 0, 20], [0, 0, 0, 40], [0, 30, 0, 0]]]
    ]
    #expect(layer.backward([[[[10, 20], [30, 40]]]]) == dx)
  }

  @Test("The first of equals gets the gradient, and a pixel that wins twice gets it twice")
  func ties() {
    let layer = MaxPooling<Double>(kernel: [1, 2], stride: 1)
    #expect(layer.forward([[[[5, 5, 1]]]]) == [[[[5, 5]]]])
    #expect(layer.backward([[[[1, 10]]]]) == [[[[1, 10, 0]]]])
    #expect(layer.forward([[[[1, 5, 1]]]]) == [[[[5, 5]]]])
    #expect(layer.backward([[[[1, 10]]]]) == [[[[0, 11, 0]]]])
  }

  @Test("Padding never wins, not even against −∞, but makes the output larger")
  func paddingNeverWins() {
    let layer = MaxPooling<Double>(kernel: 2, padding: 1)
    let x = Tensor(shape: [1, 1, 2, 2], elements: [-1, -2, -3, -Double.infinity])
    let dout: Tensor<Double> = [[[[1, 2], [3, 4]]]]
    #expect(layer.forward(x) == x)
    #expect(layer.backward(dout) == dout)
  }

  @Test("A NaN wins its window, wherever it stands", arguments: 0..<4)
  func notANumberWins(place: Int) {
    var x = Tensor(shape: [1, 1, 1, 6], elements: [1, Double.infinity, 3, 4, 7, 8])
    x[flat: place] = .nan
    let layer = MaxPooling<Double>(kernel: [1, 4], stride: [1, 2])
    let y = layer.forward(x)
    #expect(y[0, 0, 0, 0].isNaN)
    #expect(y[0, 0, 0, 1].isNaN == (place >= 2))
    #expect(layer.backward([[[[1, 0]]]])[flat: place] == 1)
  }

  @Test("Pooling steps by its own size if not told otherwise")
  func defaultStride() {
    #expect(MaxPooling<Float>(kernel: [3, 2]).window.stride == [3, 2])
    #expect(MaxPooling<Float>(kernel: 3, stride: 2).window.stride == 2)
  }

  @Test("One sample's cost is each weight once at every position")
  func multiplyAdds() {
    let layer = Convolution<Float>(
      weight: Parameter("W", .zeros([30, 1, 5, 5])), bias: Parameter("b", .zeros([30])))
    #expect(layer.outputShape(for: [1, 28, 28]) == [30, 24, 24])
    #expect(layer.multiplyAdds(for: [1, 28, 28]) == 30 * 25 * 24 * 24)
    #expect(MaxPooling<Float>(kernel: 2).multiplyAdds(for: [30, 24, 24]) == 0)
  }
}
