// Updates in place: one loop changes a tensor, and what is remembered with it, by a gradient, so that
// each array passes through memory once.
//
// The loop is the caller's. It gets the same part of each tensor, has to treat each place by itself,
// and runs on several threads at a time; that it is `@Sendable` keeps it from changing anything else.
// It is fast where the caller is specialized, as by `@specialized(where Element == Float)`.

extension Tensor where Element: Scalar {
  /// Changes the elements w by those of a gradient g.
  ///
  /// - Precondition: the shapes are equal.
  public mutating func update(
    with gradient: Tensor,
    _ loop: @Sendable (_ w: inout MutableSpan<Element>, _ g: Span<Element>) -> Void
  ) {
    requireSameShape(gradient)
    elements.withUnsafeMutableBufferPointer { w in
      gradient.elements.withUnsafeBufferPointer { g in
        let shared = Shared((w: w, g: g))
        shareOut(w.count, .elements(w.count)) { part in
          var w = shared.value.w.extracting(part).mutableSpan
          loop(&w, shared.value.g.extracting(part).span)
        }
      }
    }
  }

  /// Changes the elements w, and v that are remembered with them, by those of a gradient g.
  ///
  /// - Precondition: the shapes are equal.
  public mutating func update(
    _ memory: inout Tensor, with gradient: Tensor,
    _ loop:
      @Sendable (
        _ w: inout MutableSpan<Element>, _ v: inout MutableSpan<Element>, _ g: Span<Element>
      ) -> Void
  ) {
    requireSameShape(memory)
    requireSameShape(gradient)
    elements.withUnsafeMutableBufferPointer { w in
      memory.elements.withUnsafeMutableBufferPointer { v in
        gradient.elements.withUnsafeBufferPointer { g in
          let shared = Shared((w: w, v: v, g: g))
          shareOut(w.count, .elements(w.count)) { part in
            var w = shared.value.w.extracting(part).mutableSpan
            var v = shared.value.v.extracting(part).mutableSpan
            loop(&w, &v, shared.value.g.extracting(part).span)
          }
        }
      }
    }
  }

  /// Changes the elements w, and m and v that are remembered with them, by those of a gradient g.
  ///
  /// - Precondition: the shapes are equal.
  public mutating func update(
    _ first: inout Tensor, _ second: inout Tensor, with gradient: Tensor,
    _ loop:
      @Sendable (
        _ w: inout MutableSpan<Element>, _ m: inout MutableSpan<Element>,
        _ v: inout MutableSpan<Element>, _ g: Span<Element>
      ) -> Void
  ) {
    requireSameShape(first)
    requireSameShape(second)
    requireSameShape(gradient)
    elements.withUnsafeMutableBufferPointer { w in
      first.elements.withUnsafeMutableBufferPointer { m in
        second.elements.withUnsafeMutableBufferPointer { v in
          gradient.elements.withUnsafeBufferPointer { g in
            let shared = Shared((w: w, m: m, v: v, g: g))
            shareOut(w.count, .elements(w.count)) { part in
              var w = shared.value.w.extracting(part).mutableSpan
              var m = shared.value.m.extracting(part).mutableSpan
              var v = shared.value.v.extracting(part).mutableSpan
              loop(&w, &m, &v, shared.value.g.extracting(part).span)
            }
          }
        }
      }
    }
  }

  private func requireSameShape(_ other: Tensor) {
    require(
      other.shape == shape,
      "update: shapes \(describe(shape)) and \(describe(other.shape)) differ")
  }
}
