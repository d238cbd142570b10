import ChapterSupport
import Notebook

func chapter() -> Chapter {
  let digits = Digits(oneHotLabel: false)
  return Chapter(
    .ch03, in: course, opening: Frame.opening,
    sections: [
      Section("3.1", "From perceptrons to networks", fromPerceptrons),
      Section("3.2.1", "The sigmoid's formula", sigmoidFormula),
      Section("3.2.2", "The step function", stepFunction),
      Section("3.2.3", "The curve of the step function", stepCurve),
      Section("3.2.4", "The sigmoid function", sigmoidFunction),
      Section("3.2.5", "Sigmoid and step compared", comparison),
      Section("3.2.6", "Why it must not be a line", nonlinearity),
      Section("3.2.7", "The ReLU function", reluFunction),
      Section("3.3.1", "Arrays with axes", arraysWithAxes),
      Section("3.3.2", "The product of matrices", matrixProducts),
      Section("3.3.3", "A layer as a product", layerAsProduct),
      Section("3.4.1", "Three layers, and their symbols", symbols),
      Section("3.4.2", "Signals from layer to layer", signals),
      Section("3.4.3", "The network as a function", forwardFunction),
      Section("3.5.1", "Softmax", softmaxFunction),
      Section("3.5.2", "Softmax overflows", overflow),
      Section("3.5.3", "What softmax gives", softmaxProperties),
      Section("3.5.4", "How many outputs", outputNeurons),
      Section("3.6.1", "Handwritten digits") { try handwrittenDigits($0, digits) },
      Section("3.6.2", "Reading them") { page in
        guard let digit = try page.ownDigit() else { return try inference(page, digits) }
        try readOwnDigit(page, digit)
      },
      Section("3.6.3", "In batches") { try batches($0, digits) },
    ],
    closing: Frame.closing,
    options: [
      .flag("--train", "trains the network of 3.6.2 anew, and stores it"),
      .ownDigit(in: "3.6.2"),
    ])
}

chapter().main()
