import Tensors

/// Compares the gradients that backpropagation gives with numerical ones, and says why they differ.
///
/// ```swift
/// let report = GradientCheck().report(on: network, x, t)
/// #expect(report.agrees, "\(report)")
/// ```
///
/// Each derivative is measured by nudges of several widths and extrapolated to width 0, which also
/// tells how far off it can be. An element agrees where the difference lies within the tolerance and
/// the error bar is small enough to say so; it differs where the difference is larger than both; else
/// it is undecided. At a corner of the loss every slope between those of its two sides is right.
public struct GradientCheck: Sendable {
  /// Half the width of a plain central difference to be compared with too, to see what a width does;
  /// nil where none is asked for.
  ///
  /// It is measured in `Double` only. Whether the gradient agrees does not depend on it; only what is
  /// said of the width does.
  public let h: Double?

  /// How many elements of each tensor are checked, drawn at random; nil is all of them.
  ///
  /// Directions
  /// through all elements are checked in any case.
  public let sampleSize: Int?

  /// The largest relative error |a − n| / (|a| + |n|) that still counts as agreement, in 64 bits.
  public let tolerance: Double

  /// The seed of the sample, of the weights in a layer's loss, and of directions.
  public let seed: Int

  /// Makes a check.
  ///
  /// - Precondition: a sample has at least one element, the tolerance lies in 0..<1, h is above 0, and the
  ///   seed is 0 to 4294967295.
  public init(
    h: Double? = nil, sampleSize: Int? = nil, tolerance: Double = 1e-8,
    seed: Int = 0
  ) {
    require(
      sampleSize.map { $0 > 0 } ?? true,
      "GradientCheck: a sample of \(sampleSize ?? 0) elements checks nothing")
    require(
      0..<1 ~= tolerance, "GradientCheck: a tolerance of \(tolerance) is not in 0..<1")
    require(
      h.map { $0 > 0 && $0.isFinite } ?? true, "GradientCheck: h \(h ?? 0) is not above 0")
    require(
      0...Int(UInt32.max) ~= seed, "GradientCheck: seed \(seed) is not in 0...\(UInt32.max)")
    (self.h, self.sampleSize) = (h, sampleSize)
    (self.tolerance, self.seed) = (tolerance, seed)
  }

  /// Checks a layer: its gradient by the input, called "x", and by each parameter.
  ///
  /// The loss is the sum of the outputs, each times a random weight. Before that the layer sees another
  /// input, so that one that remembers what it should forget is caught. Where `setGradients` sets other
  /// gradients than `backward`, those are checked too.
  ///
  /// - Parameters:
  ///   - layer: in training; streams of random numbers and statistics are put back afterwards.
  ///   - x: its input, (N, …).
  public func report<Element: Scalar>(
    on layer: any Layer<Element>, at x: Tensor<Element>
  ) -> GradientReport {
    guard x.count > 0 else {
      let variables = [("x", x.shape)] + layer.parameters.map { ($0.name, $0.value.shape) }
      return empty(variables)
    }
    let report = report(GradientSubject(layer, x, seed: seed))
    guard report.agrees else { return report }
    let gradients = layer.parameters.map(\.gradient)
    let setting = GradientSubject(layer, x, seed: seed, onlySets: true)
    let others = setting.backpropagate().dropFirst()
    setting.memory.restore()
    for (parameter, gradient) in zip(layer.parameters, gradients) { parameter.gradient = gradient }
    return zip(gradients, others).allSatisfy(==) ? report : self.report(setting)
  }

  /// Checks a network: the gradient of its loss by each parameter.
  ///
  /// - Parameters:
  ///   - network: any network; streams and statistics are put back afterwards.
  ///   - x: samples, (N, …).
  ///   - t: labels, one-hot or class numbers.
  public func report<Element: Scalar>(
    on network: any Network<Element>, _ x: Tensor<Element>, _ t: Tensor<Int>
  ) -> GradientReport {
    guard x.count > 0 else { return empty(network.parameters.map { ($0.name, $0.value.shape) }) }
    var report = report(GradientSubject(network, x, t))
    guard report.verdict.isFault else { return report }
    let gradients = network.parameters.map(\.gradient)
    let fault = Localization<Element>(seed: seed).fault(in: network, x)
    for (parameter, gradient) in zip(network.parameters, gradients) {
      parameter.gradient = gradient
    }
    report.faultyLayer = fault?.path
    report.layerVerdict = fault?.verdict
    return report
  }

  private func empty(_ variables: [(name: String, shape: [Int])]) -> GradientReport {
    GradientReport(entries: variables.map { .init($0.name, $0.shape, verdict: .emptyBatch) })
  }

  /// The places of the elements to be measured.
  func elements<Element>(
    of value: Tensor<Element>, _ index: Int
  ) -> [Int] {
    guard let sampleSize, sampleSize < value.count else {
      return Array(0..<value.count)
    }
    var random = RandomState(seed: seed)
    for _ in 0..<index { _ = random.uniform() }
    return random.choice(value.count, count: sampleSize, replacing: false)
      .elements.sorted()
  }
}
