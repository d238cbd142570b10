import NeuralNetworks
import Tensors
import Testing

/// A layer with whatever lists one gives it.
private final class Odd: Layer {
  let weight = Parameter<Double>("W", .ones([2, 2]))
  let inner: [any Layer<Double>]
  let more: (Parameter<Double>, Int)?
  let parameters: [Parameter<Double>]

  init(
    lists parameters: (Parameter<Double>) -> [Parameter<Double>] = { [$0] },
    inner: [any Layer<Double>] = [], more: Parameter<Double>? = nil
  ) {
    self.inner = inner
    self.more = more.map { ($0, 1) }
    self.parameters = parameters(weight)
  }

  func forward(_ x: Tensor<Double>) -> Tensor<Double> { x }
  func predict(_ x: Tensor<Double>) -> Tensor<Double> { x }
  func backward(_ dout: Tensor<Double>) -> Tensor<Double> { dout }
}

/// A network of any layers, which are walked by nobody.
private final class Pile: Network {
  let layers: [any Layer<Double>]
  init(_ layers: [any Layer<Double>]) { self.layers = layers }
  func predict(_ x: Tensor<Double>) -> Tensor<Double> { x }
  func forward(_ x: Tensor<Double>, _ t: Tensor<Int>) -> Outcome<Double> {
    Outcome(scores: x, loss: 0)
  }
  func gradient(_ x: Tensor<Double>, _ t: Tensor<Int>) -> Outcome<Double> { forward(x, t) }
}

private func affine(_ weight: Parameter<Double>, _ bias: String) -> Affine<Double> {
  Affine(weight: weight, bias: Parameter(bias, .zeros([2])))
}

@Suite("Networks that would train wrongly in silence")
struct SoundnessTests {
  private let weight = Parameter<Double>("W1", .ones([2, 2]))
  private let lists = "parameters, statistics or layers leave that out"

  @Test("A sound network has no faults, however its layers are nested")
  func sound() {
    let shared = affine(weight, "b1")
    #expect(Pile([shared, ReLU(), Odd()]).faults.isEmpty)
    #expect(Pile([Odd(inner: [ReLU<Double>()])]).faults.isEmpty)
  }

  @Test("A parameter that is stored but not listed is told by its property")
  func forgottenParameter() {
    #expect(
      Pile([Odd(lists: { _ in [] })]).faults == ["Odd: it stores weight, but its \(lists)"])
    #expect(
      Pile([Odd(more: Parameter("scale", [1]))]).faults
        == ["Odd: it stores more, but its \(lists)"])
  }

  @Test("So is a layer that has something to learn, or draws random numbers")
  func forgottenLayer() {
    for layer in [affine(weight, "b"), Dropout(random: RandomState(seed: 0))]
      as [any Layer<Double>]
    {
      #expect(Pile([Odd(inner: [layer])]).faults == ["Odd: it stores inner, but its \(lists)"])
    }
  }

  @Test("A parameter of two layers is refused, since each would set its half of the gradient")
  func sharedParameter() {
    let faults = Pile([affine(weight, "b1"), affine(weight, "b2")]).faults
    #expect(faults.count == 2)
    #expect(
      faults.first == """
        Pile: W1 belongs to two layers, and each would set its half of the gradient; make two \
        parameters
        """)
  }

  @Test("A layer that stands in a network twice is refused, since it keeps only what it saw last")
  func repeatedLayer() {
    let layer = ReLU<Double>()
    #expect(
      Pile([affine(weight, "b1"), layer, layer]).faults
        == ["Pile: a layer stands in it twice, but keeps what it saw only once; make two"])
  }

  @Test("Two parameters of one name are refused, by a network and by an optimizer")
  func names() async throws {
    let twins = [affine(Parameter("W", .ones([2, 2])), "b"), affine(weight, "b")]
    #expect(
      Pile(twins).faults == ["Pile: two parameters are called b; give each a name of its own"])
    let result = try await #require(
      processExitsWith: .failure, observing: [\.standardErrorContent]
    ) {
      Adam().update([Parameter<Double>("W", [1]), Parameter<Double>("W", [2])])
    }
    let printed = String(decoding: result.standardErrorContent, as: UTF8.self)
    #expect(
      printed.contains("update: two parameters are called W; give each a name of its own\n"))
  }

  @Test("An output shape that is foretold wrongly stops the network from being made")
  func outputShape() async throws {
    let result = try await #require(
      processExitsWith: .failure, observing: [\.standardErrorContent]
    ) {
      final class Half: Layer {
        func forward(_ x: Tensor<Double>) -> Tensor<Double> { x[..<2, axis: 1] }
        func predict(_ x: Tensor<Double>) -> Tensor<Double> { forward(x) }
        func backward(_ dout: Tensor<Double>) -> Tensor<Double> { dout }
      }
      var random = RandomState(seed: 0)
      _ = Sequential<Double>(
        input: [4], [LayerPlan { _, _ in Half() }, .affine(3)], random: &random)
    }
    let printed = String(decoding: result.standardErrorContent, as: UTF8.self)
    #expect(
      printed.contains(
        "Half: outputShape(for: (4,)) says (4,), and predict gives samples of (2,)\n"))
  }
}
