import NeuralNetworks
import Tensors

/// A random network with one mutation, and what the check says of it.
public struct MutationTrial: Sendable {
  /// What was done.
  public let mutation: Mutation

  /// The place of the layer in the chain.
  public let place: Int

  /// What the check calls that layer.
  public let layer: String

  /// How much of any gradient it changed, relative to the gradient's length; infinite where forward
  /// is random or a gradient is no number.
  public let change: Double

  /// What the check said.
  public let report: GradientReport

  /// Whether anything was changed that the check has to see.
  public var isReal: Bool { change > 1e-6 }

  /// Whether the check reported a fault.
  public var isCaught: Bool { report.entries.contains { $0.verdict.isFault } }

  /// Whether the check said which layer it was.
  public var isLocated: Bool {
    report.faultyLayer.map { $0 == layer || $0.hasPrefix(layer + ".") } ?? false
  }

  /// Makes a network, breaks it, and checks it.
  public init(seed: Int) {
    let made = RandomNetwork<Double>(seed: seed)
    var random = RandomState(seed: seed + 1_000_000)
    let place = random.integer(in: 0..<made.layers.count)
    let whole = made.layers[place]
    let mutation = Mutation(
      parameters: whole.parameters.count, isFirst: place == 0, random: &random)
    var layers = made.layers
    layers[place] = Mutant(whole, mutation)
    let broken = Chain<Double>(input: made.inputShape, layers, weightDecay: made.weightDecay)
    change = Self.change(made, broken, mutation)
    (self.mutation, self.place) = (mutation, place)
    func name(_ layer: any Layer<Double>) -> String {
      String("\(type(of: layer))".prefix { $0 != "<" })
    }
    layer = name(whole) + "\(made.layers[...place].count { name($0) == name(whole) })"
    report = GradientCheck(seed: seed).report(on: broken, made.x, made.t)
  }

  private static func change(
    _ made: RandomNetwork<Double>, _ broken: Chain<Double>, _ mutation: Mutation
  ) -> Double {
    if mutation.kind == .random {
      // Random numbers times 0 change nothing.
      return broken.forward(made.x, made.t).loss == made.network.forward(made.x, made.t).loss
        ? 0 : .infinity
    }
    func gradients(_ network: Chain<Double>) -> [Tensor<Double>] {
      let streams = network.layers.flatMap { $0.withNested }
        .compactMap { $0 as? any RandomLayer<Double> }.map { ($0, $0.random) }
      network.gradient(made.x, made.t)
      for (layer, stream) in streams { layer.random = stream }
      return network.parameters.map { $0.gradient }
    }
    let (own, other) = (gradients(made.network), gradients(broken))
    func length(_ gradient: Tensor<Double>) -> Double { (gradient * gradient).sum().squareRoot() }
    // A bias before a normalization has no gradient but for rounding, which is up to 1e-14 of the
    // largest gradient: what moves that about, and changes less than 1e-13, changes nothing.
    let least = 1e-7 * (own.map(length).max() ?? 0)
    return zip(own, other).map { own, other in
      let difference = other - own
      let length = max(length(own), least)
      let change = (difference * difference).sum().squareRoot()
      if change.isNaN { return .infinity }
      return change == 0 ? 0 : change / length
    }.max() ?? 0
  }
}
