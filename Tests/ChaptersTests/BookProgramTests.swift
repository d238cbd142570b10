import Datasets
import NeuralNetworks
import Tensors
import Testing

/// What one of the book's training programs prints.
///
/// Its repository as of 2024-11-05, run with NumPy 2.4.6 and nothing added but `np.random.seed(0)`
/// before the network is made.
struct BookProgram: CustomTestStringConvertible, Sendable {
  let testDescription: String

  /// Makes its network.
  let network: @Sendable (inout RandomState) -> any Network<Double>

  /// The loss of the batch after some iterations, with the book's δ.
  let losses: [Int: Double]

  /// The accuracies on training and test images after some iterations.
  let accuracies: [Int: [Double]]

  static let all = [
    BookProgram(
      testDescription: "ch04/train_neuralnet.py",
      network: {
        SigmoidTwoLayerNet(inputSize: 784, hiddenSize: 50, outputSize: 10, random: &$0)
      },
      losses: [
        1: 2.2938061065760658, 2: 2.294626433903726, 3: 2.297869324385668,
        100: 2.260718693327662, 600: 0.8722775786055866, 1_000: 0.39883823848488675,
        10_000: 0.06576092808426319,
      ],
      accuracies: [
        1: [0.09915, 0.1009], 601: [0.7823333333333333, 0.7915], 1_201: [0.87895, 0.8814],
        9_601: [0.9481166666666667, 0.9468],
      ]),
    BookProgram(
      testDescription: "ch05/train_neuralnet.py",
      network: { TwoLayerNet(inputSize: 784, hiddenSize: 50, outputSize: 10, random: &$0) },
      losses: [
        1: 2.3012864531462576, 2: 2.301390187200329, 3: 2.30096856210086,
        100: 0.9646907148037083, 600: 0.33990175770030256, 1_000: 0.13350351749435632,
        10_000: 0.017784356218426608,
      ],
      accuracies: [
        1: [0.109, 0.1136], 601: [0.9051333333333333, 0.9069], 1_201: [0.92165, 0.9212],
        9_601: [0.9785833333333334, 0.9699],
      ]),
  ]
}

@Suite("The book's own programs")
struct BookProgramTests {
  @Test(
    "Compute what the same network and trainer do here, for 10,000 iterations",
    .enabled(if: hasImages, "needs DATASETS_DIR"), arguments: BookProgram.all)
  func trainings(_ program: BookProgram) throws {
    let mnist: ImageDataset<Double> = try MNIST.load(oneHotLabel: true)
    var random = RandomState(seed: 0)
    let network = program.network(&random)
    let trainer = Trainer(
      network, SGD(learningRate: 0.1), batchSize: 100, drawing: .choice(replacing: true),
      random: random)
    trainer.afterStep = { step in
      if let loss = program.losses[step.iteration] {
        let y = network.probabilities(ofScores: network.predict(step.batch.x))
        let found = crossEntropy(y, step.batch.t, delta: 1e-7)
        #expect(abs(found - loss) <= 1e-12 * loss, "\(found) after \(step.iteration)")
      }
      if let accuracies = program.accuracies[step.iteration] {
        let found = [mnist.train, mnist.test].map { network.accuracy($0.images, $0.labels) }
        #expect(found == accuracies, "after \(step.iteration)")
      }
    }
    try trainer.train(Samples(mnist.train.images, mnist.train.labels), iterations: 10_000)
    #expect(trainer.iteration == 10_000)
  }
}
