import BrokenLayers
import Foundation
import NeuralNetworks
import Tensors

// `gradient-mutations [TRIALS]` breaks random networks, one mistake in each, and counts what the
// gradient check says; then it checks true ones. `gradient-mutations --seed SEED` shows one trial, and
// the true networks of that seed.

/// Checks the true network of a seed.
func report<Element: Scalar>(_ type: Element.Type, seed: Int) -> GradientReport {
  let made = RandomNetwork<Element>(seed: seed)
  return GradientCheck(seed: seed).report(on: made.network, made.x, made.t)
}

/// Shows what was done, and what the check says of it.
func show(_ trial: MutationTrial, seed: Int) {
  print("seed \(seed): \(trial.mutation) of \(trial.layer), which changes it by \(trial.change)")
  print(trial.report)
}

/// Breaks networks, and counts.
func breakNetworks(_ count: Int) {
  var (real, caught, located, agreed) = (0, 0, 0, 0)
  for seed in 0..<count {
    let trial = MutationTrial(seed: seed)
    guard trial.isReal else { continue }
    real += 1
    caught += trial.isCaught ? 1 : 0
    located += trial.isLocated ? 1 : 0
    agreed += trial.report.agrees ? 1 : 0
    if !trial.isCaught { show(trial, seed: seed) }
  }
  print("\(count) mutations, \(real) of which change a gradient:")
  print("\(caught) reported as faults, \(agreed) agreed with, the layer named in \(located)")
}

/// Checks true networks, and counts.
func checkTrueNetworks<Element: Scalar>(_ type: Element.Type, _ count: Int) {
  var (accused, undecided) = (0, 0)
  for seed in 0..<count {
    let report = report(type, seed: seed)
    undecided += report.undecided > 0 ? 1 : 0
    guard report.entries.contains(where: { $0.verdict.isFault }) else { continue }
    accused += 1
    print("seed \(seed), which is right:\n\(report)")
  }
  print("\(count) true networks of \(type): \(accused) accused, \(undecided) undecided")
}

let words = Array(CommandLine.arguments.dropFirst())
if words.count == 2, words[0] == "--seed", let seed = Int(words[1]) {
  show(MutationTrial(seed: seed), seed: seed)
  print("The true network in 64 bits:\n\(report(Double.self, seed: seed))")
  print("and in 32:\n\(report(Float.self, seed: seed))")
} else if words.count < 2, let trials = Int(words.first ?? "10000"), trials > 0 {
  breakNetworks(trials)
  checkTrueNetworks(Double.self, max(trials * 3 / 10, 1))
  checkTrueNetworks(Float.self, max(trials / 10, 1))
} else {
  FileHandle.standardError.write(
    Data("usage: gradient-mutations [TRIALS | --seed SEED]\n".utf8))
  exit(2)
}
