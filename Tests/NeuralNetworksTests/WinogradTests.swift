import Foundation
import NeuralNetworks
import TestSupport
import Tensors
import Testing

private let toolchain = Toolchain(beside: .module)

@Suite("Winograd's minimal filtering")
struct WinogradTests {
  /// A convolution that was drawn: the shape of the images, the number of filters, and the padding.
  struct Example: CustomTestStringConvertible {
    let images: [Int]
    let filters: Int
    let padding: Int

    var testDescription: String { "\(images) by \(filters) filters, padding \(padding)" }

    static let drawn: [Example] = {
      var random = RandomState(seed: 22)
      return (0..<48).map { index in
        Example(
          images: [
            random.integer(in: 1..<6), random.integer(in: 1..<71), random.integer(in: 3..<20),
            random.integer(in: 3..<20),
          ], filters: random.integer(in: 1..<71), padding: index % 4)
      }
    }()
  }

  /// Expects numbers to differ by no more than 3e-6 of their spread from what `Double` gives.
  private func expectAgreement(
    _ actual: Tensor<Float>, _ expected: Tensor<Double>,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    expectClose(
      Tensor<Double>(converting: actual), expected, rtol: 0,
      atol: 3e-6 * max(expected.standardDeviation(), abs(expected).mean()),
      sourceLocation: sourceLocation)
  }

  @Test("Output and gradients agree with the definition in Double", arguments: Example.drawn)
  func agreement(example: Example) {
    var random = RandomState(seed: 1)
    let (shape, padding) = (example.images, example.padding)
    let outputs = (height: shape[2] + 2 * padding - 2, width: shape[3] + 2 * padding - 2)
    let x: Tensor<Float> = random.normal(shape: shape)
    let w: Tensor<Float> = random.normal(shape: [example.filters, shape[1], 3, 3])
    let b: Tensor<Float> = random.normal(shape: [example.filters])
    let dout: Tensor<Float> = random.normal(
      shape: [shape[0], example.filters, outputs.height, outputs.width])
    let layer = Convolution<Double>(
      weight: Parameter("W", Tensor(converting: w)), bias: Parameter("b", Tensor(converting: b)),
      padding: .pixels(Extent(height: padding, width: padding)))
    expectAgreement(
      winogradConvolution(x, w, bias: b, top: padding, left: padding, outputs: outputs),
      layer.forward(Tensor(converting: x)))
    expectAgreement(
      winogradConvolution(
        dout, w, mirrored: true, top: 2 - padding, left: 2 - padding, outputs: (shape[2], shape[3])),
      layer.backward(Tensor(converting: dout)))
    expectAgreement(
      winogradWeightGradient(x, dout, top: padding, left: padding), layer.weight.gradient)
  }

  /// A layer of 24 channels and 40 filters, the same in both types.
  private func layer<Element: Scalar>(_: Element.Type) -> Convolution<Element> {
    var random = RandomState(seed: 2)
    let w: Tensor<Float> = random.normal(shape: [40, 24, 3, 3])
    let b: Tensor<Float> = random.normal(shape: [40])
    return Convolution(
      weight: Parameter("W", Tensor(converting: w)), bias: Parameter("b", Tensor(converting: b)),
      padding: .same)
  }

