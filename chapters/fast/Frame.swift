import ChapterSupport
import Notebook

/// How the page begins and ends.
enum Frame {
  static let opening = Opening(
    needs: [
      "What a matrix product is (§3.3.2). No knowledge of processors.",
      "Loops and lists in Swift (§1.3.8).",
    ],
    goals: [
      "say why two programs that do the same additions can differ in speed by hundreds",
      "use caches, vectors and registers on purpose, one at a time",
      "compare a program with what its machine could do, and not only with another program",
    ])

  static let closing = Closing(
    learned: [
      "Most of the time of a naive product is spent waiting for numbers, not multiplying them.",
      "Use numbers in the order in which they lie in memory, and use all of a piece that was fetched.",
      "Keep sums in vector registers, and parts of matrices in caches, until they are done with.",
      "A tile has to fit the registers of the processor that it is built for.",
      "Measure against the peak of the machine: it tells when to stop, or to look for less work.",
    ],
    experiments: [
      "`swift run -c release fast` builds without what helps to debug. Which steps gain by it?",
      "Change the size in `Problem.swift` to 1056 rows, which is no power of two. Which steps gain?",
      "Make the tile four rows high instead of eight. What becomes of its speed?",
      "`swift run -c release bench` measures the products of real layers; see `chapters/bench`.",
    ],
    next: [
      .studies: "use the speed: five published experiments, some of them hours long.",
      .ch05: "see where a network needs these products.",
    ])
}
