import NeuralNetworks
import Tensors
import Testing

@Suite("What the gradient check says of mistakes that people made")
struct NamedMistakeTests {
  @Test("Reports each, where it is, and gives it no name that is not true", arguments: Mistake.all)
  func each(mistake: Mistake) {
    for seed in 0..<3 {
      let report = mistake.report(seed: seed)
      #expect(!report.agrees, "\(report)")
      let faults = report.entries.filter { $0.verdict.isFault }
      #expect(Set(faults.map(\.name)) == mistake.place, "\(report)")
      for fault in faults where fault.verdict != .unknown {
        #expect(mistake.right.contains("\(fault.verdict)"), "\(report)")
      }
    }
  }

  @Test("Names two in three of more than sixty")
  func share() {
    let unnamed = Mistake.all.filter { mistake in
      !(0..<3).allSatisfy { mistake.report(seed: $0).verdict != .unknown }
    }
    #expect(Mistake.all.count >= 60)
    #expect(Mistake.all.count - unnamed.count >= 40, "\(unnamed.map(\.name))")
    #expect(unnamed.count * 3 <= Mistake.all.count, "\(unnamed.map(\.name))")
    #expect(Set(Mistake.all.map(\.name)).count == Mistake.all.count)
  }
}
