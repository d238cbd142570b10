import Tensors
import Testing

@Suite("Changing the shape")
struct ShapeTests {
  @Test("Reshaping gives what NumPy gives", arguments: try Rearrangement.all("reshaped"))
  func reshaped(expected: Rearrangement) {
    #expect(expected.source.reshaped(expected.numbers) == expected.tensor)
  }

  @Test("A shape can be given in single lengths")
  func singleLengths() {
    let x: Tensor<Int> = [1, 2, 3, 4, 5, 6]
    #expect(x.reshaped(2, 3) == [[1, 2, 3], [4, 5, 6]])
    #expect(x.reshaped(-1, 2) == [[1, 2], [3, 4], [5, 6]])
    #expect(x[2..<3].reshaped([]).shape == [])
    #expect(Tensor<Int>([]).reshaped(0, 4).shape == [0, 4])
  }

  @Test("Flattening leaves one axis")
  func flattened() {
    #expect(([[1, 2], [3, 4]] as Tensor<Int>).flattened() == [1, 2, 3, 4])
    #expect(Tensor(shape: [], elements: [7]).flattened() == [7])
  }

  @Test("Axes in any order give what NumPy gives", arguments: try Rearrangement.all("transposed"))
  func transposed(expected: Rearrangement) {
    let x = expected.source
    switch expected.numbers.count {
    case 0: #expect(x.transposed() == expected.tensor)
    case 1: #expect(x.transposed(expected.numbers[0]) == expected.tensor)
    case 2:
      #expect(x.transposed(expected.numbers[0], expected.numbers[1]) == expected.tensor)
    case 3:
      let n = expected.numbers
      #expect(x.transposed(n[0], n[1], n[2]) == expected.tensor)
    default:
      let n = expected.numbers
      #expect(x.transposed(n[0], n[1], n[2], n[3]) == expected.tensor)
    }
  }

  @Test("Without axes the order is reversed", arguments: try Rearrangement.all("reversed"))
  func reversed(expected: Rearrangement) {
    #expect(expected.source.transposed() == expected.tensor)
    #expect(expected.tensor.transposed() == expected.source)
  }
}
