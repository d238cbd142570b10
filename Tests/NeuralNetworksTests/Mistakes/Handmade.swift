import NeuralNetworks
import Tensors

/// A layer made of two closures, and of parameters that they use.
final class Handmade: Layer {
  let layers: [any Layer<Double>]
  let parameters: [Parameter<Double>]
  private let value: (Tensor<Double>) -> Tensor<Double>
  private let gradient: (_ x: Tensor<Double>, _ dout: Tensor<Double>) -> Tensor<Double>
  private var x: Tensor<Double> = []

  /// - Parameters:
  ///   - parameters: what the layer learns.
  ///   - layers: those that it is made of.
  ///   - value: the output for an input.
  ///   - gradient: the gradient by the input, for an input and the gradient by the output; sets those
  ///     of the parameters.
  init(
    parameters: [Parameter<Double>] = [], layers: [any Layer<Double>] = [],
    _ value: @escaping (Tensor<Double>) -> Tensor<Double>,
    backward gradient: @escaping (_ x: Tensor<Double>, _ dout: Tensor<Double>) -> Tensor<Double>
  ) {
    (self.parameters, self.layers) = (parameters, layers)
    (self.value, self.gradient) = (value, gradient)
  }

  func forward(_ x: Tensor<Double>) -> Tensor<Double> {
    self.x = x
    return value(x)
  }

  func predict(_ x: Tensor<Double>) -> Tensor<Double> { value(x) }

  func backward(_ dout: Tensor<Double>) -> Tensor<Double> { gradient(x, dout) }
}

/// A true layer with another backward, which is given the layer, its input and the gradient by its
/// output.
func with<Whole: Layer>(
  _ whole: Whole,
  backward:
    @escaping (_ whole: Whole, _ x: Tensor<Double>, _ dout: Tensor<Double>) -> Tensor<
      Double
    >
) -> Handmade where Whole.Element == Double {
  Handmade(parameters: whole.parameters, layers: [whole], { whole.forward($0) }) { x, dout in
    backward(whole, x, dout)
  }
}

/// A true layer, of whose gradients one is changed after backward: that of a parameter.
func with<Whole: Layer>(
  _ whole: Whole, _ parameter: Int,
  becomes change:
    @escaping (_ gradient: Tensor<Double>, _ x: Tensor<Double>, _ dout: Tensor<Double>)
    -> Tensor<Double>
) -> Handmade where Whole.Element == Double {
  with(whole) { whole, x, dout in
    let dx = whole.backward(dout)
    let changed = whole.parameters[parameter]
    changed.gradient = change(changed.gradient, x, dout)
    return dx
  }
}
