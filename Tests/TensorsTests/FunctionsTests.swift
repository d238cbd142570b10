import TestSupport
import Tensors
import Testing

@Suite("Functions of each element")
struct FunctionsTests {
  private let x: Tensor<Double> = [[-2.5, -0.5, 0], [0.25, 1, 3]]

  // As NumPy 2.4.6 gives them: np.exp(x).tolist() and so on.
  @Test("The functions give what NumPy gives")
  func sameAsNumPy() {
    expectClose(
      exp(x),
      [
        [0.0820849986238988, 0.6065306597126334, 1],
        [1.2840254166877414, 2.718281828459045, 20.085536923187668],
      ], rtol: 1e-15)
    expectClose(
      sin(x),
      [
        [-0.5984721441039565, -0.479425538604203, 0],
        [0.24740395925452294, 0.8414709848078965, 0.1411200080598672],
      ], rtol: 1e-15)
    expectClose(
      cos(x),
      [
        [-0.8011436155469337, 0.8775825618903728, 1],
        [0.9689124217106447, 0.5403023058681398, -0.9899924966004454],
      ], rtol: 1e-15)
    expectClose(
      tanh(x),
      [
        [-0.9866142981514303, -0.46211715726000974, 0],
        [0.24491866240370913, 0.7615941559557649, 0.9950547536867305],
      ], rtol: 1e-15)
    expectClose(
      log(Tensor([0.25, 3, 10])), [-1.3862943611198906, 1.0986122886681098, 2.302585092994046])
    #expect(sqrt(Tensor([0.25, 2, 9])) == [0.5, 1.4142135623730951, 3])
    #expect(abs(x) == [[2.5, 0.5, 0], [0.25, 1, 3]])
    #expect(maximum(x, 0.25) == [[0.25, 0.25, 0.25], [0.25, 1, 3]])
  }

  @Test("32-bit functions are the 64-bit ones, rounded")
  func floats() {
    func results<Element: Scalar>(_ x: Tensor<Element>) -> [Tensor<Element>] {
      [exp(x), log(x), sin(x), cos(x), tanh(x), sqrt(x), abs(-x), maximum(x, 0.75)]
    }
    let positive: Tensor<Double> = [[0.25, 0.5, 1], [2, 3, 10]]
    for (narrow, wide) in zip(results(positive.map { Float($0) }), results(positive)) {
      expectClose(narrow, wide.map { Float($0) }, rtol: 2e-7)
    }
  }

  @Test("Almost subnormal numbers become 0, and so do their squares")
  func flushed() {
    func check<Element: Scalar>(_ least: Element) {
      let x: [Element] = [1, -3, least, -least, 0, .infinity]
      #expect(Tensor(x).flushed == Tensor(x))
      #expect(x.map(\.flushedSquare) == [1, 9, 0, 0, 0, .infinity])
      let root = least.squareRoot()
      let roots: [Element] = [root, -root, root * 0.99]
      #expect(roots.map(\.flushedSquare) == [least, least, 0])
      let small: [Element] = [least.nextDown, -least.nextDown, 1e-300]
      #expect(Tensor(small).flushed == [0, 0, 0])
      #expect(Element.nan.flushed.isNaN && Element.nan.flushedSquare.isNaN)
    }
    check(Float(0x1p-86))
    check(0x1p-982)
  }

  @Test("At the limits the functions give infinity and NaN, as NumPy's do")
  func limits() {
    let nan = Double.nan
    expectSame(exp(Tensor([1000, -1000, nan])), Tensor([.infinity, 0, nan]))
    expectSame(log(Tensor([0, -1, .infinity])), Tensor([-.infinity, nan, .infinity]))
    expectSame(sqrt(Tensor([-1, .infinity, -0.0])), Tensor([nan, .infinity, 0]))
    expectSame(tanh(Tensor([.infinity, -1000, nan])), Tensor([1, -1, nan]))
    expectSame(abs(Tensor([-.infinity, nan, -0.0])), Tensor([.infinity, nan, 0]))
    expectSame(maximum(Tensor([nan, -.infinity, 1]), 0), Tensor([nan, 0, 1]))
    expectSame(maximum(Tensor([nan, -.infinity, 1]), nan), Tensor([nan, nan, nan]))
  }
}
