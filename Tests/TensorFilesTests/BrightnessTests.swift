import Tensors
import Testing

@testable import TensorFiles

@Suite("The brightness of a picture")
struct BrightnessTests {
  @Test("Is a share of white, whether a pixel is white or not")
  func shares() throws {
    let picture = try PGMFile(Array("P2 2 2 15\n0 3\n6 12\n".utf8), of: "file")
    let x: Tensor<Double> = picture.brightness()
    #expect(x == [[[[0, 0.2], [0.4, 0.8]]]])
  }

  @Test("Takes two bytes from a white of 256 on", arguments: [255, 256])
  func bytes(white: Int) {
    let picture = PGMFile(pixels: Tensor([[1, 2]]), white: white)
    let pixels: [UInt8] = white == 255 ? [1, 2] : [0, 1, 0, 2]
    #expect(picture.content == Array("P5\n2 1\n\(white)\n".utf8) + pixels)
  }
}
