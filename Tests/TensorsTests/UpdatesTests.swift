import Tensors
import Testing

@Suite("Updates in place")
struct UpdatesTests {
  @Test("A loop over a gradient changes the tensor, and no copy of it")
  func gradientOnly() {
    var w: Tensor<Double> = [[1, 2], [3, 4]]
    let copy = w
    w.update(with: [[10, 20], [30, 40]]) { w, g in
      for i in w.indices { w[i] -= g[i] }
    }
    #expect(w == [[-9, -18], [-27, -36]])
    #expect(copy == [[1, 2], [3, 4]])
  }

  @Test("A loop changes what is remembered too")
  func withMemory() {
    var w: Tensor<Float> = [1, 2, 3]
    var v: Tensor<Float> = [10, 20, 30]
    let copy = v
    w.update(&v, with: [1, 1, 2]) { w, v, g in
      for i in w.indices {
        v[i] += g[i]
        w[i] *= v[i]
      }
    }
    #expect(v == [11, 21, 32])
    #expect(w == [11, 42, 96])
    #expect(copy == [10, 20, 30])
  }

  @Test("A loop changes two tensors that are remembered")
  func withTwoMemories() {
    var w: Tensor<Double> = [1, 2]
    var m: Tensor<Double> = [3, 4]
    var v: Tensor<Double> = [5, 6]
    w.update(&m, &v, with: [10, 100]) { w, m, v, g in
      for i in w.indices {
        m[i] += g[i]
        v[i] -= g[i]
        w[i] = m[i] * v[i]
      }
    }
    #expect(m == [13, 104])
    #expect(v == [-5, -94])
    #expect(w == [-65, -9776])
  }

  @Test(
    "Whatever the number of elements, and so of threads, each is changed once",
    arguments: [0, 1, 7, 16_383, 16_384, 16_385, 50_001, 200_000])
  func sizes(count: Int) {
    let places = Tensor<Double>.range(0, Double(count))
    var (w, m, v) = (places, places, places)
    w.update(with: places) { w, g in
      for i in w.indices { w[i] += g[i] }
    }
    #expect(w == 2 * places)
    w.update(&m, with: places) { w, m, g in
      for i in w.indices {
        m[i] += g[i]
        w[i] += m[i]
      }
    }
    #expect(w == 4 * places && m == 2 * places)
    w.update(&m, &v, with: places) { w, m, v, g in
      for i in w.indices {
        m[i] += g[i]
        v[i] += m[i]
        w[i] += v[i]
      }
    }
    #expect(w == 8 * places && m == 3 * places && v == 4 * places)
  }
}
