import BrokenLayers
import Foundation
import NeuralNetworks
import Tensors

final class F: Layer {
  typealias Element = Double
  let f: (Double) -> Double
  let d: (Double) -> Double
  let c: Double
  var x: Tensor<Double> = []
  init(_ c: Double = 1, _ f: @escaping (Double) -> Double, _ d: @escaping (Double) -> Double) { self.f = f; self.d = d; self.c = c }
  func forward(_ x: Tensor<Double>) -> Tensor<Double> { self.x = x; return x.map(f) }
  func predict(_ x: Tensor<Double>) -> Tensor<Double> { x.map(f) }
  func backward(_ dout: Tensor<Double>) -> Tensor<Double> { dout * x.map(d) * c }
}
func show(_ name: String, _ layer: any Layer<Double>, _ x: Tensor<Double>) {
  let r = GradientCheck().report(on: layer, at: x)
  print(name, r.agrees, r.verdict, r.entries.map { "\($0.maxDifference) ± \($0.errorBar) \($0.corners) \($0.undecided) \($0.remark ?? "")" })
}
for c in [1, 1.001, 7, -1, 1.0001, .nan] {
  print("factor", c)
  show("log", F(c, { log($0) }, { 1 / $0 }), [[1e-5, 2e-5]])
  show("log2", F(c, { log($0) }, { 1 / $0 }), [[1e-3, 1]])
  show("1/x", F(c, { 1 / $0 }, { -1 / $0 / $0 }), [[1e-3, 1], [-1e-4, 100]])
  show("sqrt", F(c, { $0.squareRoot() }, { 0.5 / $0.squareRoot() }), [[1e-3, 1], [1e-7, 100]])
  show("tan", F(c, { tan($0) }, { 1 / cos($0) / cos($0) }), [[1.5707, 1], [1.57, -1.4]])
  show("x|x|", F(c, { $0 * abs($0) }, { 2 * abs($0) }), [[0, 1], [-1, 1e-6]])
  show("softplus", F(c, { $0 > 0 ? $0 + log1p(exp(-1000 * $0)) / 1000 : log1p(exp(1000 * $0)) / 1000 }, { 1 / (1 + exp(-1000 * $0)) }), [[0, 1], [-1, 1e-6], [1e-3, -2e-3]])
  show("softplus1e6", F(c, { $0 > 0 ? $0 + log1p(exp(-1e6 * $0)) / 1e6 : log1p(exp(1e6 * $0)) / 1e6 }, { 1 / (1 + exp(-1e6 * $0)) }), [[0, 1], [-1, 1e-6], [1e-3, -2e-3]])
}
show("sqrt0", F(1, { $0.squareRoot() }, { 0.5 / $0.squareRoot() }), [[0, 1, 2]])
show("sqrt0f", F(1, { $0.squareRoot() }, { $0 == 0 ? 0 : 0.5 / $0.squareRoot() }), [[0, 1, 2]])
show("relu7", F(1, { max($0, 0) }, { $0 > 0 ? 1 : $0 == 0 ? 7 : 0 }), [[0, 1, -2]])
show("relu-3", F(1, { max($0, 0) }, { $0 > 0 ? 1 : $0 == 0 ? -3 : 0 }), [[0, 1, -2]])
show("relu.5", F(1, { max($0, 0) }, { $0 > 0 ? 1 : $0 == 0 ? 0.3 : 0 }), [[0, 1, -2]])
show("relu0", ReLU<Double>(), [[0, 1, -2]])
show("relu near", ReLU<Double>(), [[1, -2, 0.00003], [-0.00002, 3, 0], [1e-7, 1e-9, -1e-11]])
show("relu many", ReLU<Double>(), .zeros([4, 6]))
show("empty", ReLU<Double>(), .zeros([0, 3]))
show("pool", MaxPooling<Double>(kernel: 2), [[[[1, 1.00002], [0, -1]]]])
show("pool tie", MaxPooling<Double>(kernel: 2), [[[[1, 1, 0, 2], [0, -1, 3, 3]]]])
show("pool ties", MaxPooling<Double>(kernel: 2), .zeros([2, 2, 4, 4]))
show("random", F(7, { _ in Double.random(in: 0..<1) }, { $0 }), [[0.3, 1, -2]])
show("step", F(1, { $0.rounded() }, { _ in 1 }), [[0.3, 1, -2.5]])
