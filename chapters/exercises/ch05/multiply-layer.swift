import ExerciseChecks

/// A node that multiplies two numbers, and knows its derivatives.
///
/// `backward` is given the derivative by the product, and returns those by x and by y. For that
/// `forward` has to remember something.
///
///     forward(100, 2)   →   200
///     backward(1.1)     →   (2.2, 110)
///
/// The library has this node, as `Mul`; that name is refused.
///
/// Taught in section 5.4.1: `swift run ch05 5.4.1`
final class MultiplyLayer {
  func forward(_ x: Double, _ y: Double) -> Double {
    notAttempted()
  }

  func backward(_ dout: Double) -> (Double, Double) {
    notAttempted()
  }
}
