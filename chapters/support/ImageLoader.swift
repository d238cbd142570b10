import Datasets
import Notebook
import Tensors

/// MNIST or another published set of images, loaded once however many sections need it.
///
/// ```swift
/// let digits = ImageLoader<Double>(MNIST.self, oneHotLabel: true)
/// let mnist = try digits.load(page)
/// ```
public final class ImageLoader<Element: Scalar> {
  private let images: any PublishedImages.Type
  private let oneHotLabel: Bool
  private let minimum: Int
  private var loaded: ImageDataset<Element>?

  /// Makes a loader; nothing is read before it is asked to load.
  ///
  /// - Parameters:
  ///   - images: which ones.
  ///   - oneHotLabel: whether labels are rows with a single one, (N, 10), instead of class
  ///     numbers, (N,).
  ///   - minimum: how many images the program needs to train on, and to test with.
  public init(
    _ images: any PublishedImages.Type = MNIST.self, oneHotLabel: Bool = false, minimum: Int = 1
  ) {
    self.images = images
    self.oneHotLabel = oneHotLabel
    self.minimum = minimum
  }

  /// The images as rows of 784 numbers 0…1, and their labels.
  ///
  /// - Parameters:
  ///   - data: what `--data` says, nil if nothing.
  ///   - remark: is told where the images come from when they are loaded.
  public func load(
    from data: String? = nil, remark: (ImageDataset<Element>) -> Void = { _ in }
  ) throws -> ImageDataset<Element> {
    if let loaded { return loaded }
    let progress = FileProgress()
    defer { progress.finish() }
    let dataset: ImageDataset<Element> = try images.load(
      oneHotLabel: oneHotLabel, from: data, progress: progress.update)
    let count = min(dataset.train.count, dataset.test.count)
    guard count >= minimum else {
      throw FileError(
        """
        \(images.collection.name): at least \(minimum) images to train on and to test with are \
        needed, and there are \(count)
        """)
    }
    remark(dataset)
    loaded = dataset
    return dataset
  }

  /// The same from where a page's reader says, and says on the page where that is.
  ///
  /// - Throws: ``MissingFiles`` if it is a committed page, which shows the published images only.
  public func load(_ page: Page) throws -> ImageDataset<Element> {
    do {
      let dataset = try load(from: page.options.data) { page.aside($0.description) }
      guard dataset.isSynthetic && page.options.isForCommittedPage else { return dataset }
      throw MissingFiles("\(dataset); the page shows \(images.collection.name)")
    } catch let error as DatasetError where error.isAbsence && page.options.isForCommittedPage {
      throw MissingFiles(error.description)
    }
  }
}

/// What most chapters load: handwritten digits in 64 bits.
public typealias Digits = ImageLoader<Double>
