extension Tensor {
  /// Repeats axes of length 1, and adds axes in front, until the tensor has a shape.
  ///
  /// - Precondition: the shape is one that this one broadcasts to.
  public func broadcast(to newShape: [Int]) -> Tensor {
    if newShape == shape { return self }
    _ = requireElementCount(newShape, for: "broadcast")
    guard let pairs = Broadcast(shape, newShape), pairs.shape == newShape else {
      fatalError("broadcast: \(describe(shape)) does not fit into \(describe(newShape))")
    }
    return Tensor(shape: newShape, elements: spread(elements, pairs))
  }
}

@specialized(where Element == Float)
@specialized(where Element == Double)
@specialized(where Element == Int)
private func spread<Element: TensorElement>(
  _ x: [Element], _ broadcast: Broadcast
) -> [Element] {
  var result: [Element] = []
  result.reserveCapacity(broadcast.count)
  guard broadcast.count > 0 else { return result }
  let stays = broadcast.strides.a.last == 0
  broadcast.forEachRun(in: 0..<broadcast.lengths[0]) { _, start, _, length in
    if stays {
      result += repeatElement(x[start], count: length)
    } else {
      result += x[start..<start + length]
    }
  }
  return result
}
