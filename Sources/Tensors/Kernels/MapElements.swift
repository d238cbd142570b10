/// A function of one element.
enum ElementFunction: Sendable {
  case exp
  case log
  case sin
  case cos
  case tanh
  case squareRoot
  case magnitude
  case negation
  case flushed
}

/// Applies a function to each element.
@specialized(where Element == Float)
@specialized(where Element == Double)
func mapped<Element: Scalar>(_ function: ElementFunction, _ x: [Element]) -> [Element] {
  switch function {
  case .exp: filled(x) { elementary($0, Platform.exp, Platform.exp) }
  case .log: filled(x) { elementary($0, Platform.log, Platform.log) }
  case .sin: filled(x) { elementary($0, Platform.sin, Platform.sin) }
  case .cos: filled(x) { elementary($0, Platform.cos, Platform.cos) }
  case .tanh: filled(x) { elementary($0, Platform.tanh, Platform.tanh) }
  case .squareRoot: filled(x) { $0.squareRoot() }
  case .magnitude: filled(x) { $0.magnitude }
  case .negation: filled(x) { -$0 }
  case .flushed: filled(x) { $0.flushed }
  }
}

/// Converts integers.
@specialized(where Element == Float)
@specialized(where Element == Double)
func converted<Element: Scalar>(_ integers: [Int], to: Element.Type) -> [Element] {
  filled(integers) { Element($0) }
}

/// Takes `replacement` where the mask is true, and the element of `x` elsewhere.
@specialized(where Element == Float)
@specialized(where Element == Double)
func replaced<Element: Scalar>(
  _ x: [Element], with replacement: Element, where mask: [Bool]
) -> [Element] {
  [Element](unsafeUninitializedCapacity: x.count) { result, count in
    count = x.count
    x.withUnsafeBufferPointer { x in
      mask.withUnsafeBufferPointer { mask in
        guard let result = result.baseAddress, let x = x.baseAddress, let mask = mask.baseAddress
        else { return }
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

/// Calls a function in the form for 32 bits, or in that for 64.
@inline(__always)
private func elementary<Element: Scalar>(
  _ x: Element, _ float: (Float) -> Float, _ double: (Double) -> Double
) -> Element {
  MemoryLayout<Element>.size == MemoryLayout<Float>.size
    ? Element(float(Float(x))) : Element(double(Double(x)))
}

/// Makes an array of what a function makes of each element of another one.
@inline(__always)
private func filled<Element, Source>(
  _ x: [Source], _ function: (Source) -> Element
) -> [Element] {
  [Element](unsafeUninitializedCapacity: x.count) { result, count in
    x.withUnsafeBufferPointer { x in
      for i in 0..<x.count { result.initializeElement(at: i, to: function(x[i])) }
    }
    count = x.count
  }
}
