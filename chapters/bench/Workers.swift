import Foundation
import Notebook

/// Answers each name of a benchmark that is read with its figure, measured for a quarter of a second.
///
/// So one program can let this one and others take turns.
func answer(_ benchmarks: [Benchmark]) throws {
  var started: [String: (work: () -> Void, figure: (Double) -> Double)] = [:]
  while let name = readLine() {
    guard let benchmark = benchmarks.first(where: { $0.name == name }) else {
      throw BenchError(description: "no benchmark is called \(name)")
    }
    let (work, figure) = try started[name] ?? benchmark.start()
    started[name] = (work, figure)
    Program.print(figure(secondsPerCall(of: work, during: 0.25)))
  }
}

/// Measures some benchmarks with one thread, two, four and so on, in a process for each number.
func scaling(of benchmarks: [Benchmark]) throws -> [BenchmarkResult] {
  let cores = ProcessInfo.processInfo.activeProcessorCount
  let counts = sequence(first: 1) { $0 < cores ? min(2 * $0, cores) : nil }
  let results = try counts.map { count in (count, try answers(benchmarks, threads: count)) }
  return benchmarks.enumerated().flatMap { index, benchmark in
    results.map { count, figures in
      let name = "\(benchmark.name), \(count) thread\(count == 1 ? "" : "s")"
      let result = BenchmarkResult(name: name, unit: benchmark.unit, figures: figures[index])
      Program.print(result)
      return result
    }
  }
}

/// Three figures of each benchmark from another process of this program.
private func answers(_ benchmarks: [Benchmark], threads: Int) throws -> [[Double]] {
  let process = Process()
  process.executableURL = Bundle.main.executableURL
  process.arguments = ["--answer"]
  var environment = ProcessInfo.processInfo.environment
  environment["TENSORS_THREADS"] = "\(threads)"
  process.environment = environment
  let (questions, answers) = (Pipe(), Pipe())
  process.standardInput = questions
  process.standardOutput = answers
  try process.run()
  signal(SIGPIPE, SIG_IGN)  // If it has ended already, that is told below.
  let names = benchmarks.flatMap { Array(repeating: $0.name, count: 3) }.joined(separator: "\n")
  try questions.fileHandleForWriting.write(contentsOf: Data(names.utf8))
  try questions.fileHandleForWriting.close()
  let text = String(
    decoding: try answers.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
  process.waitUntilExit()
  let figures = text.split(separator: "\n").compactMap { Double($0) }
  guard process.terminationStatus == 0, figures.count == 3 * benchmarks.count else {
    throw BenchError(description: "no figures with TENSORS_THREADS=\(threads)")
  }
  return stride(from: 0, to: figures.count, by: 3).map { Array(figures[$0..<$0 + 3]) }
}
