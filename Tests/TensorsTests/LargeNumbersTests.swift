import Tensors
import Testing

@Suite("Whole numbers near the largest and the smallest")
struct LargeNumbersTests {
  private let x = Tensor([[.max, 1, -2], [Int.min, -1, 2]])

  @Test("Results that just fit are given")
  func fitting() {
    #expect(x + [[0, 1, 2], [1, 2, 3]] == Tensor([[.max, 2, 0], [Int.min + 1, 1, 5]]))
    #expect(x - [[1], [0]] == Tensor([[.max - 1, 0, -3], [Int.min, -1, 2]]))
    #expect([-1] * x[row: 0] == Tensor([-Int.max, -1, 2]))
    let half = 1 << 31
    #expect(Tensor([half, -half]) * Tensor([half, 2 * half]) == Tensor([1 << 62, Int.min]))
    var sum = x
    sum += [[0, 0, 0], [0, 0, 0]]
    #expect(sum == x)
    #expect(maximum(x, 0) == Tensor([[Int.max, 1, 0], [0, 0, 2]]))
    #expect(x[..<0, axis: 1] + x[..<1, axis: 1] == .zeros([2, 0]))
  }

  @Test("Sums are given where they fit, though they do not on the way")
  func sums() {
    #expect(x.sum() == -1)
    #expect(x.sum(axis: 0) == [-1, 0, 0])
    #expect(x.sum(axis: 1, keepingAxis: true) == Tensor([[Int.max - 1], [.min + 1]]))
    #expect(Tensor([Int.max, .max, .min, .min, 5]).sum() == 3)
    #expect(Tensor([Int.min, .min, .max, .max, 1]).sum() == -1)
    #expect(x.sum(axes: [0, 1])[] == -1)
    #expect(Tensor([Int.max, .max]).mean() == 0x1p63)
    #expect(Tensor([Int.max, -1, 1]).cumulativeSum() == Tensor([Int.max, .max - 1, .max]))
  }

  @Test("Quotients and remainders are NumPy's")
  func division() {
    let (a, b) = (Tensor([Int.min, .min, .max, .min]), Tensor([-1, 3, -2, Int.max]))
    #expect(remainder(a, b) == Tensor([0, 1, -1, Int.max - 1]))
    let third = -3_074_457_345_618_258_603
    #expect(floorDivide(a[1...], b[1...]) == Tensor([third, -(1 << 62), -2]))
  }

  @Test("Powers are given where they fit")
  func powers() {
    #expect(pow(Tensor([-3, 0, 2]), 3) == [-27, 0, 8])
    #expect(pow(Tensor([-3, 0, 2]), 0) == [1, 1, 1])
    #expect(pow(Tensor([-2]), 63) == Tensor([Int.min]))
    #expect(pow(Tensor([0, 1, -1]), .max) == [0, 1, -1])
  }
}
