import Tensors

/// The derivative of a function of one number, by the central difference (f(x+h) − f(x−h)) / 2h.
///
/// - Parameters:
///   - function: f.
///   - x: where the derivative is wanted.
///   - h: half the width of the difference. Too large and the curve is not straight between the
///     two points, too small and their difference drowns in rounding.
/// - Note: Deep Learning from Scratch, 4.3.
public func numericalDerivative<Element: Scalar>(
  of function: (Element) -> Element, at x: Element,
  h: Element = .differenceStep
) -> Element {
  (function(x + h) - function(x - h)) / (2 * h)
}

/// The gradient of a loss by a parameter: its derivative by each element in turn.
///
/// - Parameters:
///   - loss: computes the loss with the parameter's present value.
///   - parameter: is changed by ±h, one element at a time, and set back.
///   - h: half the width of the central difference.
/// - Returns: the partial derivatives, in the shape of the parameter. They cost two evaluations per
///   element.
/// - Note: Deep Learning from Scratch, 4.4 and 4.5.
public func numericalGradient<Element: Scalar>(
  of loss: () -> Element, by parameter: Parameter<Element>,
  h: Element = .differenceStep
) -> Tensor<Element> {
  var gradient = Tensor<Element>.zeros(parameter.value.shape)
  for index in 0..<parameter.value.count {
    let value = parameter.value[flat: index]
    gradient[flat: index] = numericalDerivative(
      of: { changed in
        parameter.value[flat: index] = changed
        return loss()
      }, at: value, h: h)
    parameter.value[flat: index] = value
  }
  return gradient
}

/// The gradient of a function of a tensor; see the form for parameters.
///
/// - Parameters:
///   - function: f, from the shape of x to a number.
///   - x: where the gradient is wanted, of any shape.
///   - h: half the width of the central difference.
/// - Returns: the partial derivatives, in the shape of x.
/// - Note: Deep Learning from Scratch, 4.4.
public func numericalGradient<Element: Scalar>(
  of function: (Tensor<Element>) -> Element, at x: Tensor<Element>, h: Element = .differenceStep
) -> Tensor<Element> {
  let variable = Parameter("x", x)
  return numericalGradient(of: { function(variable.value) }, by: variable, h: h)
}

extension Scalar {
  /// Half the width of a central difference that suits the type: 1e-4 for `Double`, as in the book, and
  /// 1e-2 for `Float`, whose seven digits would drown a smaller one in rounding.
  public static var differenceStep: Self { ulpOfOne < 1e-10 ? 1e-4 : 1e-2 }
}
