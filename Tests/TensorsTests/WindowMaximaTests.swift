import Tensors
import TestSupport
import Testing

/// A window on images of some size.
struct WindowCase: CustomTestStringConvertible {
  let size: (height: Int, width: Int)
  let kernel: (height: Int, width: Int)
  let stride: (down: Int, right: Int)
  let padding: Int

  var positions: (down: Int, right: Int) {
    (
      (size.height + 2 * padding - kernel.height) / stride.down + 1,
      (size.width + 2 * padding - kernel.width) / stride.right + 1
    )
  }

  var window: SlidingWindow {
    SlidingWindow(
      kernel: kernel, stride: stride, start: (-padding, -padding), positions: positions)
  }

  var testDescription: String {
    "kernel \(kernel), stride \(stride), padding \(padding) on \(size)"
  }
}

@Suite("Window maxima")
struct WindowMaximaTests {
  private static let cases = [
    WindowCase(size: (28, 28), kernel: (2, 2), stride: (2, 2), padding: 0),
    WindowCase(size: (7, 9), kernel: (3, 2), stride: (1, 2), padding: 0),
    WindowCase(size: (8, 5), kernel: (3, 3), stride: (2, 2), padding: 1),
    WindowCase(size: (5, 6), kernel: (4, 3), stride: (3, 1), padding: 2),
    WindowCase(size: (1, 1), kernel: (1, 1), stride: (1, 1), padding: 0),
  ]

  /// Images of few different values, so that there are equals.
  private func images(_ size: (height: Int, width: Int)) -> Tensor<Float> {
    var random = RandomState(seed: 5)
    let values: Tensor<Int> = random.integers(in: -3..<4, shape: [6, 5, size.height, size.width])
    return Tensor(shape: values.shape, elements: values.elements.map(Float.init))
  }

  /// The places of the pixels under each window, by their definition.
  private func pixels(_ window: WindowCase) -> [[Int]] {
    (0..<30).flatMap { image in
      (0..<window.positions.down).flatMap { down in
        (0..<window.positions.right).map { right in
          (0..<window.kernel.height).flatMap { y in
            (0..<window.kernel.width).compactMap { x in
              let row = down * window.stride.down + y - window.padding
              let column = right * window.stride.right + x - window.padding
              guard 0..<window.size.height ~= row, 0..<window.size.width ~= column else {
                return nil
              }
              return (image * window.size.height + row) * window.size.width + column
            }
          }
        }
      }
    }
  }

  @Test("The first of the largest pixels wins", arguments: cases)
  func first(window: WindowCase) {
    let images = images(window.size)
    let (values, places) = images.windowMaximaAndPlaces(window.window)
    #expect(values.shape == [6, 5, window.positions.down, window.positions.right])
    #expect(images.windowMaxima(window.window) == values)
    for (index, pixels) in pixels(window).enumerated() {
      let largest = pixels.map { images.elements[$0] }.max()
      #expect(values.elements[index] == largest)
      #expect(places.elements[index] == pixels.first { images.elements[$0] == largest })
    }
  }

  @Test("The first NaN wins, before infinity, and padding never wins", arguments: cases)
  func notANumber(window: WindowCase) {
    let count = 30 * window.size.height * window.size.width
    for (start, special) in [(3, Float.nan), (0, .infinity), (0, -.infinity)] {
      var elements = [Float](repeating: -.infinity, count: count)
      for index in stride(from: 0, to: count, by: 4) { elements[index] = .infinity }
      for index in stride(from: start, to: count, by: 7) { elements[index] = special }
      let images = Tensor(
        shape: [6, 5, window.size.height, window.size.width], elements: elements)
      let (values, places) = images.windowMaximaAndPlaces(window.window)
      let alone = images.windowMaxima(window.window)
      #expect(alone.elements.map(\.bitPattern) == values.elements.map(\.bitPattern))
      for (index, pixels) in pixels(window).enumerated() {
        let under = pixels.map { elements[$0] }
        let value = values.elements[index]
        let winner = under.firstIndex { $0.isNaN } ?? under.firstIndex(of: under.max() ?? 0)
        #expect(value.isNaN == under.contains { $0.isNaN })
        #expect(value.isNaN || value == under.max())
        #expect(places.elements[index] == winner.map { pixels[$0] })
      }
    }
  }

  @Test("Elements are added at the places that won", arguments: cases)
  func added(window: WindowCase) {
    let images = images(window.size)
    let (values, places) = images.windowMaximaAndPlaces(window.window)
    var expected = [Float](repeating: 0, count: images.count)
    for (value, place) in zip(values.elements, places.elements) { expected[place] += value }
    #expect(values.added(at: places, ofShape: images.shape).elements == expected)
  }
}
