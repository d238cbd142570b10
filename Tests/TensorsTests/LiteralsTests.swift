import Tensors
import Testing

@Suite("Tensor literals")
struct LiteralsTests {
  @Test("Nested brackets give the shape, innermost last")
  func shapes() {
    let vector: Tensor<Double> = [1, 2.5, 3]
    #expect(vector.shape == [3] && vector.elements == [1, 2.5, 3])
    let matrix: Tensor<Float> = [[1, 2, 3], [4, 5, 6]]
    #expect(matrix.shape == [2, 3] && matrix.elements == [1, 2, 3, 4, 5, 6])
    let cube: Tensor<Int> = [[[1], [2]], [[3], [4]], [[5], [6]]]
    #expect(cube.shape == [3, 2, 1] && cube.elements == [1, 2, 3, 4, 5, 6])
    let mask: Tensor<Bool> = [[true, false]]
    #expect(mask.shape == [1, 2] && mask.elements == [true, false])
  }

  @Test("Empty brackets are axes of length 0")
  func empty() {
    #expect(([] as Tensor<Double>).shape == [0])
    #expect(([[], []] as Tensor<Double>).shape == [2, 0])
  }

  @Test("Rank and count follow from the shape")
  func rank() {
    let x: Tensor<Int> = [[1, 2, 3]]
    #expect(x.rank == 2)
    #expect(x.count == 3)
    #expect(Tensor(shape: [], elements: [7]).rank == 0)
  }
}
