import Foundation
import NeuralNetworks
import TensorFiles
import Tensors
import Testing

@Suite("Chapter 3")
struct Chapter3Tests {
  @Test(
    "Prints the book's values",
    arguments: [
      ("3.2.2", ["x > 0 (3,)  [False  True  True]", "as numbers (3,)  [0 1 1]"]),
      ("3.2.4", ["sigmoid(x) (3,)  [0.26894142 0.73105858 0.88079708]"]),
      ("3.2.7", ["maximum(x, 0) (3,)  [0. 1. 2.]"]),
      (
        "3.3.2",
        [
          "[[19. 22.]", "[43. 50.]]", "[[23. 34.]", "[[22. 28.]", "[49. 64.]]",
          "D·v (3,)  [23. 53. 83.]",
          "Fatal error: matmul: shapes (2, 3) and (2, 2) do not fit",
        ]
      ),
      ("3.3.3", ["x·W (3,)  [ 5. 11. 17.]"]),
      ("3.4.1", ["w⁽¹⁾₁₂  0.2"]),
      (
        "3.4.2",
        [
          "A1 (3,)  [0.3 0.7 1.1]", "Z1 (3,)  [0.57444252 0.66818777 0.75026011]",
          "A2 (2,)  [0.51615984 1.21402696]", "Z2 (2,)  [0.62624937 0.7710107 ]",
          "y (2,)  [0.31682708 0.69627909]",
        ]
      ),
      ("3.5.1", ["y (3,)  [0.01821127 0.24519181 0.73659691]", "sum of y  1"]),
      (
        "3.5.2",
        [
          "softmax, as it is written (3,)  [nan nan nan]",
          "y (3,)  [9.99954600e-01 4.53978686e-05 2.06106005e-09]",
        ]
      ),
      ("3.6.3", ["arg-max along axis 1 (4,)  [1 2 1 0]", "right  3"]),
    ])
  func bookValues(section: String, values: [String]) throws {
    let page = try run("ch03", [section, "--data", "synthetic"])
    #expect(page.status == 0)
    let lines = page.lines.map { $0.trimmingCharacters(in: .whitespaces) }
    for value in values { #expect(lines.contains(value), "\(value)") }
  }

  @Test("Agrees with itself wherever it compares two ways to a result")
  func agreements() throws {
    let answers = try run("ch03", ["3.2", "3.4", "3.5"]).lines.filter { $0.contains("agrees  ") }
    #expect(answers.count == 5)
    for answer in answers { #expect(answer.hasSuffix("agrees  True")) }
  }

  @Test(
    "Reads the test images, one at a time as well as in batches",
    .enabled(if: hasImages, "needs DATASETS_DIR"))
  func inference() throws {
    let page = try run("ch03", ["3.6"])
    for shape in [
      "xTrain (60000, 784)", "tTrain (60000,)", "xTest (10000, 784)", "tTest (10000,)",
      "label  5",
    ] {
      #expect(page.lines.contains("    \(shape)"))
    }
    let accuracies = page.lines.filter { $0.hasPrefix("    accuracy  0.") }
      .compactMap { $0.split(separator: " ").last.flatMap { Double($0) } }
    #expect(accuracies.count == 2)
    for accuracy in accuracies { #expect(accuracy >= 0.97) }
  }

  @Test("Stores a network with the book's shapes, and says how it was made")
  func sampleNetwork() throws {
    let path = repository.appending(path: "dataset/sample-network.safetensors")
    let file = try Safetensors.read(from: path.path(percentEncoded: false))
    #expect(file.tensors.map(\.name).sorted() == ["W1", "W2", "W3", "b1", "b2", "b3"])
    let _: Tensor<Float> = try file.tensor("W1", shape: [784, 50])
    let _: Tensor<Float> = try file.tensor("W2", shape: [50, 100])
    let _: Tensor<Float> = try file.tensor("W3", shape: [100, 10])
    #expect(file.metadata["made by"] == "swift run ch03 3.6.2 --train")
  }

  @Test("Does not take drawn digits for MNIST when it trains")
  func trainingNeedsImages() throws {
    let page = try run("ch03", ["3.6.2", "--train", "--data", "synthetic"])
    #expect(page.status == 1)
    #expect(page.errors.contains("--train needs MNIST's images"))
  }

  @Test("Does not replace the stored network by one that was trained on other images")
  func trainingNeedsPublishedImages() throws {
    let (data, before) = (try noise(200, seed: 1), try committedFiles())
    let page = try run("ch03", ["3.6.2", "--train", "--data", data.path])
    #expect(page.status == 1)
    #expect(page.errors.contains("--train needs MNIST's images as they were published"))
    #expect(try committedFiles() == before)
  }

  @Test("Fits 80 columns, in every section, and gives the same values in a section alone")
  func width() throws {
    let page = try run("ch03", ["--data", "synthetic"])
    #expect(page.status == 0)
    for line in page.lines { #expect(line.count <= 80, "\(line)") }
    let alone = try run("ch03", ["3.4.2"]).output
    let start = try #require(alone.range(of: "3.4.2"))
    #expect(page.output.contains(alone[start.lowerBound...]))
  }
}
