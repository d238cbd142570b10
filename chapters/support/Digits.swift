import Datasets
import Notebook
import Plots
import Tensors

/// The handwritten digits of a chapter, loaded once however many sections need them.
public final class Digits {
  private let oneHotLabel: Bool
  private var loaded: ImageDataset<Double>?

  /// Makes a loader; nothing is read before the first call of ``load(_:)``.
  ///
  /// - Parameter oneHotLabel: whether labels are rows with a single one, (N, 10), instead of class
  ///   numbers, (N,).
  public init(oneHotLabel: Bool) {
    self.oneHotLabel = oneHotLabel
  }

  /// The images as rows of 784 numbers 0…1, and their labels.
  public func load(_ page: Page) throws -> ImageDataset<Double> {
    if let loaded { return loaded }
    let progress = FileProgress()
    defer { progress.finish() }
    let dataset: ImageDataset<Double> = try MNIST.load(
      oneHotLabel: oneHotLabel, from: page.options.data, progress: progress.update)
    if case .synthetic = dataset.origin, page.options.isForCommittedPage {
      throw MissingFiles("\(dataset); the page shows MNIST")
    }
    page.aside(dataset.description)
    loaded = dataset
    return dataset
  }
}

/// Images of shape (N, 784) in rows of five, each with a caption.
public func digitGrid(
  _ title: String, _ images: Tensor<Double>, caption: (Int) -> String
) -> ImageGrid {
  ImageGrid(
    title, columns: 5,
    images: (0..<images.shape[0]).map {
      GreyImage(images[row: $0].elements, rows: 28, columns: 28, caption: caption($0))
    })
}
