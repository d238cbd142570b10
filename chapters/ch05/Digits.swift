import Datasets
import Notebook
import Plots
import Tensors

/// The images of this chapter, loaded once however many sections need them.
final class Digits {
  private var loaded: ImageDataset<Double>?

  /// The images as rows of numbers 0…1, the labels as rows with a single one.
  func load(_ page: Page) throws -> ImageDataset<Double> {
    if let loaded { return loaded }
    let progress = FileProgress()
    defer { progress.finish() }
    let dataset: ImageDataset<Double> = try MNIST.load(
      oneHotLabel: true, from: page.options.data, progress: progress.update)
    page.aside(dataset.description)
    loaded = dataset
    return dataset
  }
}

/// Images of shape (N, 784) in rows of five, each with a caption.
func digitGrid(
  _ title: String, _ images: Tensor<Double>, caption: (Int) -> String
) -> ImageGrid {
  ImageGrid(
    title, columns: 5,
    images: (0..<images.shape[0]).map {
      GreyImage(images[row: $0].elements, rows: 28, columns: 28, caption: caption($0))
    })
}
