import Notebook
import Plots
import TensorFiles
import Tensors

/// A picture of a digit in the reader's own hand.
public struct OwnDigit {
  /// The picture in the form of MNIST's images, (1, 784).
  public let image: Tensor<Double>
}

extension ChapterOption {
  /// `--image FILE`: a digit of the reader's own, to be read in a section.
  public static func ownDigit(in section: String) -> ChapterOption {
    .text(
      "--image", "FILE", standard: "",
      "lets \(section) read a digit of your own: a picture in PGM format")
  }
}

extension Page {
  /// The digit that `--image` names, if it is there.
  ///
  /// - Throws: an error of one line if there is no picture of a digit.
  public func ownDigit() throws -> OwnDigit? {
    let path = options.text("--image")
    guard !path.isEmpty else { return nil }
    do {
      return OwnDigit(image: try PGMFile.read(from: path).digit())
    } catch let error as FileError {
      throw FileError("\(path): \(error.description)")
    }
  }

  /// Shows a digit as a network gets it, and what that makes of it.
  ///
  /// - Parameters:
  ///   - digit: the digit.
  ///   - probabilities: those of ten classes for images (1, 784), shape (1, 10).
  public func read(_ digit: OwnDigit, probabilities: (Tensor<Double>) -> Tensor<Double>) {
    let y = probabilities(digit.image)[row: 0]
    figure(
      "own-digit",
      digitGrid("Your digit, as the network gets it", digit.image) { _ in "\(y.argMax())?" })
    show("y", y)
    show("answer", y.argMax())
  }
}
