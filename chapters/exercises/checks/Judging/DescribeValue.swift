import Tensors

/// A value as the chapters show it: a tensor with its shape, and from the next line on if it has more
/// than one axis.
func describeValue(_ value: Any) -> String {
  switch value {
  case let tensor as any ShapedValue: tensor.shown
  case let numbers as [Double]: Tensor(numbers).description
  // A NaN may have a sign, which says nothing.
  case let number as Double where number.isNaN: "nan"
  default: "\(value)"
  }
}

private protocol ShapedValue {
  var shown: String { get }
}

extension Tensor: ShapedValue {
  fileprivate var shown: String { describe(shape) + (rank > 1 ? "\n" : "  ") + description }
}

/// Tensors one below the other.
func describeList(_ tensors: [Tensor<Double>]) -> String {
  tensors.map { "\n" + describeValue($0) }.joined()
}
