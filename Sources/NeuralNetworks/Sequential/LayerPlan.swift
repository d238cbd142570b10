import Tensors

/// A layer of a ``Sequential`` network before its sizes are known, such as `.affine(50)` or `.relu`.
///
/// The shape of the samples that reach it decides the rest. A layer of your own joins in so:
///
/// ```swift
/// extension LayerPlan {
///   static var swish: Self { LayerPlan { _, _ in Swish() } }
/// }
/// ```
public struct LayerPlan<Element: Scalar> {
  /// Makes the layer for samples of a shape, without the batch, from a stream of random numbers.
  ///
  /// Its parameters have names without numbers, such as "W"; the network numbers them.
  let make: (_ inputShape: [Int], _ random: inout RandomState) -> any Layer<Element>

  /// Makes a plan from what makes the layer.
  public init(
    make: @escaping (_ inputShape: [Int], _ random: inout RandomState) -> any Layer<Element>
  ) {
    self.make = make
  }
}

extension LayerPlan {
  /// A ReLU layer.
  public static var relu: Self { LayerPlan { _, _ in ReLU() } }

  /// A sigmoid layer.
  public static var sigmoid: Self { LayerPlan { _, _ in Sigmoid() } }

  /// A fully connected layer with this many outputs; biases start at 0.
  public static func affine(_ outputs: Int, weights: InitialWeights = .glorotUniform) -> Self {
    LayerPlan { inputShape, random in
      let inputs = inputShape.reduce(1, *)
      let w: Tensor<Element> = weights.draw(
        [inputs, outputs], inputs: inputs, outputs: outputs, random: &random)
      return Affine(weight: Parameter("W", w), bias: Parameter("b", .zeros([outputs])))
    }
  }
}
