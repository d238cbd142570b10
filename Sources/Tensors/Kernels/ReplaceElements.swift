/// Converts integers.
@specialized(where Element == Float)
@specialized(where Element == Double)
func converted<Element: Scalar>(_ integers: [Int], to: Element.Type) -> [Element] {
  integers.map { Element($0) }
}

/// Takes `replacement` where the mask is true, and the element of `x` elsewhere.
@specialized(where Element == Float)
@specialized(where Element == Double)
func replaced<Element: Scalar>(
  _ x: [Element], with replacement: Element, where mask: [Bool]
) -> [Element] {
  let count = x.count
  return [Element](count: count) { result in
    x.withUnsafeBufferPointer { x in
      mask.withUnsafeBufferPointer { mask in
        guard let x = x.baseAddress, let mask = mask.baseAddress else { return }
        // A truth value is a byte; read as a bit it would not be vectorized.
        let bytes = UnsafeRawPointer(mask).assumingMemoryBound(to: UInt8.self)
        let shared = Shared((result: result, x: x, bytes: bytes))
        shareOut(count, .elements(count)) { part in
          let (result, x, bytes) = shared.value
          for i in part {
            let value = x[i]
            (result + i).initialize(to: bytes[i] != 0 ? replacement : value)
          }
        }
      }
    }
  }
}

/// Takes the element of `a` where the mask is true, and that of `b` elsewhere.
@specialized(where Element == Float)
@specialized(where Element == Double)
@specialized(where Element == Int)
func chosen<Element: TensorElement>(
  _ mask: [Bool], _ a: [Element], _ b: [Element]
) -> [Element] {
  mask.indices.map { mask[$0] ? a[$0] : b[$0] }
}
