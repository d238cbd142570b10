import NeuralNetworks
import Tensors

/// One thing put wrong in the backward pass of a layer, or its forward made random.
public struct Mutation: Sendable, CustomStringConvertible {
  /// What is done.
  public enum Kind: String, CaseIterable, Sendable {
    case element, row, column, sign, scale, slightScale, transposition, shift, zero, nan
    case random
  }

  /// What is done.
  public let kind: Kind

  /// Which gradient it is done to: 0 is that by the input, the others are the parameters'.
  public let variable: Int

  private let seed: Int

  /// Draws a mutation of a layer with this many parameters.
  public init(parameters: Int, isFirst: Bool, random: inout RandomState) {
    kind = Kind.allCases[random.integer(in: 0..<Kind.allCases.count)]
    variable = random.integer(in: (isFirst && parameters > 0 ? 1 : 0)..<(parameters + 1))
    seed = random.integer(in: 0..<1 << 30)
  }

  /// What is done, and to which gradient.
  public var description: String { "\(kind.rawValue) in gradient \(variable)" }

  /// Does it to a gradient.
  func apply<Element: Scalar>(to gradient: Tensor<Element>) -> Tensor<Element> {
    guard gradient.count > 0 else { return gradient }
    var random = RandomState(seed: seed)
    var changed = gradient
    let place = random.integer(in: 0..<gradient.count)
    let length = gradient.shape.last ?? 1
    let factor: Element = [0, 2, -1, 1.5][random.integer(in: 0..<4)]
    func scale(_ isHit: (Int) -> Bool) {
      for index in 0..<gradient.count where isHit(index) { changed[flat: index] *= factor }
    }
    switch kind {
    case .element: changed[flat: place] *= factor
    case .row: scale { $0 / length == place / length }
    case .column: scale { $0 % length == place % length }
    case .sign: changed = -1 * gradient
    case .scale: changed = gradient * [0.5, 2, 7, 1.01][random.integer(in: 0..<4)]
    case .slightScale: changed = gradient * 1.0001
    case .transposition:
      guard gradient.rank >= 2 else { return -1 * gradient }
      let rows = gradient.reshaped(-1, length)
      changed = rows.transposed().reshaped(gradient.shape)
    case .shift:
      for index in 0..<gradient.count {
        changed[flat: index] = gradient[flat: (index + 1) % gradient.count]
      }
    case .zero: changed = .zeros(gradient.shape)
    case .nan: changed[flat: place] = .nan
    case .random: break
    }
    return changed
  }
}

/// A layer with a mutation.
public final class Mutant<Element: Scalar>: Layer, CustomStringConvertible {
  private let whole: any Layer<Element>
  private let mutation: Mutation
  private var noise: RandomState

  /// Puts a mutation into a true layer.
  public init(_ whole: any Layer<Element>, _ mutation: Mutation) {
    (self.whole, self.mutation) = (whole, mutation)
    noise = RandomState(seed: 5)
  }

  /// The type of the true layer.
  public var description: String { String("\(type(of: whole))".prefix { $0 != "<" }) }

  /// The true layer.
  public var layers: [any Layer<Element>] { [whole] }

  /// Those of the true layer.
  public var parameters: [Parameter<Element>] { whole.parameters }

  /// Those of the true layer.
  public var statistics: [Parameter<Element>] { whole.statistics }

  /// Walks forward as it should be, or times random numbers.
  public func forward(_ x: Tensor<Element>) -> Tensor<Element> {
    let y = whole.forward(x)
    guard mutation.kind == .random else { return y }
    return y * noise.uniform(shape: y.shape, in: 0.9..<1.1)
  }

  /// Infers as it should be.
  public func predict(_ x: Tensor<Element>) -> Tensor<Element> { whole.predict(x) }

  /// Walks backward, and puts the mutation in.
  public func backward(_ dout: Tensor<Element>) -> Tensor<Element> {
    let dx = whole.backward(dout)
    mutateParameter()
    return mutation.variable == 0 ? mutation.apply(to: dx) : dx
  }

  /// Sets the gradients, and puts the mutation in.
  public func setGradients(_ dout: Tensor<Element>) {
    whole.setGradients(dout)
    mutateParameter()
  }

  private func mutateParameter() {
    guard mutation.variable > 0 else { return }
    let parameter = whole.parameters[mutation.variable - 1]
    parameter.gradient = mutation.apply(to: parameter.gradient)
  }

  /// That of the true layer.
  public func outputShape(for inputShape: [Int]) -> [Int] { whole.outputShape(for: inputShape) }
}
