import NeuralNetworks
import TensorFiles
import Tensors
import TestSupport
import Testing

/// Mistakes, by what the program says before it stops.
private let mistakes: [String: @Sendable () -> Void] = [
  "Affine: weight (3, 2) and bias (3,) do not fit": { _ = affine(bias: [3]) },
  "Affine: weight (3, 2) and bias (1, 2) do not fit": { _ = affine(bias: [1, 2]) },
  "matmul: shapes (5, 4) and (3, 2) do not fit": { _ = affine().forward(.zeros([5, 4])) },
  "Affine: () is not (N, …), samples for the weight (3, 2)": { _ = affine().forward(Tensor(3.0)) },
  "Affine: (300,) is not (N, …), samples for the weight (300, 2)": {
    var random = RandomState(seed: 0)
    let network = Sequential<Double>(input: [300], [.affine(2)], random: &random)
    _ = network.predict(.zeros([300]))
  },
  "accuracy: labels (300,) do not fit samples (200, 2)": {
    var random = RandomState(seed: 0)
    let network = Sequential<Double>(input: [2], [.affine(3)], random: &random)
    _ = network.accuracy(.zeros([200, 2]), .zeros([300]))
  },
  "labels (1, 3) are not one-hot: row 0 holds [1, 0, 1]": {
    _ = SoftmaxWithLoss<Double>().forward([[1, 2, 3]], [[1, 0, 1]])
  },
  "labels (1, 3) are not one-hot: row 0 holds [0, 0, 0]": {
    _ = crossEntropy(Tensor<Double>([0.9, 0.2, 0.8]), [0, 0, 0])
  },
  "BatchNormalization: (0, 2) has nothing to take a mean of": {
    let layer = BatchNormalization<Double>(
      gamma: Parameter("gamma", .ones([2])), beta: Parameter("beta", .zeros([2])))
    _ = layer.forward(.zeros([0, 2]))
  },
  "train: early stopping needs validation samples to measure on": {
    var random = RandomState(seed: 0)
    let network = Sequential<Double>(input: [2], [.affine(3)], random: &random)
    let trainer = Trainer(network, SGD(), batchSize: 2, random: random)
    trainer.earlyStopping = EarlyStopping(patience: 1)
    try? trainer.train(Samples(.zeros([4, 2]), [0, 1, 2, 0]), epochs: 1)
  },
  "train: an epoch of 4 samples has begun, and these are 3": {
    var random = RandomState(seed: 0)
    let network = Sequential<Double>(input: [2], [.affine(3)], random: &random)
    let trainer = Trainer(network, SGD(), batchSize: 2, random: random)
    try? trainer.train(Samples(.zeros([4, 2]), [0, 1, 2, 0]), iterations: 1)
    try? trainer.train(Samples(.zeros([3, 2]), [0, 1, 2]), iterations: 2)
  },
  "Affine: backward came before forward": { _ = affine().backward(.zeros([5, 2])) },
  "ReLU: backward came before forward": { _ = ReLU<Double>().backward([1]) },
  "Sigmoid: backward came before forward": { _ = Sigmoid<Double>().backward([1]) },
  "Mul: backward came before forward": { _ = Mul().backward(1) },
  "SoftmaxWithLoss: backward came before forward": { _ = SoftmaxWithLoss<Double>().backward() },
  "Tanh: backward came before forward": { _ = Tanh<Double>().backward([1]) },
  "Flatten: backward came before forward": { _ = Flatten<Double>().backward([1]) },
  "Dropout: backward came before forward": {
    let layer = Dropout<Double>(random: RandomState(seed: 0))
    _ = layer.predict([1])
    _ = layer.backward([1])
  },
  "Residual: its layers make (4, 2) of (4, 3)": {
    _ = Residual([affine()]).forward(.zeros([4, 3]))
  },
  "Residual: its layers make samples of (2,) of (3,)": {
    var random = RandomState(seed: 0)
    _ = Sequential<Double>(input: [3], [.residual([.affine(2), .relu])], random: &random)
  },
  "replacing: a mask of (2,) does not fit (3,)": {
    let layer = ReLU<Double>()
    _ = layer.forward([1, 2])
    _ = layer.backward([1, 2, 3])
  },
  "labels of shape (3,) do not fit scores of shape (2, 4)": {
    _ = SoftmaxWithLoss<Double>().forward(.zeros([2, 4]), [0, 1, 2])
  },
  "labels of shape (4, 2) do not fit scores of shape (2, 4)": {
    _ = SoftmaxWithLoss<Double>().forward(.zeros([2, 4]), .zeros([4, 2]))
  },
  "scores of shape (2, 1, 4) do not have two axes, (N, classes)": {
    _ = crossEntropy(Tensor<Double>.zeros([2, 1, 4]), [0, 1])
  },
  "scores of shape (3,) do not have two axes, (N, classes)": {
    _ = SoftmaxWithLoss<Double>().forward([1, 2, 3], [0, 0, 1])
  },
  "labels (2, 1) are not one-hot: row 0 holds [1]": {
    _ = Samples(Tensor<Float>.zeros([2, 3]), [[1], [1]])
  },
  "labels (2, 2) are not one-hot: row 1 holds [0, 0]": {
    _ = Samples(Tensor<Float>.zeros([2, 3]), [[1, 0], [0, 0]])
  },
  "labels (1, 3) are not one-hot: row 0 holds [1, 1, 0]": {
    _ = Samples(Tensor<Float>.zeros([1, 3]), [[1, 1, 0]])
  },
  "labels (1, 3) are not one-hot: row 0 holds [2, -1, 0]": {
    _ = Samples(Tensor<Float>.zeros([1, 3]), [[2, -1, 0]])
  },
  "Samples: a class number is negative": {
    _ = Samples(Tensor<Float>.zeros([2, 3]), [0, -1])
  },
  "split: 0.5 of 1 samples leaves a part empty": {
    _ = Samples(Tensor<Float>.zeros([1, 3]), [0]).split(validation: 0.5)
  },
  "EarlyStopping: a patience of 0 epochs is none": { _ = EarlyStopping(patience: 0) },
  "oneHot: row 1 holds class 4, not one of 0..<4": {
    _ = SoftmaxWithLoss<Double>().forward(.zeros([2, 4]), [0, 4])
  },
  "InitialWeights: there are none between 0 inputs and 4 outputs": {
    var random = RandomState(seed: 0)
    let _: Tensor<Double> = InitialWeights.he.draw([0, 4], inputs: 0, outputs: 4, random: &random)
  },
  "InitialWeights: there are none between 3 inputs and 0 outputs": {
    var random = RandomState(seed: 0)
    let _: Tensor<Double> = InitialWeights.he.draw([3, 0], inputs: 3, outputs: 0, random: &random)
  },
  "memory velocity/W of (2,) does not fit the parameter (3, 1)": {
    let optimizer = Momentum<Double>()
    optimizer.memory = ["velocity/W": [1, 2]]
    optimizer.update([Parameter("W", .zeros([3, 1]))])
  },
  "memory squares/W of (1, 3) does not fit the parameter (3, 1)": {
    let optimizer = Adam<Float>()
    optimizer.memory = ["mean/W": .zeros([3, 1]), "squares/W": .zeros([1, 3])]
    optimizer.update([Parameter("W", .zeros([3, 1]))])
  },
  "update: shapes (3, 1) and (1, 1) differ": {
    let parameter = Parameter<Float>("W", .zeros([3, 1]))
    parameter.gradient = [[1]]
    SGD().update([parameter])
  },
  "no parameter is called W3; there are W1, b1, W2, b2": {
    var random = RandomState(seed: 0)
    let network = TwoLayerNet<Double>(
      inputSize: 2, hiddenSize: 2, outputSize: 2, random: &random)
    _ = network["W3"]
  },
  "Safetensors: among [\"W\", \"b\", \"W\"] one comes twice or is __metadata__": {
    _ = Safetensors(["W", "b", "W"].map { Parameter($0, Tensor<Float>.ones([1])) })
  },
  "Safetensors: among [\"__metadata__\"] one comes twice or is __metadata__": {
    _ = Safetensors(tensors: [NamedTensor("__metadata__", Tensor<Double>.ones([1]))])
  },
]

private func affine(bias: [Int] = [2]) -> Affine<Double> {
  Affine(weight: Parameter("W", .zeros([3, 2])), bias: Parameter("b", .zeros(bias)))
}

@Suite("Mistakes stop the program with a message")
struct FailureTests {
  @Test("The message names the operation and the shapes", arguments: mistakes.keys.sorted())
  func message(message: String) async throws {
    let result = try await #require(
      processExitsWith: .failure, observing: [\.standardErrorContent]
    ) { [message] in
      mistakes[message]?()
    }
    expectMessage(message, in: result)
  }
}
