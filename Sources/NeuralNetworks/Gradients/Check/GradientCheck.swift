import Tensors

/// Compares the gradients that backpropagation gives with numerical ones, and says why they differ.
///
/// ```swift
/// let report = GradientCheck().report(on: network, x, t)
/// #expect(report.agrees, "\(report)")
/// ```
///
/// The numerical derivative is a central difference. Elements that do not agree with it are measured
/// again with four points, whose error shrinks with h⁴; what still differs gets a ``GradientVerdict``.
public struct GradientCheck: Sendable {
  /// Half the width of the central difference; nil is 1e-4 for `Double` and 1e-2 for `Float`.
  public let h: Double?

  /// How many elements of each tensor are checked, drawn at random; nil is all of them.
  public let sampleSize: Int?

  /// The largest relative error |a − n| / max(|a| + |n|, 1e-8) that still counts as agreement.
  public let tolerance: Double

  /// The seed of the sample, and of the weights in a layer's loss.
  public let seed: Int

  /// Makes a check.
  public init(
    h: Double? = nil, sampleSize: Int? = nil, tolerance: Double = 1e-8,
    seed: Int = 0
  ) {
    (self.h, self.sampleSize) = (h, sampleSize)
    (self.tolerance, self.seed) = (tolerance, seed)
  }

  /// Checks a layer: its gradient by the input, called "x", and by each parameter.
  ///
  /// The loss is the sum of the outputs, each times a random weight. Before that the layer sees another
  /// input, so that one that remembers what it should forget is caught.
  ///
  /// - Parameters:
  ///   - layer: in training; streams of random numbers and statistics are put back afterwards.
  ///   - x: its input, (N, …).
  public func report<Element: Scalar>(
    on layer: any Layer<Element>, at x: Tensor<Element>
  ) -> GradientReport {
    report(GradientSubject(layer, x, seed: seed))
  }

  /// Checks a network: the gradient of its loss by each parameter.
  ///
  /// - Parameters:
  ///   - network: any network; streams and statistics of a ``Sequential`` are put back afterwards.
  ///   - x: samples, (N, …).
  ///   - t: labels, one-hot or class numbers.
  public func report<Element: Scalar>(
    on network: any Network<Element>, _ x: Tensor<Element>, _ t: Tensor<Int>
  ) -> GradientReport {
    report(GradientSubject(network, x, t))
  }

  private func report<Element: Scalar>(
    _ subject: GradientSubject<Element>
  ) -> GradientReport {
    let habits = GradientHabits(of: subject, isWidthChosen: h != nil)
    let h = Element(self.h ?? (Element.self == Float.self ? 1e-2 : 1e-4))
    let entries = subject.variables.indices.map { index in
      let measured = GradientMeasurement(
        subject, variable: index, gradient: habits.gradients[index],
        elements: elements(of: subject.variables[index].value, index),
        h: h, tolerance: tolerance)
      let diagnosis = GradientDiagnosis(measured, habits, variable: index)
      return GradientReport.Entry(measured, verdict: diagnosis.verdict)
    }
    return GradientReport(entries: entries)
  }

  /// The places of the elements to be measured.
  private func elements<Element>(
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
