import NeuralNetworks
import TestSupport
import Tensors
import Testing

@Suite("What optimizers remember, and where they stop")
struct OptimizerStateTests {
  private func parameters<Element: Scalar>() -> [Parameter<Element>] {
    var random = RandomState(seed: 1)
    return [
      Parameter("W1", random.normal(shape: [30, 20])), Parameter("b1", random.normal(shape: [20])),
    ]
  }

  private func step<Element: Scalar>(
    _ optimizer: any Optimizer<Element>, _ parameters: [Parameter<Element>], seed: Int
  ) {
    var random = RandomState(seed: seed)
    for parameter in parameters {
      parameter.gradient = random.normal(shape: parameter.value.shape)
    }
    optimizer.update(parameters)
  }

  @Test("Its names tell what it is and whose", arguments: OptimizerKind.allCases)
  func names(kind: OptimizerKind) {
    let optimizer: any Optimizer<Float> = kind.optimizer()
    #expect(optimizer.memory.isEmpty)
    step(optimizer, parameters(), seed: 2)
    let expected: [String: [Int]] =
      switch kind {
      case .sgd: [:]
      case .momentum, .nesterov: ["velocity/W1": [30, 20], "velocity/b1": [20]]
      case .adaGrad, .rmsProp: ["squares/W1": [30, 20], "squares/b1": [20]]
      case .adam:
        [
          "mean/W1": [30, 20], "mean/b1": [20], "squares/W1": [30, 20], "squares/b1": [20],
          "steps": [],
        ]
      }
    #expect(optimizer.memory.mapValues(\.shape) == expected)
  }

  @Test(
    "What fades ends at 0, and not among the subnormal numbers", arguments: OptimizerKind.allCases)
  func fading(kind: OptimizerKind) {
    let optimizer: any Optimizer<Float> = kind.optimizer()
    let parameters: [Parameter<Float>] = parameters()
    step(optimizer, parameters, seed: 3)
    for parameter in parameters { parameter.gradient = .zeros(parameter.value.shape) }
    for _ in 0..<12_000 { optimizer.update([parameters[1]]) }
    for (name, tensor) in optimizer.memory where name.hasSuffix("b1") {
      #expect(tensor.elements.allSatisfy { !$0.isSubnormal })
      let fades = kind != .adaGrad && name != "squares/b1"
      if fades { #expect(tensor.elements.allSatisfy { $0 == 0 }, "\(name)") }
    }
  }

  @Test("A fresh optimizer with this memory goes on bit for bit", arguments: OptimizerKind.allCases)
  func goingOn(kind: OptimizerKind) {
    func check<Element: Scalar>(_ type: Element.Type) {
      let (unbroken, resumed): ([Parameter<Element>], [Parameter<Element>]) =
        (parameters(), parameters())
      let optimizer: any Optimizer<Element> = kind.optimizer()
      for seed in 0..<5 { step(optimizer, unbroken, seed: seed) }
      for (from, to) in zip(unbroken, resumed) { to.value = from.value }
      let memory = optimizer.memory
      for seed in 5..<10 { step(optimizer, unbroken, seed: seed) }

      let (other, forgetful): (any Optimizer<Element>, any Optimizer<Element>) =
        (kind.optimizer(), kind.optimizer())
      other.memory = memory
      let forgotten = resumed.map { Parameter($0.name, $0.value) }
      for seed in 5..<10 {
        step(other, resumed, seed: seed)
        step(forgetful, forgotten, seed: seed)
      }
      #expect(resumed.map(\.value) == unbroken.map(\.value))
      #expect(other.memory == optimizer.memory)
      #expect((forgotten.map(\.value) == unbroken.map(\.value)) == memory.isEmpty)
    }
    check(Float.self)
    check(Double.self)
  }

  @Test("Where the gradient always was 0, nothing moves", arguments: OptimizerKind.allCases)
  func zeroGradients(kind: OptimizerKind) {
    let optimizer: any Optimizer<Float> = kind.optimizer()
    let parameters: [Parameter<Float>] = parameters()
    let before = parameters.map(\.value)
    for _ in 0..<3 { optimizer.update(parameters) }
    #expect(parameters.map(\.value) == before)
  }

  @Test("A NaN in the gradient stays, and does not spread", arguments: OptimizerKind.allCases)
  func nan(kind: OptimizerKind) {
    let optimizer: any Optimizer<Double> = kind.optimizer()
    let parameter = Parameter<Double>("W", [1, 2, 3])
    for gradient in [.nan, 0, 1] as [Double] {
      parameter.gradient = Tensor([1, gradient, -1])
      optimizer.update([parameter])
      #expect(parameter.value.elements.map(\.isNaN) == [false, true, false])
    }
  }

  @Test("A parameter without elements is left alone", arguments: OptimizerKind.allCases)
  func empty(kind: OptimizerKind) {
    let optimizer: any Optimizer<Double> = kind.optimizer()
    let parameter = Parameter<Double>("W", .zeros([0, 3]))
    optimizer.update([parameter])
    #expect(parameter.value == .zeros([0, 3]))
  }

  @Test(
    "Large parameters, shared out to threads, move like their parts, bit for bit",
    arguments: OptimizerKind.allCases)
  func threads(kind: OptimizerKind) {
    func check<Element: Scalar>(_ type: Element.Type) {
      var random = RandomState(seed: 3)
      let whole = Parameter<Element>("W", random.normal(shape: [50_001]))
      let parts = (0..<51).map { Parameter("W\($0)", whole.value[part($0)]) }
      let (one, other): (any Optimizer<Element>, any Optimizer<Element>) =
        (kind.optimizer(), kind.optimizer())
      for _ in 0..<3 {
        whole.gradient = random.normal(shape: [50_001])
        for (index, parameter) in parts.enumerated() {
          parameter.gradient = whole.gradient[part(index)]
        }
        one.update([whole])
        other.update(parts)
      }
      #expect(whole.value.elements == parts.flatMap(\.value.elements))
    }
    check(Float.self)
    check(Double.self)
  }

  /// The places of one of 51 parts of 50,001 elements.
  private func part(_ index: Int) -> Range<Int> { index * 1000..<min((index + 1) * 1000, 50_001) }
}
