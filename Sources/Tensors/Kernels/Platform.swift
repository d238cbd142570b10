// What Tensors asks of the system that it runs on: elementary functions, threads, and the number of
// processors. Nothing else in the module does, so that it can be built for a system without any.
//
// The loops that apply the functions stand here too: a debug build puts no function of another file in
// its callers' place.

#if hasFeature(Embedded)

  /// The system's part in an embedded build, such as WebAssembly: one thread, and the functions that
  /// the compiler itself knows.
  package enum Platform {
    static func exp(_ x: Float) -> Float { _exp(x) }
    static func exp(_ x: Double) -> Double { _exp(x) }
    static func log(_ x: Float) -> Float { _log(x) }
    static func log(_ x: Double) -> Double { _log(x) }
    static func sin(_ x: Float) -> Float { _sin(x) }
    static func sin(_ x: Double) -> Double { _sin(x) }
    static func cos(_ x: Float) -> Float { _cos(x) }
    static func cos(_ x: Double) -> Double { _cos(x) }
    static func tanh(_ x: Float) -> Float { Float(tanh(Double(x))) }

    /// Near 0, where the difference of two numbers close to 1 has few digits, the tangent is its
    /// series.
    static func tanh(_ x: Double) -> Double {
      let square = x * x
      if square < 1e-4 {
        return x * (1 - square / 3 * (1 - square * 2 / 5 * (1 - square * 17 / 42)))
      }
      let power = _exp(-2 * x.magnitude)
      let size = (1 - power) / (1 + power)
      return x < 0 ? -size : x > 0 ? size : x
    }

    /// A base to the power of an exponent; NaN for a negative base and an exponent that is not whole.
    package static func power(_ base: Double, _ exponent: Double) -> Double {
      if exponent == 0 || base == 1 { return 1 }
      let size = _exp(exponent * _log(base.magnitude))
      guard base < 0 else { return size }
      guard exponent.rounded(.down) == exponent else { return .nan }
      let half = exponent / 2
      return half.rounded(.down) == half ? size : -size
    }

    static func log1p(_ x: Float) -> Float { Float(log1p(Double(x))) }
    static func expm1(_ x: Float) -> Float { Float(expm1(Double(x))) }

    /// What was rounded away when 1 was added is made up for by a quotient that has the same error.
    static func log1p(_ x: Double) -> Double {
      let sum = 1 + x
      return sum == 1 || sum == .infinity ? x : _log(sum) * (x / (sum - 1))
    }

    static func expm1(_ x: Double) -> Double {
      let power = _exp(x)
      if power == 1 { return x }
      return power == 0 || power == .infinity ? power - 1 : (power - 1) * (x / _log(power))
    }

    static func processorCount() -> Int { 1 }
    static func preferLargePages(_ memory: UnsafeMutableRawPointer, _ byteCount: Int) {}
    static func startThread(_ body: @escaping @Sendable () -> Void) {}
  }

  /// What a thread sleeps on until another one wakes it: nobody does, where there is one thread.
  struct Alarm: Sendable {
    init(value: Int) {}
    func signal() {}
    func wait() {}
  }

#else

  import Dispatch
  import Foundation

  /// The system's part where there is an operating system.
  package enum Platform {
    static func exp(_ x: Float) -> Float { Foundation.exp(x) }
    static func exp(_ x: Double) -> Double { Foundation.exp(x) }
    static func log(_ x: Float) -> Float { Foundation.log(x) }
    static func log(_ x: Double) -> Double { Foundation.log(x) }
    static func sin(_ x: Float) -> Float { Foundation.sin(x) }
    static func sin(_ x: Double) -> Double { Foundation.sin(x) }
    static func cos(_ x: Float) -> Float { Foundation.cos(x) }
    static func cos(_ x: Double) -> Double { Foundation.cos(x) }
    static func tanh(_ x: Float) -> Float { Foundation.tanh(x) }
    static func tanh(_ x: Double) -> Double { Foundation.tanh(x) }

    static func log1p(_ x: Float) -> Float { Foundation.log1p(x) }
    static func log1p(_ x: Double) -> Double { Foundation.log1p(x) }
    static func expm1(_ x: Float) -> Float { Foundation.expm1(x) }
    static func expm1(_ x: Double) -> Double { Foundation.expm1(x) }

    /// A base to the power of an exponent.
    package static func power(_ base: Double, _ exponent: Double) -> Double {
      Foundation.pow(base, exponent)
    }

    /// How many processors this process may use, or what TENSORS_THREADS in the environment says.
    ///
    /// Under Linux these may be fewer than the machine has, in a container or under `taskset`; a team
    /// larger than that would wait for itself. The kernel tells them as bits of a hexadecimal number.
    static func processorCount() -> Int {
      let wish = ProcessInfo.processInfo.environment["TENSORS_THREADS"].flatMap { Int($0) }
      if let wish, wish > 0 { return wish }
      let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
      let allowed = status.split(separator: "\n").first { $0.hasPrefix("Cpus_allowed:") } ?? ""
      let digits = allowed.dropFirst("Cpus_allowed:".count).compactMap(\.hexDigitValue)
      let count = digits.map(\.nonzeroBitCount).reduce(0, +)
      return count > 0 ? count : ProcessInfo.processInfo.activeProcessorCount
    }

    /// Asks for large pages where memory of at least two of them is not yet in use, as NumPy does.
    static func preferLargePages(_ memory: UnsafeMutableRawPointer, _ byteCount: Int) {
      #if os(Linux)
        guard byteCount >= 4 << 20 else { return }
        let start = memory.alignedUp(toMultipleOf: 4096)
        madvise(start, byteCount - (start - memory), MADV_HUGEPAGE)
      #endif
    }

    /// Starts a thread that runs for as long as the program does.
    static func startThread(_ body: @escaping @Sendable () -> Void) {
      Thread.detachNewThread(body)
    }
  }

  /// What a thread sleeps on until another one wakes it.
  typealias Alarm = DispatchSemaphore

#endif

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
  case log1p
  case expm1
  case sign
  case floor
  case ceiling
  case nearest
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
  case .log1p: filled(x) { elementary($0, Platform.log1p, Platform.log1p) }
  case .expm1: filled(x) { elementary($0, Platform.expm1, Platform.expm1) }
  case .sign: filled(x) { $0 > 0 ? 1 : $0 < 0 ? -1 : $0 == 0 ? 0 : $0 }
  case .floor: filled(x) { $0.rounded(.down) }
  case .ceiling: filled(x) { $0.rounded(.up) }
  case .nearest: filled(x) { $0.rounded(.toNearestOrEven) }
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
  [Element](count: x.count) { result in
    x.withUnsafeBufferPointer { x in
      for i in 0..<x.count { (result + i).initialize(to: function(x[i])) }
    }
  }
}
