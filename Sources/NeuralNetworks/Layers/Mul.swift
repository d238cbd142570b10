/// A multiplication node of a computational graph of numbers: z = x · y.
///
/// Backward returns (dx, dy) = (dout · y, dout · x): each input's derivative is the other input.
/// Forward keeps x and y.
///
/// - Note: Deep Learning from Scratch, 5.4.
public final class Mul {
  private var inputs: (x: Double, y: Double)?

  /// Makes a node.
  public init() {}

  /// Multiplies two numbers.
  public func forward(_ x: Double, _ y: Double) -> Double {
    inputs = (x, y)
    return x * y
  }

  /// Passes the derivative by the product on to the factors.
  ///
  /// - Precondition: forward came before.
  public func backward(_ dout: Double) -> (dx: Double, dy: Double) {
    let (x, y) = kept(inputs, by: "Mul")
    return (dout * y, dout * x)
  }
}
