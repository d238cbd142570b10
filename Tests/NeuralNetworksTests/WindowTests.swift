import NeuralNetworks
import TestSupport
import Tensors
import Testing

@Suite("Windows over images")
struct WindowTests {
  @Test("A number is a square, a list is height and width")
  func literals() {
    #expect(Window(kernel: 5).kernel == Extent(height: 5, width: 5))
    #expect(Window(kernel: [5, 3]).kernel == Extent(height: 5, width: 3))
    #expect(Window(kernel: 5).stride == 1)
    #expect(Window(kernel: 5).padding == .valid)
    #expect(Padding.valid == 0)
    #expect(([2, 1] as Padding) == .pixels(Extent(height: 2, width: 1)))
  }

  @Test(
    "The output size is ⌊(input + 2 · padding − kernel) / stride⌋ + 1",
    arguments: [
      // input, kernel, stride, padding, output
      (4, 3, 1, 0, 2), (4, 3, 1, 1, 4), (7, 3, 2, 0, 3), (28, 5, 1, 0, 24), (28, 5, 3, 2, 10),
      (31, 5, 3, 2, 11), (5, 5, 1, 0, 1), (24, 2, 2, 0, 12), (5, 2, 3, 0, 2), (2, 5, 1, 2, 2),
    ])
  func outputSize(input: Int, kernel: Int, stride: Int, padding: Int, output: Int) {
    // Along the other axis lies an image of 9 pixels under a window of 1.
    let tall = Window(
      kernel: Extent(height: kernel, width: 1), stride: Extent(height: stride, width: 1),
      padding: .pixels(Extent(height: padding, width: 0)))
    #expect(tall.outputSize(for: Extent(height: input, width: 9)) == [output, 9])
    let wide = Window(
      kernel: Extent(height: 1, width: kernel), stride: Extent(height: 1, width: stride),
      padding: .pixels(Extent(height: 0, width: padding)))
    #expect(wide.outputSize(for: Extent(height: 9, width: input)) == [9, output])
  }

  @Test("Same gives ⌈input / stride⌉ pixels, and an odd one goes to the bottom and the right")
  func same() {
    for (input, kernel, stride) in product(1...9, 1...6, 1...4) {
      let window = Window(
        kernel: Extent(height: kernel, width: 1), stride: Extent(height: stride, width: 1),
        padding: .same)
      let image = Extent(height: input, width: 1)
      let (before, after) = window.margins(of: image)
      #expect(window.outputSize(for: image).height == (input + stride - 1) / stride)
      #expect(before.width == 0 && after.width == 0)
      #expect(after.height - before.height == 0 || after.height - before.height == 1)
      // Not a pixel more than it takes: one less would lose a position, or there is none.
      let room = before.height + input + after.height - 1
      #expect(
        before.height + after.height == 0
          || (room - kernel) / stride + 1 < (input + stride - 1) / stride || room < kernel)
    }
    let odd = Window(kernel: [4, 2], padding: .same).margins(of: [6, 5])
    #expect(odd.before == [1, 0])
    #expect(odd.after == [2, 1])
  }

  private func product(
    _ a: ClosedRange<Int>, _ b: ClosedRange<Int>, _ c: ClosedRange<Int>
  ) -> [(Int, Int, Int)] {
    a.flatMap { a in b.flatMap { b in c.map { c in (a, b, c) } } }
  }

  @Test("The book's columns have 9 and 90 rows of 75")
  func bookShapes() {
    var random = RandomState(seed: 0)
    let one = random.uniform(shape: [1, 3, 7, 7])
    #expect(im2col(one, Window(kernel: 5)).shape == [9, 75])
    let ten = random.uniform(shape: [10, 3, 7, 7])
    #expect(im2col(ten, Window(kernel: 5)).shape == [90, 75])
  }

  @Test("A row holds the pixels under the window; col2im adds each back where it was")
  func columns() {
    let x = Tensor<Double>.range(1, 10).reshaped(1, 1, 3, 3)
    let window = Window(kernel: 2)
    let columns: Tensor<Double> = [[1, 2, 4, 5], [2, 3, 5, 6], [4, 5, 7, 8], [5, 6, 8, 9]]
    #expect(im2col(x, window) == columns)
    let counts: Tensor<Double> = [[1, 2, 1], [2, 4, 2], [1, 2, 1]]
    #expect(
      col2im(columns, shape: [1, 1, 3, 3], window) == x * counts.reshaped(1, 1, 3, 3))
  }

  @Test("Padding counts as 0, and what col2im finds over it is dropped")
  func padding() {
    let x: Tensor<Double> = [[[[1, 2]]]]
    let window = Window(kernel: [1, 3], padding: [0, 1])
    #expect(im2col(x, window) == [[0, 1, 2], [1, 2, 0]])
    let columns: Tensor<Double> = [[9, 1, 10], [2, 20, 9]]
    #expect(col2im(columns, shape: [1, 1, 1, 2], window) == [[[[3, 30]]]])
  }
}
