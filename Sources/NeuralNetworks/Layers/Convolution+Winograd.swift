import Tensors

/// The same by Winograd's minimal filtering, for filters of 3 by 3 at stride 1; nil where the definition
/// above is at least as fast.
extension Convolution {
  private var isMinimal: Bool { window.kernel == 3 && window.stride == 1 }

  /// Y.
  func winogradOutput(_ x: Tensor<Element>) -> Tensor<Element>? {
    guard isMinimal else { return nil }
    let size = Extent(x.shape[2...])
    let (before, outputs) = (window.margins(of: size).before, window.outputSize(for: size))
    return winogradConvolution(
      x, weight.value, bias: bias.value, top: before.height, left: before.width,
      outputs: (outputs.height, outputs.width))
  }

  /// dX, from images of this shape.
  func winogradInputGradient(_ dout: Tensor<Element>, shape: [Int]) -> Tensor<Element>? {
    guard isMinimal else { return nil }
    let size = Extent(shape[2...])
    let before = window.margins(of: size).before
    return winogradConvolution(
      dout, weight.value, mirrored: true, top: 2 - before.height, left: 2 - before.width,
      outputs: (size.height, size.width))
  }

  /// dW.
  func winogradWeightGradient(_ x: Tensor<Element>, _ dout: Tensor<Element>) -> Tensor<Element>? {
    guard isMinimal else { return nil }
    let before = window.margins(of: Extent(x.shape[2...])).before
    return Tensors.winogradWeightGradient(x, dout, top: before.height, left: before.width)
  }
}
