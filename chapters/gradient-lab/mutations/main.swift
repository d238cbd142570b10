import BrokenLayers
import NeuralNetworks
import Tensors

/// `gradient-mutations [TRIALS]`: breaks random networks, one mistake in each, and counts what the
/// gradient check says; then checks true ones.
let trials = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 10_000
var (real, caught, located, agreed) = (0, 0, 0, 0)
for seed in 0..<trials {
  let trial = MutationTrial(seed: seed)
  guard trial.isReal else { continue }
  real += 1
  caught += trial.isCaught ? 1 : 0
  located += trial.isLocated ? 1 : 0
  agreed += trial.report.agrees ? 1 : 0
  if !trial.isCaught {
    print("seed \(seed): \(trial.mutation) of \(trial.layer)\n\(trial.report)")
  }
}
print("\(trials) mutations, \(real) of which change a gradient:")
print("\(caught) reported as faults, \(agreed) agreed with, the layer named in \(located)")

func checkTrueNetworks<Element: Scalar>(_ type: Element.Type, _ count: Int) {
  let reports = (0..<count).map { seed in
    let made = RandomNetwork<Element>(seed: seed)
    return GradientCheck(seed: seed).report(on: made.network, made.x, made.t)
  }
  let faults = reports.count { $0.entries.contains { $0.verdict.isFault } }
  let undecided = reports.count { $0.undecided > 0 }
  print("\(count) true networks of \(type): \(faults) accused, \(undecided) undecided")
}
checkTrueNetworks(Double.self, max(trials * 3 / 10, 1))
checkTrueNetworks(Float.self, max(trials / 10, 1))
