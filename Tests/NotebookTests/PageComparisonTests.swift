import Testing

@testable import Notebook

@Suite("Comparing a line with one of another run")
struct PageComparisonTests {
  @Test(
    "Lets the last digits differ",
    arguments: [
      ("loss  0.12345678", "loss  0.12345679"), ("x (3,)  [1. 2. 3.]", "x (3,)  [1. 2. 3.]"),
      ("[0.3       0.33333333]", "[0.30000001 0.33333333]"), ("price  220", "price  220.00000001"),
      ("a nan b", "a nan b"), ("[1.5e-10]", "[1.5000001e-10]"), ("", ""),
    ])
  func digits(expected: String, found: String) {
    #expect(PageComparison(tolerance: .digits).agree(expected, found))
  }

  @Test(
    "Lets nothing else differ",
    arguments: [
      ("loss  0.12345678", "loss  0.12345778"), ("x (3,)  [1. 2. 3.]", "x (4,)  [1. 2. 3.]"),
      ("W1  0.5", "W2  0.5"), ("loss  0.5", "lose  0.5"), ("loss  0.5", "loss  -0.5"),
      ("[1. 2.]", "[1. 2. 3.]"), ("count  600", "count  601"), ("[1.5e-10]", "[1.6e-10]"),
      ("0", "0.001"), ("x  1", "x  nan"), ("x  1", "x"), ("", "x"),
    ])
  func digitsDiffer(expected: String, found: String) {
    #expect(!PageComparison(tolerance: .digits).agree(expected, found))
  }

  @Test("Lets results of training differ by a thousandth, and counts by a hundredth")
  func training() {
    let training = PageComparison(tolerance: .training)
    #expect(training.agree("loss 0.25109", "loss 0.25120"))
    #expect(!training.agree("loss 0.25109", "loss 0.26"))
    #expect(training.agree("wrong answers  316", "wrong answers  318"))
    #expect(!training.agree("wrong answers  316", "wrong answers  330"))
    #expect(!training.agree("test acc 0.96950", "test acc 0.96150"))
    #expect(training.agree("<rect fill=\"#0072b2\" x=\"46", "<rect fill=\"#0072b2\" x=\"47"))
    #expect(!training.agree("<path stroke=\"#0072b2\"", "<path stroke=\"#0073b2\""))
  }

  @Test("Lets rounding noise differ in size, but not become something else")
  func noise() {
    let noise = PageComparison(tolerance: .noise)
    #expect(noise.agree("W1 (784, 50) 2.7e-13", "W1 (784, 50) 9.1e-13"))
    #expect(noise.agree("W1 2.7e-13", "W1 0"))
    #expect(!noise.agree("W1 2.7e-13", "W1 2.7e-10"))
    #expect(!noise.agree("b2 1.2e-10", "b2 1.4e-07"))
    #expect(!noise.agree("W1 (784, 50)", "W1 (784, 51)"))
    #expect(!noise.agree("loss 0.5", "loss 0.6"))
  }
}
