import Tensors

extension GradientCheck {
  /// Checks whatever can be walked forward and backward.
  func report<Element: Scalar>(_ subject: GradientSubject<Element>) -> GradientReport {
    let habits = GradientHabits(of: subject)
    let subject = subject.withNaturalSizes(habits)
    let unit = Double(Element.ulpOfOne) / 2
    let meter = LossMeter(here: habits.response, loss: subject.loss, unit: unit)
    let accuracy = Accuracy(Element.self, tolerance: tolerance, effect: subject.effect(habits))
    var measurements: [GradientMeasurement?] = []
    var verdicts: [GradientVerdict?] = []
    for (index, variable) in subject.variables.enumerated() {
      let gradient = habits.gradients[index]
      let obvious = habits.verdict(on: index, of: variable)
      verdicts.append(obvious)
      guard gradient.shape == variable.value.shape, obvious?.forbidsMeasuring != true else {
        measurements.append(nil)
        continue
      }
      measurements.append(
        GradientMeasurement(
          subject, variable: index, gradient: gradient,
          elements: elements(of: variable.value, index), meter, accuracy))
    }
    if verdicts.allSatisfy({ $0 == nil }), !habits.isSame(subject.respond()) {
      verdicts = verdicts.map { _ in .randomForward }
    }
    _ = subject.respond()
    let evidence = Evidence(subject, habits, measurements, accuracy)
    let directions = Directions(subject, meter, accuracy, seed: seed)
    let entries = subject.variables.enumerated().map { index, variable -> GradientReport.Entry in
      guard let measured = measurements[index] else {
        let verdict = verdicts[index] ?? evidence.verdictOnShape(index)
        return .init(variable.name, variable.value.shape, verdict: verdict)
      }
      if let verdict = verdicts[index] { return .init(measured, verdict: verdict) }
      let (verdict, remark) = judge(measured, index, directions, evidence)
      let width = verdict.isAgreement ? self.verdict(on: measured, subject, index, meter) : nil
      return .init(measured, verdict: width ?? verdict, remark: remark)
    }
    for (variable, gradient) in zip(subject.variables, habits.gradients) {
      variable.gradient = gradient
    }
    subject.memory.restore()
    return GradientReport(entries: entries, leftOut: subject.memory.leftOut.map(\.name))
  }

  /// The verdict on a variable that was measured.
  private func judge<Element: Scalar>(
    _ measured: GradientMeasurement, _ index: Int, _ directions: Directions<Element>,
    _ evidence: Evidence<Element>
  ) -> (GradientVerdict, remark: String?) {
    let findings = measured.findings
    if !measured.disagreeing.isEmpty {
      return (evidence.verdict(index), measured.remarkOnCorner)
    }
    for (place, finding) in findings.enumerated() {
      guard case .notFinite(let value) = finding else { continue }
      let index = Tensors.index(of: measured.elements[place], in: measured.shape)
      return (.notFinite(.measurement, value: value, index: index), nil)
    }
    let together = directions.finding(index, measured)
    if case .fault(let fault) = together {
      return (evidence.verdict(index, along: fault), fault.remark)
    }
    var undecided = findings.count { $0 == .undecided }
    if case .open = together { undecided += measured.gradient.count - measured.elements.count }
    if undecided > 0 { return (.undecided(elements: undecided), nil) }
    let corners = findings.count { $0 == .corner }
    if corners > 0 {
      if let fault = directions.faultBesideCorners(index, measured) {
        return (evidence.verdict(index, along: fault), fault.remark)
      }
      return (.corner(elements: corners), nil)
    }
    let isZero = measured.gradient.allSatisfy { $0 == 0 }
    if isZero && zip(measured.numerical, measured.errors).allSatisfy({ abs($0) <= 2 * $1 }) {
      return (.vacuous, nil)
    }
    return (evidence.isSinglePrecision ? .singlePrecision : .agreement, nil)
  }
}
