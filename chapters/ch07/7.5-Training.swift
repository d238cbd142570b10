import ChapterSupport
import NeuralNetworks
import Notebook
import Tensors

func training(_ page: Page, _ digits: ImageLoader<Float>) throws {
  if page.options.flag("--publish") { try TrainedNetwork.simple.train(page, digits, epochs: 20) }
  page.cell("training", "Training", "x")
  page.show("a", 1)
}
