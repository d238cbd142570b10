import Dispatch
import Foundation

/// Multiply-adds that never leave the registers, on one core and on all: what no product exceeds.
func peaks() -> [Benchmark] {
  let cores = ProcessInfo.processInfo.activeProcessorCount
  return Set([1, cores]).sorted().flatMap { threads in
    let words = threads == 1 ? "one core" : "\(threads) cores"
    return [
      peak("Float peak, \(words)", threads, lanes: 16, floatPeak),
      peak("Double peak, \(words)", threads, lanes: 8, doublePeak),
    ]
  }
}

private func peak(
  _ name: String, _ threads: Int, lanes: Int, _ loop: @escaping @Sendable (Int) -> Void
) -> Benchmark {
  let rounds = 1_000_000
  let operations = 2.0 * 16 * Double(lanes * rounds * threads)
  return Benchmark(name: name, unit: "GFLOP/s") {
    (
      { DispatchQueue.concurrentPerform(iterations: threads) { _ in loop(rounds) } },
      { operations / $0 / 1e9 }
    )
  }
}

@Sendable private func floatPeak(_ rounds: Int) {
  keep(sums(rounds, SIMD16<Float>(repeating: 1)))
}

@Sendable private func doublePeak(_ rounds: Int) {
  keep(sums(rounds, SIMD8<Double>(repeating: 1)))
}

/// Sixteen sums that do not wait for each other.
@inline(__always)
private func sums<Vector: SIMD>(_ rounds: Int, _ one: Vector) -> Vector
where Vector.Scalar: FloatingPoint {
  var (a, b, c, d, e, f, g, h) = (one, one, one, one, one, one, one, one)
  var (i, j, k, l, m, n, o, p) = (one, one, one, one, one, one, one, one)
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
    m.addProduct(m, factor)
    n.addProduct(n, factor)
    o.addProduct(o, factor)
    p.addProduct(p, factor)
  }
  let first = a + b + c + d + e + f + g + h
  return first + i + j + k + l + m + n + o + p
}

/// Uses a value in a way that the compiler cannot see through.
@inline(never)
private func keep<Vector: SIMD>(_ vector: Vector) where Vector.Scalar: FloatingPoint {
  if vector[0] == 0 { print(vector) }
}
