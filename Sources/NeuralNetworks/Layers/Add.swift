/// An addition node of a computational graph of numbers: z = x + y.
///
/// Backward returns (dx, dy) = (dout, dout). Forward keeps nothing.
///
/// - Note: Deep Learning from Scratch, 5.4.
public final class Add {
  /// Makes a node.
  public init() {}

  /// Adds two numbers.
  public func forward(_ x: Double, _ y: Double) -> Double { x + y }

  /// Passes the derivative by the sum on to both summands.
  public func backward(_ dout: Double) -> (dx: Double, dy: Double) {
    (dout, dout)
  }
}
