import NeuralNetworks
import Tensors

/// A layer with a mistake in its backward pass, and an input to show it on.
public struct Specimen: Sendable {
  /// What it is called.
  public let name: String

  /// What is wrong, in a few words.
  public let mistake: String

  /// What the check should say of it; nil where no rule fits, so that it says "unknown".
  public let verdict: String?

  /// Makes the layer and an input, from a stream of random numbers.
  public let make: @Sendable (inout RandomState) -> (layer: any Layer<Double>, x: Tensor<Double>)

  private init(
    _ name: String, _ mistake: String, _ verdict: String?,
    _ make: @escaping @Sendable (inout RandomState) -> (any Layer<Double>, Tensor<Double>)
  ) {
    (self.name, self.mistake, self.verdict) = (name, mistake, verdict)
    self.make = { random in
      let (layer, x) = make(&random)
      return (layer: layer, x: x)
    }
  }
}

extension Specimen {
  /// All of them.
  public static let all: [Specimen] = [
    Specimen("bias over both axes", "db is dout.sum()", "summed over the wrong axis") {
      (BiasOverBothAxes(affine(6, 4, &$0)), input([5, 6], &$0))
    },
    Specimen("÷ N forgotten", "its gradient is a sum", "÷ N is missing: factor 5") {
      (MeanForgotten(labels: $0.integers(in: 0..<4, shape: [5])), input([5, 4], &$0))
    },
    Specimen("mask from dout", "asks where dout > 0", "wrong mask") {
      (MaskFromGradient(ReLU()), input([5, 6], &$0))
    },
    Specimen("dW transposed", "dW is doutᵀ · x", "transposed") {
      (WeightTransposed(affine(6, 6, &$0)), input([5, 6], &$0))
    },
    Specimen(
      "− t forgotten", "the gradient is y", "the label's term is missing"
    ) {
      (LabelForgotten(labels: $0.integers(in: 0..<4, shape: [5])), input([5, 4], &$0))
    },
    Specimen("mask drawn again", "draws in backward too", "random numbers in backward") {
      (MaskDrawnAgain(Dropout(random: $0)), input([8, 8], &$0))
    },
    Specimen("stale cache", "keeps the first input", "stale cache") {
      (StaleCache(affine(6, 4, &$0)), input([5, 6], &$0))
    },
    Specimen("changed in place", "backward updates W", "changed in place") {
      (ChangedInPlace(affine(6, 4, &$0)), input([5, 6], &$0))
    },
    Specimen("mean's path", "μ taken as constant", "the mean's path is missing") {
      let gamma: Tensor<Double> = $0.normal(shape: [6])
      let layer = BatchNormalization(
        gamma: Parameter("gamma", gamma), beta: Parameter("beta", .zeros([6])))
      return (MeanPathForgotten(layer), input([5, 6], &$0))
    },
    Specimen("gradient to all", "dout to whole windows", "to the whole window") {
      (GradientToAll(MaxPooling(kernel: 2)), input([2, 2, 4, 4], &$0))
    },
    Specimen("stride swapped", "swapped in im2col", nil) {
      let filters: Tensor<Double> = $0.normal(shape: [3, 2, 2, 2])
      let layer = Convolution(
        weight: Parameter("W", filters), bias: Parameter("b", .zeros([3])), stride: [1, 2])
      return (StrideSwapped(layer), input([2, 2, 6, 6], &$0))
    },
    Specimen("accumulated", "dW added to the last", "accumulated, not set") {
      (Accumulated(affine(6, 4, &$0)), input([5, 6], &$0))
    },
    Specimen("wrong sign", "1 − y became y − 1", "wrong sign") {
      (WrongSign(Sigmoid()), input([5, 6], &$0))
    },
    Specimen(
      "slope of the input", "slope taken of x", "slope of the input"
    ) {
      (SlopeOfInput(Sigmoid()), input([5, 6], &$0))
    },
    Specimen("stride forgotten", "dX as for stride 1", "the stride is forgotten") {
      let filters: Tensor<Double> = $0.normal(shape: [3, 2, 3, 3])
      let layer = Convolution(
        weight: Parameter("W", filters), bias: Parameter("b", .zeros([3])), stride: 2)
      return (StrideForgotten(layer), input([2, 2, 7, 7], &$0))
    },
    Specimen("whole to each", "to all equal maxima", "whole to each maximum") {
      let whole = $0.integers(in: 0..<5, shape: [2, 2, 4, 4])
      return (WholeToEach(MaxPooling(kernel: 2)), Tensor<Double>(whole))
    },
    Specimen("variance's path", "σ² taken as constant", "the variance's path is missing") {
      (VariancePathForgotten(normalization(6, &$0)), input([5, 6], &$0))
    },
    Specimen("running statistics", "backward takes them", "running statistics") {
      (RunningStatistics(normalization(6, &$0)), input([5, 6], &$0))
    },
    Specimen("γ, β exchanged", "dγ set as dβ", "exchanged with another") {
      (GammaAndBetaExchanged(normalization(6, &$0)), input([5, 6], &$0))
    },
    Specimen("scale forgotten", "no 1 / (1 − ratio)", "dropout's scale is missing") {
      (ScaleForgotten(Dropout(ratio: 0.3, random: $0)), input([8, 8], &$0))
    },
    Specimen("padding not cut off", "begins at the margin", "the padding is not cut off") {
      (PaddingNotCut(paddedConvolution(&$0)), input([2, 2, 5, 5], &$0))
    },
    Specimen("filter not mirrored", "W turned round in dX", "the filter's direction is wrong") {
      (FilterNotMirrored(paddedConvolution(&$0)), input([2, 2, 5, 5], &$0))
    },
    Specimen("decay forgotten", "λ W missing in dW", "weight decay is missing") {
      let layer = DecayForgotten(
        affine(6, 4, &$0), labels: $0.integers(in: 0..<4, shape: [5]))
      return (layer, input([5, 6], &$0))
    },
  ]
}

private func normalization(
  _ features: Int, _ random: inout RandomState
) -> BatchNormalization<Double> {
  BatchNormalization(
    gamma: Parameter("gamma", random.normal(shape: [features])),
    beta: Parameter("beta", random.normal(shape: [features])))
}

private func paddedConvolution(_ random: inout RandomState) -> Convolution<Double> {
  Convolution(
    weight: Parameter("W", random.normal(shape: [3, 2, 3, 3])),
    bias: Parameter("b", random.normal(shape: [3])), padding: 1)
}

private func affine(_ inputs: Int, _ outputs: Int, _ random: inout RandomState) -> Affine<Double> {
  Affine(
    weight: Parameter("W", random.normal(shape: [inputs, outputs])),
    bias: Parameter("b", random.normal(shape: [outputs])))
}

/// Numbers at least 0.1 away from 0, where ReLU has its corner.
private func input(_ shape: [Int], _ random: inout RandomState) -> Tensor<Double> {
  random.normal(shape: shape).map { $0 < 0 ? $0 - 0.1 : $0 + 0.1 }
}
