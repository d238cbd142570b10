import Tensors

/// Switches neurons off at random while a network trains, so that none can rely on another.
///
///     forward:  y = x · m        m = 1 / (1 − ratio) where u > ratio, else 0
///     predict:  y = x            u uniform in 0..<1, drawn for each element of x
///
/// What is left is scaled up in training, so that y has the mean of x; inference then need not scale.
/// This is inverted dropout. The book's layer scales down in inference instead.
///
/// - Input and output: any shape, the same.
/// - Ratio: 0..<1, the share that is switched off.
/// - Backward returns dout · m.
/// - Forward keeps the mask m.
///
/// Deep Learning from Scratch, 6.4; Srivastava et al. 2014.
public final class Dropout<Element: Scalar>: RandomLayer {
  /// The share of elements that is switched off.
  public let ratio: Double

  /// The stream that forward draws from, one number for each element.
  public var random: RandomState

  private var mask: Tensor<Element>?

  /// Makes a layer.
  ///
  /// - Precondition: the ratio is in 0..<1.
  public init(ratio: Double = 0.5, random: RandomState) {
    require(0..<1 ~= ratio, "Dropout: ratio \(ratio) is not in 0..<1")
    self.ratio = ratio
    self.random = random
  }

  /// Draws which elements to switch off, and scales the others up.
  public func forward(_ x: Tensor<Element>) -> Tensor<Element> {
    let isOff = random.uniform(shape: x.shape) .<= ratio
    let scale = Tensor(repeating: Element(1 / (1 - ratio)), shape: x.shape)
    let mask = scale.replacing(with: 0, where: isOff)
    self.mask = mask
    return x * mask
  }

  /// Returns x as it is.
  public func predict(_ x: Tensor<Element>) -> Tensor<Element> { x }

  /// Lets the gradient through where forward let x through, and scales it as much.
  public func backward(_ dout: Tensor<Element>) -> Tensor<Element> {
    let mask = kept(mask, by: "Dropout")
    requireGradient(dout.shape, of: mask.shape, by: "Dropout")
    return dout * mask
  }
}
