// What adds up in registers stands in one file: in a debug build the compiler puts no function of
// another file in its callers' place, and a call would send the registers to memory.

internal import Registers

/// Two vectors of sums side by side: 32 columns of a row of C.
struct Sums {
  var left: Vector
  var right: Vector

  @inline(__always)
  init(_ c: [Vector], _ place: Int) {
    (left, right) = (c[place], c[place + 1])
  }

  @inline(__always)
  mutating func add(_ l: Vector, _ r: Vector, times x: Float) {
    left.addProduct(l, x)
    right.addProduct(r, x)
  }

  @inline(__always)
  func store(_ c: inout [Vector], _ place: Int) {
    (c[place], c[place + 1]) = (left, right)
  }
}

/// Adds a part of A · B to a tile of C: eight rows, 32 columns.
///
/// - Parameters:
///   - i: where the first of eight rows of A begins in its list.
///   - j: where the first pair of vectors of B is.
///   - step: how far it is from there to the next pair.
///   - depth: how many pairs there are.
///   - place: where the tile begins in C.
@inline(__always)
func addTile(
  _ a: [Float], _ i: Int, _ b: [Vector], _ j: Int, step: Int, depth: Int,
  to c: inout [Vector], _ place: Int, _ n: Int
) {
  let (p, w) = (place, n / 16)
  var (s0, s1) = (Sums(c, p), Sums(c, p + w))
  var (s2, s3) = (Sums(c, p + 2 * w), Sums(c, p + 3 * w))
  var (s4, s5) = (Sums(c, p + 4 * w), Sums(c, p + 5 * w))
  var (s6, s7) = (Sums(c, p + 6 * w), Sums(c, p + 7 * w))
  for k in 0..<depth {
    let (left, right) = (b[j + k * step], b[j + k * step + 1])
    s0.add(left, right, times: a[i + k])
    s1.add(left, right, times: a[i + n + k])
    s2.add(left, right, times: a[i + 2 * n + k])
    s3.add(left, right, times: a[i + 3 * n + k])
    s4.add(left, right, times: a[i + 4 * n + k])
    s5.add(left, right, times: a[i + 5 * n + k])
    s6.add(left, right, times: a[i + 6 * n + k])
    s7.add(left, right, times: a[i + 7 * n + k])
  }
  for (row, sums) in [s0, s1, s2, s3, s4, s5, s6, s7].enumerated() {
    sums.store(&c, p + row * w)
  }
}

/// How many vectors of sums stay in registers: more would go through memory.
let registerSums = VECTOR_REGISTER_BITS == 512 ? 16 : 6

/// Multiply-adds that need no memory: as many to a round as sums stay in registers.
@inline(never)
func multiplyAdds(
  _ rounds: Int, _ c: [Vector], _ v: Vector, _ x: Float
) -> Vector {
  var (s0, s1, s2, s3) = (Sums(c, 0), Sums(c, 2), Sums(c, 4), Sums(c, 6))
  var (s4, s5, s6, s7) = (Sums(c, 8), Sums(c, 10), Sums(c, 12), Sums(c, 14))
  for _ in 0..<rounds {
    s0.add(v, v, times: x)
    s1.add(v, v, times: x)
    s2.add(v, v, times: x)
    guard registerSums == 16 else { continue }
    s3.add(v, v, times: x)
    s4.add(v, v, times: x)
    s5.add(v, v, times: x)
    s6.add(v, v, times: x)
    s7.add(v, v, times: x)
  }
  return [s0, s1, s2, s3, s4, s5, s6, s7]
    .reduce(.zero) { $0 + $1.left + $1.right }
}
