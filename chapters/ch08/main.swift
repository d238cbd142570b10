import ChapterSupport
import Datasets
import NeuralNetworks
import Notebook
import Tensors

func chapter() -> Chapter {
  let digits = ImageLoader<Float>(minimum: 10)
  return Chapter(
    .ch08, in: course,
    sections: [
      Section("8.1", "Training a deep network") { page in
        if page.options.flag("--publish") {
          try TrainedNetwork.deep.train(page, digits, epochs: 20)
        }
      },
      Section("8.1.2", "More images out of the same ones") { page in
        if page.options.flag("--publish") { try trainAugmented(page, digits) }
      },
    ],
    options: [.flag("--publish", "with --full: trains all epochs, and keeps the networks")])
}

/// Trains on images that are shifted, turned and scaled anew for each batch; the rate sinks.
func trainAugmented(_ page: Page, _ digits: ImageLoader<Float>) throws {
  let epochs = 20
  func rate(_ done: Int) -> Float {
    done < 10 ? 0.002 : done < 15 ? 0.0006 : done < 18 ? 0.0002 : 0.00005
  }
  let distortion = Distortion(shift: 2, rotation: 10, scale: 0.1)
  try TrainedNetwork.augmented.train(page, digits, epochs: epochs) { trainer in
    trainer.augment = { batch, random in
      Samples(distortion.applied(to: batch.x, random: &random), batch.t)
    }
    trainer.optimizer.learningRate = rate(trainer.history.count)
    trainer.afterEpoch = { [unowned trainer] in
      trainer.optimizer.learningRate = rate($0.epoch)
    }
  }
}

chapter().main()
