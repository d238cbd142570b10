import ChapterSupport
import Notebook

/// A published experiment: what it asks, what came out there, and how it is repeated.
struct Study {
  let name: String
  let title: String

  /// What it asks.
  let question: String

  /// How long it takes on two processors: with --quick, as it is, with --full.
  let durations: String

  /// What was published.
  let published: String

  /// Where.
  let source: Source

  /// The networks that it trains.
  let networks: [PublishedNetwork]

  /// Trains and shows what came out.
  let run: (Page) throws -> Void

  /// Three lines that say what it is about.
  var summary: String {
    "\(name)\n  \(question)\n  takes \(durations)\n  published: \(published) [\(source.rawValue)]\n"
  }

  /// The study as a section of the program.
  var section: Section {
    Section(name, title) { page in
      guard page.options.flag("--summary") else { return try run(page) }
      for network in networks { page.summary(of: network) }
    }
  }
}

let studies = [
  Study(
    name: "two-layer", title: "The book's two-layer network",
    question: "How well does the network of section 5.7.4 do after 10,000 batches?",
    durations: "2 s, 8 s, 8 s", published: "test accuracy 0.9704",
    source: .book,
    networks: [.dense("784-50-10", 50, batchSize: 100)], run: twoLayer),
  Study(
    name: "training-size", title: "Accuracy and the number of training images",
    question: "How does the accuracy depend on how many images a network has seen?",
    durations: "1 s, 15 s, 15 s",
    published: "test accuracy 0.9752 with 60,000 images, 0.7821 with 250", source: .notebook,
    networks: [.small],
    run: trainingSize),
  Study(
    name: "hidden-neurons", title: "Accuracy and the number of hidden neurons",
    question: "How does it depend on the size of the hidden layer?",
    durations: "3 s, 40 s, 2 min", published: "as a sequel, without figures",
    source: .notebook,
    networks: [2, 64, 512].map { .dense("784-\($0)-10", $0, batchSize: 50) }, run: hiddenNeurons),
  Study(
    name: "architectures", title: "Dense and convolutional networks",
    question: "How do two dense and two convolutional networks learn the same digits?",
    durations: "40 s, 7 min, 2 h", published: "test accuracy from 0.9833 to 0.9934",
    source: .labels,
    networks: [.dense1, .dense2, .conv1, .conv2], run: architectures),
  Study(
    name: "shuffled-labels", title: "The same networks on shuffled labels",
    question: "Can the same networks learn labels that mean nothing?",
    durations: "40 s, 9 min, 3 h",
    published: "training accuracy from 0.1102 to 0.9918, test 0.10 to 0.12",
    source: .labels,
    networks: [.dense1, .dense2, .conv1, .conv2], run: shuffledLabels),
  Study(
    name: "memorize", title: "A convolutional network learns 2,700 labels by heart",
    question: "Does a convolutional network learn random labels by heart?",
    durations: "50 s, 6 min, 30 min", published: "training accuracy 0.997, test 0.0867",
    source: .memory,
    networks: [.memorizer], run: memorize),
  Study(
    name: "fashion", title: "Ten kinds of clothes",
    question: "How well does one hidden layer tell clothes apart?",
    durations: "4 s, 30 s, 5 min", published: "test accuracy 0.8858 after 500 epochs",
    source: .tutorial,
    networks: [.fashion], run: fashion),
]

let chapter = Chapter(
  .studies, in: course,
  overview: """
    Five published experiments, repeated, in seven studies:

    \(studies.map(\.summary).joined(separator: "\n"))
    swift run studies NAME… runs those that are named. How long that takes is said
    for --quick, for neither, and for --full; on two cores. --full is as published,
    but for the longest run, conv-2 on shuffled labels, which makes 60 of its 500
    epochs, and for memorize's first seed, which makes 20 of 1,000. A run may be
    stopped at any moment: the same command goes on from there.

    chapters/studies/README.md shows what the runs with --full came to; a run with
    --full and --publish takes its place there. Each table says with which commit a
    run was finished, and where. The longest were begun on other machines and made
    in several sittings, some beside other work: their seconds are what they took,
    not what they need. An epoch is their median, with its validation.

    Where they were published:

    \(Source.allCases.map(\.reference).joined(separator: "\n"))
    """, opening: Frame.opening,
  sections: studies.map(\.section), closing: Frame.closing,
  options: [
    .flag("--summary", "prints the networks only"),
    .flag("--publish", "replaces what the page shows by what a run with --full comes to"),
    .flag("--restart", "begins anew instead of going on where a run was stopped"),
    .count("--seeds", quick: 1, standard: 1, full: 1, "runs so many seeds, from --seed on"),
    .count(
      "--epochs", quick: 1_000, standard: 1_000, full: 1_000,
      "stops after so many epochs, if the study has more"),
    .text(
      "--runs", "DIR", standard: StudyFiles.standardFolder, "keeps checkpoints and results in DIR"),
  ])

chapter.main()
