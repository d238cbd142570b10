import Tensors

/// The same by Winograd's minimal filtering, for filters of 3 by 3 at stride 1 in `Float`; nil where the
/// definition above is at least as fast.
extension Convolution {
  /// Y.
  func winogradOutput(_ x: Tensor<Element>, shape: [Int]) -> Tensor<Element>? {
    guard isMinimal(of: x.shape, outputs: shape) else { return nil }
    let before = window.margins(of: Extent(x.shape[2...])).before
    return winogradConvolution(
      x, weight.value, bias: bias.value, top: before.height, left: before.width,
      outputs: (shape[2], shape[3]))
  }

  /// dX, for images of this shape.
  func winogradInputGradient(_ dout: Tensor<Element>, shape: [Int]) -> Tensor<Element>? {
    guard isMinimal(of: dout.shape, outputs: shape) else { return nil }
    let before = window.margins(of: Extent(shape[2...])).before
    return winogradConvolution(
      dout, weight.value, mirrored: true, top: 2 - before.height, left: 2 - before.width,
      outputs: (shape[2], shape[3]))
  }

  /// dW.
  func winogradWeightGradient(_ x: Tensor<Element>, _ dout: Tensor<Element>) -> Tensor<Element>? {
    guard isMinimal(of: x.shape, outputs: dout.shape) else { return nil }
    let before = window.margins(of: Extent(x.shape[2...])).before
    return Tensors.winogradWeightGradient(x, dout, top: before.height, left: before.width)
  }

  private func isMinimal(of images: [Int], outputs: [Int]) -> Bool {
    MemoryLayout<Element>.size == MemoryLayout<Float>.size
      && window.kernel == 3 && window.stride == 1
      && isWinogradFaster(of: images, filters: outputs[1], outputs: (outputs[2], outputs[3]))
  }
}
