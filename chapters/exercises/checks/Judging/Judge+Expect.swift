import NeuralNetworks
import Tensors

extension Judge {
  /// Expects an answer to compute a value; else shows both, and where they differ first.
  ///
  /// - Parameters:
  ///   - call: what is computed, in Swift: "stepFunction(x)".
  ///   - given: the names and values that stand in it.
  ///   - got: computes it, when all that has been noted.
  ///   - expected: what should come out.
  ///   - tolerance: the largest difference allowed, relative to the larger of 1 and the value.
  ///   - mistakes: what people get, and why; the first that fits is named.
  func expect<Value: Comparand>(
    _ call: String, given: KeyValuePairs<String, Any> = [:], _ got: @autoclosure () -> Value,
    is expected: Value, within tolerance: Double = 1e-9, mistakes: [Mistake<Value>] = []
  ) {
    announce(call, given: given)
    let got = got()
    let isConstant = isSameAsBefore(got, call)
    guard let difference = got.difference(from: expected, within: tolerance) else { return }
    let mistake =
      mistakes.first { $0.explains(got, within: tolerance) }?.name
      ?? (isConstant ? Self.constant : nil)
      ?? got.usualMistake(insteadOf: expected, within: tolerance)
    fail(
      got: describeValue(got), expected: describeValue(expected), difference: difference,
      mistake: mistake)
  }

  /// Expects a prediction, a choice or an order; else says what speaks against the given one, and not
  /// what the right one is.
  ///
  /// - Parameters:
  ///   - name: what the answer is called.
  ///   - got: what the learner says.
  ///   - expected: what is true.
  ///   - mistakes: what people say, and what speaks against it.
  func expectAnswer<Value: Comparand>(
    _ name: String, _ got: Value, is expected: Value, within tolerance: Double = 1e-9,
    mistakes: [Mistake<Value>] = []
  ) {
    let isRight = got.difference(from: expected, within: tolerance) == nil
    expectAnswer(name, got, isRight: isRight, within: tolerance, mistakes: mistakes)
  }

  /// Expects an answer of which more than one is right; see the form for a single one.
  func expectAnswer<Value: Comparand>(
    _ name: String, _ got: Value, isRight: Bool, within tolerance: Double = 1e-9,
    mistakes: [Mistake<Value>]
  ) {
    announce(name, given: [:])
    guard !isRight else { return }
    let mistake = mistakes.first { $0.explains(got, within: tolerance) }
    fail(got: describeValue(got), mistake: mistake?.name)
  }

  /// Expects a layer's backward to give the gradients that nudging its inputs and parameters shows,
  /// every element in 64 bits.
  ///
  /// - Parameters:
  ///   - name: what the layer is called.
  ///   - layer: the learner's layer.
  ///   - x: its input.
  ///   - mistakes: parts of what the check says, and which mistake that is here; without any, its own
  ///     words are shown.
  func expectGradients(
    _ name: String, of layer: any Layer<Double>, at x: Tensor<Double>,
    mistakes: [Exercise.Stop] = []
  ) {
    announce("the gradients of \(name)", given: ["x": x])
    let report = GradientCheck(seed: random.integer(in: 0..<1000)).report(on: layer, at: x)
    guard !report.agrees else { return }
    let entry = report.entries.first { !$0.verdict.isAgreement }
    let isWrong = entry.map { $0.relativeError > 1e-8 } ?? false
    let words = "\(report.verdict). \(report.verdict.advice)"
    let known = mistakes.first { "\(report)".contains($0.text) || words.contains($0.text) }
    fail(
      got: "\(report)", expected: "in every row: agreement, or corners",
      difference: entry.map { entry in
        let place = (isWrong ? entry.worst : nil).map {
          " at \($0.index): backward gives \($0.backpropagated), nudging shows \($0.numerical)"
        }
        return "gradient by \(entry.name)\(place ?? "")"
      }, mistake: known?.mistake ?? words)
  }
}
