import Tensors

/// Where a layer's weights start: a distribution around 0, scaled by the sizes that they join.
///
/// n is the number of inputs of each output (fan-in), m the number of outputs of each input
/// (fan-out): D and M for ``Affine``, C · FH · FW and FN · FH · FW for ``Convolution``.
///
/// Deep Learning from Scratch, 6.2; Glorot and Bengio 2010; He et al. 2015.
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
    let (n, m) = (Double(inputs), Double(outputs))
    func normal(_ standardDeviation: Double) -> Tensor<Element> {
      random.normal(shape: shape, standardDeviation: standardDeviation)
    }
    func uniform(_ limit: Double) -> Tensor<Element> {
      random.uniform(shape: shape, in: -limit..<limit)
    }
    return switch self {
    case .normal(let standardDeviation): normal(standardDeviation)
    case .xavier: normal((1 / n).squareRoot())
    case .glorotNormal: normal((2 / (n + m)).squareRoot())
    case .glorotUniform: uniform((6 / (n + m)).squareRoot())
    case .he: normal((2 / n).squareRoot())
    }
  }
}
