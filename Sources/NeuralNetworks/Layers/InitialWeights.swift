import Tensors

/// Where a layer's weights start: a distribution around 0, scaled by the sizes that they join.
///
/// n is the number of inputs of each output (fan-in), m the number of outputs of each input
/// (fan-out): D and M for ``Affine``, C · FH · FW and FN · FH · FW for ``Convolution``.
///
/// Deep Learning from Scratch, 6.2.
public enum InitialWeights: Hashable, Sendable {
  /// Normal with this standard deviation, whatever the sizes.
  case normal(Double)

  /// Normal with standard deviation √(1 / n): the book's form of Xavier Glorot's, for sigmoid
  /// and tanh.
  case xavier

  /// Normal with standard deviation √(2 / (n + m)).
  case glorotNormal

  /// Uniform in ±√(6 / (n + m)), which is what Keras starts from.
  case glorotUniform

  /// Normal with standard deviation √(2 / n), for ReLU.
  case he

  /// Draws weights.
  ///
  /// - Parameters:
  ///   - shape: the shape of the weights.
  ///   - inputs: n.
  ///   - outputs: m.
  ///   - random: the stream that they come from.
  /// - Precondition: n and m are positive.
  public func draw<Element: Scalar>(
    _ shape: [Int], inputs: Int, outputs: Int, random: inout RandomState
  ) -> Tensor<Element> {
    require(
      inputs > 0 && outputs > 0,
      "InitialWeights: there are none between \(inputs) inputs and \(outputs) outputs")
    let deviation = standardDeviation(inputs: Double(inputs), outputs: Double(outputs))
    guard self == .glorotUniform else {
      return random.normal(shape: shape, standardDeviation: deviation)
    }
    let limit = (6 / Double(inputs + outputs)).squareRoot()
    return random.uniform(shape: shape, in: -limit..<limit)
  }
}
