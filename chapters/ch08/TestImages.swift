import ChapterSupport
import Datasets
import NeuralNetworks
import Notebook
import Tensors

/// The images to measure with: all test images, or the first 500 for a quick look.
func testImages(_ page: Page, _ mnist: ImageDataset<Float>) -> Samples<Float> {
  let all = pictures(mnist.test)
  return page.options.size == .quick ? all[..<min(500, all.count)] : all
}
