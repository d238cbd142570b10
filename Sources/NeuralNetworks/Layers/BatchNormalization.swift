import Tensors

/// Gives each feature mean 0 and variance 1 over the batch, then a scale and a shift that are learned.
///
///     μ = mean of x    σ² = mean of (x − μ)²    x̂ = (x − μ) / √(σ² + ε)    y = γ · x̂ + β
///
/// - Input and output: (N, D), where a feature is a column; or images (N, C, H, W), where it is a
///   channel, with its mean over batch, height and width.
/// - γ (gamma) and β (beta): (D,) or (C,).
/// - Backward returns dx = γ / √(σ² + ε) · (dout − mean of dout − x̂ · mean of (dout · x̂)), and sets
///   dγ = the sum of dout · x̂ and dβ = the sum of dout; means and sums are those of a feature.
/// - Forward keeps x̂ and √(σ² + ε). It also moves the running mean and variance, which predict takes
///   for μ and σ²: running ← momentum · running + (1 − momentum) · batch.
///
/// Both variances divide by the number of elements m. PyTorch's running variance divides by m − 1,
/// and its momentum is what is 1 − momentum here; ε is 1e-5 there, 1e-3 in Keras. A batch of one row
/// is its own mean: y = β whatever x, and no gradient gets through. Its variance is 0, so it also
/// lets the running variance sink, by a tenth with this momentum: where 101 samples come in batches
/// of 100, the one that is left over spoils what predict divides by. Leave it out, or choose another
/// size of batches.
///
/// Deep Learning from Scratch, 6.3; Ioffe and Szegedy 2015.
public final class BatchNormalization<Element: Scalar>: Layer {
  /// γ, of shape (D,).
  public let gamma: Parameter<Element>

  /// β, of shape (D,).
  public let beta: Parameter<Element>

  /// What predict takes for μ, of shape (D,); starts at 0.
  public let runningMean: Parameter<Element>

  /// What predict takes for σ², of shape (D,); starts at 1.
  public let runningVariance: Parameter<Element>

  /// The share of the running values that stays at each forward pass.
  public let momentum: Element

  /// ε, in units of σ²: keeps a constant feature from being divided by 0.
  public let epsilon: Element

  private var outcome: (normalized: Tensor<Element>, deviation: Tensor<Element>, shape: [Int])?

  /// Makes a layer from its parameters.
  ///
  /// - Parameters:
  ///   - gamma: γ, usually ones.
  ///   - beta: β, usually zeros.
  ///   - momentum: 0...1; the default is the book's.
  ///   - epsilon: ε, above 0; the default is the book's 10e-7.
  /// - Precondition: γ and β have the same shape, of one axis, and momentum and ε are as said.
  public init(
    gamma: Parameter<Element>, beta: Parameter<Element>, momentum: Element = 0.9,
    epsilon: Element = 1e-6
  ) {
    let (g, b) = (gamma.value.shape, beta.value.shape)
    require(
      g.count == 1 && b == g,
      "BatchNormalization: gamma \(describe(g)) and beta \(describe(b)) do not fit")
    require(
      0...1 ~= momentum && epsilon > 0,
      "BatchNormalization: a momentum of \(momentum) or an ε of \(epsilon) cannot be")
    self.gamma = gamma
    self.beta = beta
    self.momentum = momentum
    self.epsilon = epsilon
    runningMean = Parameter("running_mean", .zeros(g))
    runningVariance = Parameter("running_variance", .ones(g))
  }

  /// γ and β.
  public var parameters: [Parameter<Element>] { [gamma, beta] }

  /// The running mean and variance.
  public var statistics: [Parameter<Element>] { [runningMean, runningVariance] }

  /// Normalizes by the batch's own mean and variance, and moves the running ones.
  ///
  /// - Precondition: there are elements to take a mean of.
  public func forward(_ x: Tensor<Element>) -> Tensor<Element> {
    require(x.count > 0, "BatchNormalization: \(describe(x.shape)) has nothing to take a mean of")
    let features = byFeature(x)
    let mean = average(features)
    let centered = features - mean
    let variance = average(centered * centered)
    let deviation = sqrt(variance + epsilon)
    let normalized = centered / deviation

    outcome = (normalized, deviation, x.shape)
    move(runningMean, to: mean)
    move(runningVariance, to: variance)
    return (column(gamma) * normalized + column(beta)).reshaped(x.shape)
  }

  /// Normalizes by the running mean and variance.
  public func predict(_ x: Tensor<Element>) -> Tensor<Element> {
    let deviation = sqrt(column(runningVariance) + epsilon)
    let normalized = (byFeature(x) - column(runningMean)) / deviation
    return (column(gamma) * normalized + column(beta)).reshaped(x.shape)
  }

  /// Sets the gradients of γ and β and returns the gradient by the input.
  ///
  /// An element of x moves its feature's mean and variance too, and through them all of the
  /// feature: that is what the two means take away.
  public func backward(_ dout: Tensor<Element>) -> Tensor<Element> {
    let (normalized, deviation, shape) =
      kept(outcome, by: "BatchNormalization")
    requireGradient(dout.shape, of: shape, by: "BatchNormalization")
    let dy = byFeature(dout)
    let (dGamma, dBeta) = (total(dy * normalized), total(dy))
    gamma.gradient = dGamma.flattened()
    beta.gradient = dBeta.flattened()
    let rest = dy - (normalized * dGamma + dBeta) / elementsPerFeature(dy)
    return (column(gamma) / deviation * rest).reshaped(dout.shape)
  }
}

extension BatchNormalization {
  /// The same elements as (N, D, pixels), where a column has one pixel: each feature lies along the
  /// middle axis, and a tensor of shape (D, 1) broadcasts over all elements of a feature.
  private func byFeature(_ x: Tensor<Element>) -> Tensor<Element> {
    requireSample(Array(x.shape.dropFirst()))
    return x.reshaped([x.shape[0], x.shape[1], x.shape[2...].reduce(1, *)])
  }

  /// One number for each feature, as (D, 1).
  private func column(_ parameter: Parameter<Element>) -> Tensor<Element> {
    parameter.value.reshaped(-1, 1)
  }

  /// The sum over each feature: (N, D, pixels) → (D, 1).
  private func total(_ features: Tensor<Element>) -> Tensor<Element> {
    features.sum(axis: 0).sum(axis: 1, keepingAxis: true)
  }

  /// The mean of each feature: (N, D, pixels) → (D, 1).
  private func average(_ features: Tensor<Element>) -> Tensor<Element> {
    total(features) / elementsPerFeature(features)
  }

  /// m, the number of elements that a feature's mean is taken over.
  private func elementsPerFeature(_ features: Tensor<Element>) -> Element {
    Element(features.shape[0] * features.shape[2])
  }

  /// Moves a running value towards that of the batch.
  private func move(_ running: Parameter<Element>, to batch: Tensor<Element>) {
    running.value = momentum * running.value + (1 - momentum) * batch.flattened()
  }

  /// The shape of the input.
  ///
  /// - Precondition: it is (D,) or (C, H, W).
  public func outputShape(for inputShape: [Int]) -> [Int] {
    requireSample(inputShape)
    return inputShape
  }

  private func requireSample(_ shape: [Int]) {
    let gamma = gamma.value.shape
    require(
      (shape.count == 1 || shape.count == 3) && shape.prefix(1) == gamma[...],
      """
      BatchNormalization: gamma \(describe(gamma)) does not take samples of \(describe(shape))
      """)
  }
}
