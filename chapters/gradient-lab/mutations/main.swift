import BrokenLayers
import Foundation
import NeuralNetworks
import Tensors
func timed<E: Scalar>(_ e: E.Type) {
  var random = RandomState(seed: 0)
  let x: Tensor<Double> = random.uniform(shape: [3, 784]).map { max($0 - 0.6, 0) }
  let network = TwoLayerNet<E>(inputSize: 784, hiddenSize: 50, outputSize: 10, random: &random)
  for _ in 0..<2 {
    let start = clock()
    let r = GradientCheck().report(on: network, Tensor(converting: x), [1, 2, 3])
    print(Double(clock() - start) / 1e6, r.agrees)
    if !r.agrees { print(r) }
  }
}
timed(Double.self)
timed(Float.self)
func trueNetworks<E: Scalar>(_ e: E.Type, _ count: Int, _ show: Int) {
  let start = clock()
  var (faults, undecided, vacuous, corners) = (0, 0, 0, 0)
  for seed in 0..<count {
    let made = RandomNetwork<E>(seed: seed)
    let r = GradientCheck(seed: seed).report(on: made.network, made.x, made.t)
    let isFault = r.entries.contains { $0.verdict.isFault }
    let isUndecided = r.entries.contains { if case .undecided = $0.verdict { true } else { false } }
    if isFault { faults += 1 }
    if isUndecided { undecided += 1 }
    if r.entries.contains(where: { $0.verdict == .vacuous }) { vacuous += 1 }
    if r.corners > 0 { corners += 1 }
    if isFault && faults < show || isUndecided && undecided < show { print(seed, made.x.shape, made.layers.map { "\(type(of: $0))" }, "\n", r) }
  }
  print(e, count, "faults", faults, "undecided", undecided, "vacuous", vacuous, "corners", corners, "seconds", Double(clock() - start) / 1e6)
}
trueNetworks(Double.self, Int(CommandLine.arguments.dropFirst().first ?? "300") ?? 300, 4)
trueNetworks(Float.self, 200, 4)
func mutate(_ count: Int) {
  let start = clock()
  var (real, caught, located, shown, agreed) = (0, 0, 0, 0, 0)
  for seed in 0..<count {
    let trial = MutationTrial(seed: seed)
    guard trial.isReal else { continue }
    real += 1
    if trial.isCaught { caught += 1 }
    if trial.report.agrees { agreed += 1 }
    if trial.isLocated { located += 1 }
    if (!trial.isCaught || !trial.isLocated) && shown < 12 { shown += 1; print(seed, trial.mutation, trial.place, trial.change, trial.report.faultyLayer ?? "-", RandomNetwork<Double>(seed: seed).layers.map { "\(type(of: $0))" }, "\n", trial.report) }
  }
  print("mutations", count, "real", real, "caught", caught, "located", located, "agreed", agreed, "seconds", Double(clock() - start) / 1e6)
}
mutate(300)
