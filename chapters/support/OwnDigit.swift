import Notebook
import TensorFiles
import Tensors

extension PGMFile {
  /// A picture of one digit, brought into the form of MNIST's images: shape (1, 784), from 0 for paper to 1
  /// for ink.
  ///
  /// What differs most from the picture's edge is ink, be it dark or light. As with MNIST's images, the
  /// part that has ink is scaled into 20 × 20 pixels, and lies in 28 × 28 so that its centre of mass is in
  /// the middle.
  ///
  /// - Throws: `FileError` where no ink is to be seen.
  public func digit() throws -> Tensor<Double> {
    let ink = try self.ink()
    let rows = Self.inked(ink.max(axis: 1))
    let columns = Self.inked(ink.max(axis: 0))
    let box = ink[rows, columns]
    let scale = 20 / Double(Swift.max(rows.count, columns.count))
    let height = Swift.max(Int((Double(rows.count) * scale).rounded()), 1)
    let width = Swift.max(Int((Double(columns.count) * scale).rounded()), 1)
    let small = matmul(
      matmul(Self.shares(of: rows.count, in: height), box),
      transposed: Self.shares(of: columns.count, in: width))
    let top = Self.start(of: small.sum(axis: 1))
    let left = Self.start(of: small.sum(axis: 0))
    var image = Tensor<Double>.zeros([28, 28])
    image[top..<top + height, left..<left + width] = small / small.max()
    return image.reshaped(1, 784)
  }

  /// How much ink each pixel has, 0…1; paper's grain counts as none.
  private func ink() throws -> Tensor<Double> {
    guard pixels.count > 0 else { throw FileError("the picture has no pixels") }
    let brightness = Tensor<Double>(pixels) / Double(white)
    let edge = concatenated(
      [brightness[row: 0], brightness[row: -1], brightness[column: 0], brightness[column: -1]])
    let paper = edge.sorted()[edge.count / 2]
    let difference = abs(brightness - paper)
    let strongest = difference.max()
    guard strongest >= 0.2 else {
      throw FileError(
        "no digit is to be seen: all pixels are nearly as bright as the picture's edge")
    }
    return maximum((difference / strongest - 0.25) / 0.75, 0)
  }

  /// From the first to the last that has ink.
  private static func inked(_ most: Tensor<Double>) -> Range<Int> {
    let first = most.elements.firstIndex { $0 > 0 } ?? 0
    let last = most.elements.lastIndex { $0 > 0 } ?? 0
    return first..<last + 1
  }

  /// Which share of each of some new pixels each old one covers: (new, old).
  private static func shares(of old: Int, in new: Int) -> Tensor<Double> {
    let size = Double(old) / Double(new)
    return Tensor(
      (0..<new).map { j in
        (0..<old).map { i in
          let end = Swift.min(Double(i + 1), Double(j + 1) * size)
          return Swift.max(end - Swift.max(Double(i), Double(j) * size), 0) / size
        }
      })
  }

  /// Where ink has to begin so that its centre comes to the middle of 28 pixels.
  private static func start(of ink: Tensor<Double>) -> Int {
    let places = Tensor<Double>.range(0.5, Double(ink.count), step: 1)
    let centre = (ink * places).sum() / ink.sum()
    return Swift.min(Swift.max(Int((14 - centre).rounded()), 0), 28 - ink.count)
  }
}
