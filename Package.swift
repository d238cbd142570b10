// swift-tools-version: 6.3

import PackageDescription

/// The libraries are optimized in debug builds too, so that a plain `swift run ch05` is fast.
let optimized: SwiftSetting = .unsafeFlags(["-O"], .when(configuration: .debug))

/// The vector instructions of the machine that builds; arm64 has its own always on.
#if arch(x86_64)
  let instructions = ["-Xcc", "-march=native"]
#else
  let instructions: [String] = []
#endif

/// Without `-fno-math-errno` no loop with a square root is vectorized on Linux.
let numerical: SwiftSetting = .unsafeFlags(instructions + ["-Xcc", "-fno-math-errno"])

let package = Package(
  name: "deep-learning-from-scratch",
  platforms: [.macOS(.v15)],
  targets: [
    // The libraries.
    .target(name: "Tensors", swiftSettings: [optimized, numerical]),
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

    // The programs.
    .executableTarget(
      name: "dataset", dependencies: ["Datasets", "Notebook"], path: "dataset/command"),
    .target(
      name: "ChapterSupport",
      dependencies: ["Files", "Tensors", "NeuralNetworks", "Datasets", "Plots", "Notebook"],
      path: "chapters/support"),
    .executableTarget(
      name: "ch01", dependencies: ["Tensors", "Plots", "Notebook"], path: "chapters/ch01",
      exclude: ["README.md", "figures"]),
    .executableTarget(
      name: "ch02", dependencies: ["Tensors", "Plots", "Notebook"], path: "chapters/ch02",
      exclude: ["README.md", "figures"]),
    .executableTarget(
      name: "ch03",
      dependencies: [
        "Files", "Tensors", "TensorFiles", "NeuralNetworks", "Datasets", "Plots", "Notebook",
        "ChapterSupport",
      ],
      path: "chapters/ch03", exclude: ["README.md", "figures"]),
    .executableTarget(
      name: "ch04",
      dependencies: ["Tensors", "NeuralNetworks", "Plots", "Notebook", "ChapterSupport"],
      path: "chapters/ch04", exclude: ["README.md", "figures"]),
    .executableTarget(
      name: "ch05",
      dependencies: ["Tensors", "NeuralNetworks", "Plots", "Notebook", "ChapterSupport"],
      path: "chapters/ch05", exclude: ["README.md", "figures"]),

    .executableTarget(
      name: "fast", dependencies: ["Files", "Tensors", "Plots", "Notebook", "ChapterSupport"],
      path: "chapters/fast", exclude: ["README.md", "figures", "timings.json"],
      swiftSettings: [optimized, numerical]),
    .executableTarget(
      name: "bench",
      dependencies: [
        "Files", "Tensors", "NeuralNetworks", "Datasets", "Notebook", "ChapterSupport",
      ],
      path: "chapters/bench", exclude: ["README.md", "compare.py"],
      swiftSettings: [optimized, numerical]),
    .executableTarget(
      name: "gradient-lab",
      dependencies: [
        "Tensors", "NeuralNetworks", "BrokenLayers", "Plots", "Notebook", "ChapterSupport",
      ],
      path: "chapters/gradient-lab", exclude: ["README.md", "figures", "broken"]),
    .target(
      name: "BrokenLayers", dependencies: ["Tensors", "NeuralNetworks"],
      path: "chapters/gradient-lab/broken"),
    .executableTarget(
      name: "studies",
      dependencies: [
        "Files", "Tensors", "TensorFiles", "NeuralNetworks", "Datasets", "Plots", "Notebook",
        "ChapterSupport",
      ],
      path: "chapters/studies", exclude: ["README.md", "figures", "results"]),

    // The tests, and a program that one of them kills.
    .executableTarget(
      name: "training-run", dependencies: ["NeuralNetworks", "Tensors"], path: "Tests/TrainingRun"),
    .target(name: "TestSupport", dependencies: ["Tensors"], path: "Tests/TestSupport"),
    .testTarget(
      name: "TensorsTests", dependencies: ["Tensors", "TestSupport"],
      resources: [.copy("Expected")]),
    .testTarget(
      name: "TensorFilesTests", dependencies: ["TensorFiles", "TestSupport"],
      resources: [.copy("Expected")]),
    .testTarget(
      name: "NeuralNetworksTests",
      dependencies: ["NeuralNetworks", "BrokenLayers", "TestSupport"],
      resources: [.copy("Expected")]),
    .testTarget(
      name: "DatasetsTests", dependencies: ["Datasets", "TestSupport"], exclude: ["Expected"]),
    .testTarget(name: "PlotsTests", dependencies: ["Plots"], exclude: ["Expected"]),
    .testTarget(name: "NotebookTests", dependencies: ["Files", "Notebook", "Tensors", "Plots"]),
    .testTarget(
      name: "ChaptersTests",
      dependencies: [
        "ch01", "ch02", "ch03", "ch04", "ch05", "fast", "gradient-lab", "studies",
        "bench", "dataset",
        "training-run",
        "NeuralNetworks", "TensorFiles",
        "Tensors",
      ],
      resources: [.copy("Expected")]),
  ],
  swiftLanguageModes: [.v6]
)
