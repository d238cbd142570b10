import Dispatch
import Foundation
internal import Registers

/// Multiply-adds that never leave the registers, on one core and on all: what no product exceeds.
func peaks() -> [Benchmark] {
  let cores = ProcessInfo.processInfo.activeProcessorCount
  return Set([1, cores]).sorted().flatMap { threads in
    let words = threads == 1 ? "one core" : "\(threads) cores"
    return [
      peak("Float peak, \(words)", threads, lanes: floatLanes, floatPeak),
      peak("Double peak, \(words)", threads, lanes: floatLanes / 2, doublePeak),
    ]
  }
}

/// The elements of the vectors that are added up: with longer ones than these, twelve sums would not fit
/// sixteen registers of 256 bits.
private let floatLanes = VECTOR_REGISTER_BITS == 512 ? 16 : 8

private func peak(
  _ name: String, _ threads: Int, lanes: Int, _ loop: @escaping @Sendable (Int) -> Void
) -> Benchmark {
  let rounds = 1_000_000
  let operations = 2.0 * 12 * Double(lanes * rounds * threads)
  return Benchmark(name: name, unit: "GFLOP/s") {
    (
      { DispatchQueue.concurrentPerform(iterations: threads) { _ in loop(rounds) } },
      { operations / $0 / 1e9 }
    )
  }
}

@Sendable private func floatPeak(_ rounds: Int) {
  if floatLanes == 16 {
    keep(sums(rounds, SIMD16<Float>(repeating: 1)))
  } else {
    keep(sums(rounds, SIMD8<Float>(repeating: 1)))
  }
}

@Sendable private func doublePeak(_ rounds: Int) {
  if floatLanes == 16 {
    keep(sums(rounds, SIMD8<Double>(repeating: 1)))
  } else {
    keep(sums(rounds, SIMD4<Double>(repeating: 1)))
  }
}

/// Twelve sums that do not wait for each other.
@inline(__always)
private func sums<Vector: SIMD>(_ rounds: Int, _ one: Vector) -> Vector
where Vector.Scalar: FloatingPoint {
  var (a, b, c, d, e, f) = (one, one, one, one, one, one)
  var (g, h, i, j, k, l) = (one, one, one, one, one, one)
  let factor = one / 3
  for _ in 0..<rounds {
    a.addProduct(a, factor)
    b.addProduct(b, factor)
    c.addProduct(c, factor)
    d.addProduct(d, factor)
    e.addProduct(e, factor)
    f.addProduct(f, factor)
    g.addProduct(g, factor)
    h.addProduct(h, factor)
    i.addProduct(i, factor)
    j.addProduct(j, factor)
    k.addProduct(k, factor)
    l.addProduct(l, factor)
  }
  let first = a + b + c + d + e + f
  return first + g + h + i + j + k + l
}

/// Uses a value in a way that the compiler cannot see through.
@inline(never)
private func keep<Vector: SIMD>(_ vector: Vector) where Vector.Scalar: FloatingPoint {
  if vector[0] == 0 { print(vector) }
}
