// swift-tools-version: 6.3

import PackageDescription

/// The libraries are optimized in debug builds too, so that a plain `swift run ch05` is fast.
let optimized: SwiftSetting = .unsafeFlags(["-O"], .when(configuration: .debug))

/// The vector instructions of the machine that builds, or of the processor that `TENSORS_CPU`
/// names; arm64 has its own always on.
#if arch(x86_64)
  let instructions = ["-Xcc", "-march=" + (Context.environment["TENSORS_CPU"] ?? "native")]
#else
  let instructions: [String] = []
#endif

/// Without `-fno-math-errno` no loop with a square root is vectorized on Linux.
let numerical: SwiftSetting = .unsafeFlags(instructions + ["-Xcc", "-fno-math-errno"])

let libraries = ["Tensors", "TensorFiles", "NeuralNetworks", "Datasets", "Plots", "Notebook"]

/// A program in `chapters/`, with what lies beside its code.
func chapter(
  _ name: String,
  uses modules: [Target.Dependency] = ["NeuralNetworks", "Datasets", "ChapterSupport"],
  beside files: [String] = ["README.md", "figures"], _ settings: SwiftSetting...
) -> Target {
  .executableTarget(
    name: name, dependencies: ["Files", "Tensors", "Plots", "Notebook"] + modules,
    path: "chapters/\(name)", exclude: files, swiftSettings: settings)
}

let chapters: [Target] = [
  chapter(
    "course", uses: ["Datasets", "ChapterSupport", "ExerciseChecks", "ExerciseProgress"],
    beside: []),
  chapter("ch01", uses: ["ChapterSupport"]),
  chapter("ch02", uses: ["ChapterSupport"]),
  chapter("ch03", uses: ["NeuralNetworks", "Datasets", "TensorFiles", "ChapterSupport"]),
  chapter("ch04"),
  chapter("ch05"),
  chapter("ch06"),
  chapter("ch07", beside: ["README.md", "figures", "trained"]),
  chapter("ch08", beside: ["README.md", "figures", "trained"]),
  chapter(
    "gradient-lab", uses: ["NeuralNetworks", "BrokenLayers", "ChapterSupport"],
    beside: ["README.md", "figures", "broken"]),
  chapter("errata", beside: ["README.md"]),
  chapter(
    "studies", uses: ["NeuralNetworks", "Datasets", "TensorFiles", "ChapterSupport"],
    beside: ["README.md", "figures", "results"]),
  chapter(
    "fast", uses: ["NeuralNetworks", "ChapterSupport", "Registers"],
    beside: ["README.md", "figures", "timings.json", "registers.json"], optimized,
    numerical),
  chapter(
    "bench", uses: ["NeuralNetworks", "Datasets", "ChapterSupport", "Registers"],
    beside: ["README.md", "compare.py"], optimized, numerical),
]

/// The tests of a module, which may find expected values in their folder.
func tests(_ module: String, uses modules: [Target.Dependency] = [], expected: [Resource] = [])
  -> Target
{
  .testTarget(
    name: module + "Tests", dependencies: [.byName(name: module), "TestSupport"] + modules,
    resources: expected)
}

let package = Package(
  name: "deep-learning-from-scratch",
  platforms: [.macOS(.v15)],
  products: libraries.map { .library(name: $0, targets: [$0]) },
  targets: chapters + [
    .target(name: "Instructions"),
    .systemLibrary(name: "Registers"),
    .target(
      name: "Tensors", dependencies: ["Instructions", "Registers"],
      swiftSettings: [optimized, numerical]),
    .target(name: "Files"),
    .target(
      name: "TensorFiles", dependencies: ["Files", "Tensors"],
      swiftSettings: [optimized, numerical]),
    .target(
      name: "NeuralNetworks", dependencies: ["Files", "Tensors", "TensorFiles"],
      swiftSettings: [optimized, numerical]),
    .target(
      name: "Datasets", dependencies: ["Files", "Tensors"], path: "dataset/library",
      swiftSettings: [optimized, numerical]),
    .target(name: "Plots", swiftSettings: [optimized]),
    .target(
      name: "Notebook", dependencies: ["Files", "Tensors", "Plots"], swiftSettings: [optimized]),
    .executableTarget(
      name: "dataset", dependencies: ["Datasets", "Notebook"], path: "dataset/command"),
    .target(
      name: "ChapterSupport",
      dependencies: libraries.map { .byName(name: $0) } + ["Files", "ExerciseChecks"],
      path: "chapters/support"),
    .target(
      name: "BrokenLayers", dependencies: ["NeuralNetworks", "Tensors"],
      path: "chapters/gradient-lab/broken"),

    // What an answer is judged with, how far a learner is, and the program that compiles and judges.
    .target(
      name: "ExerciseChecks", dependencies: ["Tensors", "NeuralNetworks"],
      path: "chapters/exercises/checks"),
    .target(
      name: "ExerciseProgress", dependencies: ["Files", "Notebook", "ExerciseChecks"],
      path: "chapters/exercises/progress"),
    .executableTarget(
      name: "exercises", dependencies: ["Files", "Notebook", "ExerciseChecks", "ExerciseProgress"],
      path: "chapters/exercises/runner"),
    .testTarget(
      name: "ExercisesTests",
      dependencies: ["exercises", "ExerciseChecks", "Files", "TestSupport"],
      exclude: ["Right", "Wrong"]),

    // What tests share.
    .target(name: "TestSupport", dependencies: ["Files", "Tensors"], path: "Tests/TestSupport"),
    tests("Instructions"),
    tests("Tensors", expected: [.copy("Expected")]),
    tests("TensorFiles", expected: [.copy("Expected")]),
    tests("NeuralNetworks", uses: ["BrokenLayers"], expected: [.copy("Expected")]),
    tests("Datasets", expected: [.copy("Expected")]),
    tests("Plots", expected: [.copy("Expected")]),
    tests("Notebook"),
    .testTarget(
      name: "ChaptersTests",
      dependencies: chapters.map { .byName(name: $0.name) } + [
        "dataset", "exercises", "ExerciseChecks", "TestSupport",
      ],
      resources: [.copy("Expected")]),
  ],
  swiftLanguageModes: [.v6]
)
