import Foundation
import Tensors

/// How far an image is moved, turned and stretched to make another one of the same thing.
public struct Distortion: Sendable {
  /// How far it is moved at most, in pixels, to each side.
  public var shift: Double

  /// How far it is turned at most, in degrees, to each side.
  public var rotation: Double

  /// How much larger or smaller it becomes at most, as a share of its size.
  public var scale: Double

  /// Describes a distortion; nothing happens where a number is 0.
  public init(shift: Double = 0, rotation: Double = 0, scale: Double = 0) {
    (self.shift, self.rotation, self.scale) = (shift, rotation, scale)
  }

  /// Distorts each image by amounts drawn for it: two shifts, an angle, a scale, in this order.
  ///
  /// A pixel of the new image is taken from its place in the old one, between four pixels in
  /// proportion to their nearness; what lies outside is 0.
  ///
  /// - Precondition: there are pixels, and the scale is below 1.
  /// - Parameters:
  ///   - images: (N, 1, H, W).
  ///   - random: the stream that the amounts come from, evenly from −1 to 1 times the largest.
  /// - Returns: the new images, in the same shape.
  public func applied(to images: Tensor<Float>, random: inout RandomState) -> Tensor<Float> {
    require(
      images.rank == 4 && images.shape[1] == 1 && images.shape[2] * images.shape[3] > 0,
      "Distortion: images \(describe(images.shape)) are not (N, 1, H, W)")
    require(0..<1 ~= scale, "Distortion: a scale of \(scale) is not between 0 and 1")
    let (height, width) = (images.shape[2], images.shape[3])
    let old = images.elements
    var new = [Float](repeating: 0, count: old.count)
    for start in stride(from: 0, to: old.count, by: height * width) {
      let place = drawPlace(height: height, width: width, &random)
      for row in 0..<height {
        for column in 0..<width {
          let (y, x) = place(row, column)
          new[start + row * width + column] = sample(old, start, y, x, height, width)
        }
      }
    }
    return Tensor(shape: images.shape, elements: new)
  }

  /// Draws one distortion, and gives where in the old image a pixel of the new one comes from.
  private func drawPlace(
    height: Int, width: Int, _ random: inout RandomState
  ) -> (_ row: Int, _ column: Int) -> (y: Float, x: Float) {
    let down = Float(shift * random.uniform(in: -1..<1))
    let right = Float(shift * random.uniform(in: -1..<1))
    let angle = rotation * random.uniform(in: -1..<1) * .pi / 180
    let size = 1 + scale * random.uniform(in: -1..<1)
    let (cosine, sine) = (Float(cos(angle) / size), Float(sin(angle) / size))
    let (middleRow, middleColumn) = (Float(height - 1) / 2, Float(width - 1) / 2)
    return { row, column in
      let (v, u) = (Float(row) - middleRow - down, Float(column) - middleColumn - right)
      return (cosine * v - sine * u + middleRow, sine * v + cosine * u + middleColumn)
    }
  }
}

/// The brightness at a place between pixels.
private func sample(
  _ pixels: [Float], _ start: Int, _ y: Float, _ x: Float, _ height: Int, _ width: Int
) -> Float {
  guard y > -1, x > -1, y < Float(height), x < Float(width) else { return 0 }
  let (top, left) = (Int(y.rounded(.down)), Int(x.rounded(.down)))
  let (down, right) = (y - Float(top), x - Float(left))
  func pixel(_ row: Int, _ column: Int) -> Float {
    0..<height ~= row && 0..<width ~= column ? pixels[start + row * width + column] : 0
  }
  let upper = pixel(top, left) * (1 - right) + pixel(top, left + 1) * right
  let lower = pixel(top + 1, left) * (1 - right) + pixel(top + 1, left + 1) * right
  return upper * (1 - down) + lower * down
}