  @Test("A layer in Float uses it, in both directions, and agrees with one in Double")
  func layers() {
    var random = RandomState(seed: 3)
    let x: Tensor<Float> = random.normal(shape: [9, 24, 12, 15])
    let dout: Tensor<Float> = random.normal(shape: [9, 40, 12, 15])
    let (layer, exact) = (layer(Float.self), layer(Double.self))
    let y = layer.forward(x)
    let dx = layer.backward(dout)
    expectAgreement(y, exact.forward(Tensor(converting: x)))
    expectAgreement(dx, exact.backward(Tensor(converting: dout)))
    expectAgreement(layer.weight.gradient, exact.weight.gradient)
    let w = layer.weight.value
    #expect(isWinogradFaster(of: x.shape, filters: 40, outputs: (12, 15)))
    #expect(
      y
        == winogradConvolution(x, w, bias: layer.bias.value, top: 1, left: 1, outputs: (12, 15)))
    #expect(dx == winogradConvolution(dout, w, mirrored: true, top: 1, left: 1, outputs: (12, 15)))
    #expect(layer.weight.gradient == winogradWeightGradient(x, dout, top: 1, left: 1))
  }

  @Test("Few channels, few outputs and single small images are computed by the definition")
  func rule() {
    #expect(!isWinogradFaster(of: [32, 1, 28, 28], filters: 32, outputs: (28, 28)))
    #expect(!isWinogradFaster(of: [32, 128, 1, 1], filters: 128, outputs: (1, 1)))
    #expect(!isWinogradFaster(of: [1, 128, 7, 7], filters: 128, outputs: (7, 7)))
    #expect(isWinogradFaster(of: [32, 128, 7, 7], filters: 128, outputs: (7, 7)))
    #expect(isWinogradFaster(of: [1, 32, 28, 28], filters: 32, outputs: (28, 28)))
  }

  @Test("An image has the same bits alone and among others")
  func alone() {
    var random = RandomState(seed: 4)
    let x: Tensor<Float> = random.normal(shape: [7, 24, 13, 9])
    let w: Tensor<Float> = random.normal(shape: [40, 24, 3, 3])
    let y = winogradConvolution(x, w, top: 1, left: 1, outputs: (13, 9))
    for image in 0..<7 {
      let only = x[image..<image + 1]
      #expect(
        winogradConvolution(only, w, top: 1, left: 1, outputs: (13, 9)) == y[image..<image + 1])
    }
  }

  @Test("Sums over many tiles in a single row are complete")
  func longRow() {
    let gradient = winogradWeightGradient(
      Tensor<Float>.ones([1, 2, 3, 1100]), .ones([1, 3, 1, 1098]), top: 0, left: 0)
    #expect(gradient == Tensor(repeating: 1098, shape: [3, 2, 3, 3]))
  }

  @Test("What is not finite reaches the outputs that see it, and no others", arguments: 0..<16)
  func nonFinite(place: Int) {
    var x = Tensor<Float>.ones([2, 3, 6, 6])
    x[1, 2, 1 + place / 4, 1 + place % 4] = place % 2 == 0 ? .infinity : .nan
    let y = winogradConvolution(
      x, Tensor<Float>.ones([17, 3, 3, 3]), top: 1, left: 1, outputs: (6, 6))
    for (index, value) in y.elements.enumerated() {
      let (row, column) = (index / 6 % 6 - 1 - place / 4, index % 6 - 1 - place % 4)
      let sees = index >= 17 * 36 && abs(row) <= 1 && abs(column) <= 1
      #expect(value.isFinite != sees)
    }
  }

  @Test("Any number of threads gives the same bits", .enabled(if: toolchain != nil))
  func threads() throws {
    let folder = try TemporaryFolder()
    let program = try #require(toolchain).build(
      ["main.swift": bitsOfAConvolution],
      linking: ["Instructions", "Files", "Tensors", "TensorFiles", "NeuralNetworks"], in: folder)
    let bits = try [1, 2, 5].map { threads in
      let (process, output) = (Process(), Pipe())
      process.executableURL = program
      process.environment = ["TENSORS_THREADS": "\(threads)"]
      process.standardOutput = output
      try process.run()
      let bits = output.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
      #expect(process.terminationStatus == 0)
      return String(decoding: bits, as: UTF8.self)
    }
    #expect(bits[0].split(separator: " ").count == 3)
    #expect(Set(bits).count == 1)
  }

  /// Prints sums over the bits of an output and its gradients.
  private let bitsOfAConvolution = """
    import NeuralNetworks
    import Tensors

    var random = RandomState(seed: 5)
    let x: Tensor<Float> = random.normal(shape: [20, 30, 16, 16])
    let dout: Tensor<Float> = random.normal(shape: [20, 50, 16, 16])
    let layer = Convolution(
      weight: Parameter("W", random.normal(shape: [50, 30, 3, 3]) as Tensor<Float>),
      bias: Parameter("b", random.normal(shape: [50]) as Tensor<Float>), padding: .same)
    let y = layer.forward(x)
    let dx = layer.backward(dout)
    print([y, dx, layer.weight.gradient].map { tensor in
      String(tensor.elements.reduce(0 as UInt64) { ($0 &* 31) &+ UInt64($1.bitPattern) })
    }.joined(separator: " "))
    """
}
