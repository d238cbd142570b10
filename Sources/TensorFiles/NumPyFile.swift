import Tensors

/// An array in a file of NumPy's, as `numpy.save` writes it: `.npy`.
///
/// ```swift
/// let x: Tensor<Double> = [[1, 2], [3, 4]]
/// try NumPyFile(x).write(to: "x.npy")
/// let y: Tensor<Float> = try NumPyFile.read(from: "x.npy").tensor()
/// y   // [[1. 2.] [3. 4.]]
/// ```
///
/// The file begins with eight bytes for its kind and version, and the length of its header. The header is
/// a Python dictionary: the type of the elements with their byte order, their order, and the shape. Then
/// come the elements. Both byte orders are read, and both orders of elements: row by row, and column by
/// column as Fortran has them. Numbers of all sizes are read, and truth values.
public struct NumPyFile: Sendable {
  /// The array, with elements of the narrowest type here that holds all those of the file.
  public enum Values: Hashable, Sendable {
    /// Numbers of 16 or 32 bits: `f2`, `f4`.
    case float32(Tensor<Float>)
    /// Numbers of 64 bits: `f8`.
    case float64(Tensor<Double>)
    /// Whole numbers: `i1` to `i8`, `u1` to `u8`.
    case integers(Tensor<Int>)
    /// Truth values: `b1`.
    case truths(Tensor<Bool>)
  }

  /// The array.
  public let values: Values

  /// The file's path, or other words for where the array is, with which an error's line begins.
  let place: String

  init(_ values: Values, place: String) { (self.values, self.place) = (values, place) }

  /// Takes numbers to be written: `Float` as `f4`, `Double` as `f8`.
  public init<Element: Scalar>(_ tensor: Tensor<Element>) {
    let float = tensor as? Tensor<Float>
    self.init(
      float.map { .float32($0) } ?? .float64(Tensor(converting: tensor)), place: "an array")
  }

  /// Takes whole numbers to be written as `i8`.
  public init(_ integers: Tensor<Int>) { self.init(.integers(integers), place: "an array") }

  /// Takes truth values to be written as `b1`.
  public init(_ mask: Tensor<Bool>) { self.init(.truths(mask), place: "an array") }

  /// The length of each axis.
  public var shape: [Int] {
    switch values {
    case .float32(let tensor): tensor.shape
    case .float64(let tensor): tensor.shape
    case .integers(let tensor): tensor.shape
    case .truths(let tensor): tensor.shape
    }
  }

  /// The array as floating-point numbers, rounded where they have more digits than `Element`.
  public func tensor<Element: Scalar>() -> Tensor<Element> {
    switch values {
    case .float32(let tensor): Tensor(converting: tensor)
    case .float64(let tensor): Tensor(converting: tensor)
    case .integers(let tensor): Tensor(tensor)
    case .truths(let tensor): Tensor(tensor)
    }
  }

  /// The array as whole numbers, such as labels; truth values are 1 and 0.
  ///
  /// - Throws: ``ArrayFileError`` if the file holds floating-point numbers, even whole ones.
  public func integers() throws(ArrayFileError) -> Tensor<Int> {
    switch values {
    case .integers(let tensor): tensor
    case .truths(let tensor): Tensor(tensor)
    default:
      throw .misfit(file: place, problem: "it holds floating-point numbers, not whole ones")
    }
  }
}
