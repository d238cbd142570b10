import Foundation
import NeuralNetworks
import Tensors

// Trains a small network with everything that a checkpoint has to keep. A test builds this program, and
// kills it:
//
//     training-run CHECKPOINT EPOCHS
//
// It goes on where the checkpoint stands, if there is one, and in the end prints every score and the
// bits of every parameter.

let path = CommandLine.arguments[1]
let epochs = Int(CommandLine.arguments[2]) ?? 1

var random = RandomState(seed: 11)
let labels = random.integers(in: 0..<4, shape: [600])
let centres: Tensor<Float> = random.normal(shape: [4, 100])
let samples = Samples(
  (centres[rows: labels] + 2 * random.normal(shape: [600, 100])).reshaped(600, 1, 10, 10), labels)
let network = Sequential<Float>(
  input: [1, 10, 10],
  [
    .convolution(4, kernel: 3, padding: .same), .batchNormalization, .relu, .maxPooling(2),
    .affine(24), .relu, .dropout(0.3), .affine(4),
  ], random: &random)
let trainer = Trainer(network, Adam(), batchSize: 32, random: random)
if FileManager.default.fileExists(atPath: path) { try trainer.resume(from: path) }
try trainer.train(samples[..<500], validation: samples[500...], epochs: epochs, savingTo: path)

for record in trainer.history {
  print(record.epoch, record.training, record.validation.map { "\($0)" } ?? "")
}
for parameter in network.parameters + network.statistics {
  print(parameter.name, parameter.value.elements.map { String($0.bitPattern, radix: 16) })
}
