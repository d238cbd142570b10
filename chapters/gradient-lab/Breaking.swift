import NeuralNetworks
import Tensors

/// A layer one of whose gradients is put wrong, as `--break affine2.bias:×2` asks for.
final class Breaking: Layer, CustomStringConvertible {
  private let whole: any Layer<Double>
  private let parameter: Int?
  private let change: (Tensor<Double>) -> Tensor<Double>

  /// - Parameters:
  ///   - parameter: whose gradient; nil for that by the input.
  ///   - change: what becomes of it.
  init(
    _ whole: any Layer<Double>, parameter: Int?,
    change: @escaping (Tensor<Double>) -> Tensor<Double>
  ) {
    (self.whole, self.parameter, self.change) = (whole, parameter, change)
  }

  var description: String { String("\(type(of: whole))".prefix { $0 != "<" }) }
  var layers: [any Layer<Double>] { [whole] }

  func forward(_ x: Tensor<Double>) -> Tensor<Double> { whole.forward(x) }
  func predict(_ x: Tensor<Double>) -> Tensor<Double> { whole.predict(x) }

  func backward(_ dout: Tensor<Double>) -> Tensor<Double> {
    let dx = whole.backward(dout)
    guard let parameter else { return change(dx) }
    whole.parameters[parameter].gradient = change(whole.parameters[parameter].gradient)
    return dx
  }

  func outputShape(for inputShape: [Int]) -> [Int] { whole.outputShape(for: inputShape) }
}

extension Breaking {
  /// Breaks one of these layers as a word asks for, such as affine2.bias:×2 or conv1.input:0; nil
  /// where the word makes no sense.
  ///
  /// - Parameters:
  ///   - kinds: what each layer is called in `--layers`.
  static func layers(
    _ layers: [any Layer<Double>], kinds: [String], breaking word: String
  ) -> [any Layer<Double>]? {
    let parts = word.split(whereSeparator: { ".:".contains($0) }).map(String.init)
    let text = word.split(separator: ":", maxSplits: 1).last.map(String.init) ?? ""
    guard parts.count >= 3, let factor = Double(text.drop { "×x*".contains($0) }) else {
      return nil
    }
    var counts: [String: Int] = [:]
    for (index, kind) in kinds.enumerated() {
      counts[kind, default: 0] += 1
      guard parts[0] == "\(kind)\(counts[kind] ?? 1)" else { continue }
      let initials = ["weight": "W", "bias": "b", "gamma": "g", "beta": "b"]
      let place = initials[parts[1]].flatMap { initial in
        layers[index].parameters.firstIndex { $0.name.hasPrefix(initial) }
      }
      guard parts[1] == "input" || place != nil else { return nil }
      var broken = layers
      broken[index] = Breaking(layers[index], parameter: place) { $0 * factor }
      return broken
    }
    return nil
  }
}
