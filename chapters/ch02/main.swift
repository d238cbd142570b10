import ChapterSupport
import Notebook

func chapter() -> Chapter {
  Chapter(
    .ch02, in: course,
    sections: [
      Section("2.1", "What a perceptron is", perceptron),
      Section("2.2.1", "The AND gate", andGate),
      Section("2.2.2", "The NAND and OR gates", otherGates),
      Section("2.3.1", "A threshold", threshold),
      Section("2.3.2", "Weights and a bias", weightsAndBias),
      Section("2.3.3", "Three gates, one perceptron", gatesWithBias),
      Section("2.4.1", "The XOR gate", xorGate),
      Section("2.4.2", "A line and a curve", lineAndCurve),
      Section("2.5.1", "Gates behind gates", combination),
      Section("2.5.2", "XOR from three gates", xorLayers),
      Section("2.6", "From NAND to a computer", computer),
    ])
}

chapter().main()
