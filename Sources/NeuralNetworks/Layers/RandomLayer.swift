import Tensors

/// A layer whose forward pass draws random numbers, such as ``Dropout``.
///
/// Its stream can be read and set: a gradient check needs the same draw for each loss, and a
/// training that goes on later needs the draws to go on where they were.
public protocol RandomLayer<Element>: Layer {
  /// The stream that forward draws from.
  var random: RandomState { get set }
}
