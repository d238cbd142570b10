import NeuralNetworks
import Tensors

/// The optimizers, by the names that Expected/optimizers.py gives them.
enum OptimizerKind: String, CaseIterable, Codable, CodingKeyRepresentable, Sendable {
  case sgd
  case momentum
  case nesterov
  case adaGrad
  case rmsProp
  case adam

  /// Makes an optimizer with its default settings.
  func optimizer<Element: Scalar>() -> any Optimizer<Element> {
    switch self {
    case .sgd: SGD()
    case .momentum: Momentum()
    case .nesterov: Nesterov()
    case .adaGrad: AdaGrad()
    case .rmsProp: RMSprop()
    case .adam: Adam()
    }
  }

  /// Makes an optimizer with the other settings of Expected/optimizers.py.
  func optimizerWithOtherSettings<Element: Scalar>() -> any Optimizer<Element> {
    switch self {
    case .sgd: SGD(learningRate: 0.3)
    case .momentum: Momentum(learningRate: 0.3, momentum: 0.5)
    case .nesterov: Nesterov(learningRate: 0.3, momentum: 0.5)
    case .adaGrad: AdaGrad(learningRate: 0.3, epsilon: 1e-3)
    case .rmsProp: RMSprop(learningRate: 0.3, decayRate: 0.7, epsilon: 1e-3)
    case .adam: Adam(learningRate: 0.3, beta1: 0.6, beta2: 0.7, epsilon: 1e-3)
    }
  }
}
