import Testing

@testable import Notebook

@Suite("How far a page may be from the run")
struct PageToleranceTests {
  @Test("Exactly as far as Tolerance says")
  func training() {
    let training = PageComparison(tolerance: .training)
    #expect(training.agree("wrong answers  316", "wrong answers  320"))
    #expect(!training.agree("wrong answers  316", "wrong answers  321"))
    #expect(training.agree("test acc 0.96950", "test acc 0.97140"))
    #expect(!training.agree("test acc 0.96950", "test acc 0.97150"))
    let noise = PageComparison(tolerance: .noise)
    #expect(noise.agree("W1 2.0e-11", "W1 1.9e-9"))
    #expect(!noise.agree("W1 2.0e-11", "W1 2.1e-9"))
  }
}
