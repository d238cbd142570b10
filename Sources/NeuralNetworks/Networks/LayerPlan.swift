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

  /// A layer of hyperbolic tangents.
  public static var tanh: Self { LayerPlan { _, _ in Tanh() } }

  /// A layer that lays each sample out along one axis.
  public static var flatten: Self { LayerPlan { _, _ in Flatten() } }

  /// A layer that switches off this share of neurons, with a stream of its own that the network's
  /// stream seeds.
  public static func dropout(_ ratio: Double = 0.5) -> Self {
    LayerPlan { _, random in
      Dropout(ratio: ratio, random: RandomState(seed: random.integer(in: 0..<1 << 32)))
    }
  }

  /// Layers with a way around them; what they give has the shape of what they get.
  public static func residual(_ plans: [Self]) -> Self {
    LayerPlan { inputShape, random in
      var (layers, shape): ([any Layer<Element>], [Int]) = ([], inputShape)
      for plan in plans {
        let layer = plan.make(shape, &random)
        shape = layer.outputShape(for: shape)
        layers.append(layer)
      }
      return Residual(layers)
    }
  }

  /// A layer that normalizes each feature or channel; γ starts at 1, β at 0.
  public static var batchNormalization: Self {
    LayerPlan { inputShape, _ in
      let features = Array(inputShape.prefix(1))
      return BatchNormalization(
        gamma: Parameter("gamma", .ones(features)), beta: Parameter("beta", .zeros(features)))
    }
  }

  /// A layer that takes the largest pixel under a window, which moves by its own size if not told.
  public static func maxPooling(
    _ kernel: Extent, stride: Extent? = nil, padding: Padding = .valid
  ) -> Self {
    LayerPlan { _, _ in MaxPooling(kernel: kernel, stride: stride, padding: padding) }
  }

  /// A convolution with this many filters; biases start at 0.
  public static func convolution(
    _ filters: Int, kernel: Extent, stride: Extent = 1, padding: Padding = .valid,
    weights: InitialWeights = .glorotUniform
  ) -> Self {
    LayerPlan { inputShape, random in
      require(
        inputShape.count == 3,
        "Convolution: expected samples of shape (C, H, W), not \(describe(inputShape))")
      let w: Tensor<Element> = weights.draw(
        [filters, inputShape[0]] + kernel.shape, inputs: inputShape[0] * kernel.count,
        outputs: filters * kernel.count, random: &random)
      return Convolution(
        weight: Parameter("W", w, decays: true), bias: Parameter("b", .zeros([filters])),
        stride: stride,
        padding: padding)
    }
  }

  /// A fully connected layer with this many outputs; biases start at 0.
  public static func affine(_ outputs: Int, weights: InitialWeights = .glorotUniform) -> Self {
    LayerPlan { inputShape, random in
      let inputs = inputShape.reduce(1, *)
      let w: Tensor<Element> = weights.draw(
        [inputs, outputs], inputs: inputs, outputs: outputs, random: &random)
      return Affine(
        weight: Parameter("W", w, decays: true), bias: Parameter("b", .zeros([outputs])))
    }
  }
}
