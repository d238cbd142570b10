import ExerciseChecks
import Tensors

/// Finds the largest element of each row of x, (N, D) → (N,).
///
///     largestPerRow([[1, 5, 2], [7, 0, 3]])   →   [5 7]
///
/// That is what it gives. But it has a bug, and is wrong for other rows. Which sentence is true?
///
/// 1. It forgets the last row.
/// 2. It compares with the row before as well.
/// 3. It gives 0 for a row in which every element is negative.
/// 4. It gives the place of the largest element instead of its value.
///
/// Set `bug` to the number, and mend the function. Keep its loops: `.max` is refused.
///
/// Taught in section 1.5.6: `swift run ch01 1.5.6`
func largestPerRow(_ x: Tensor<Double>) -> Tensor<Double> {
  var result: [Double] = []
  for row in x.rows {
    var largest = 0.0
    for element in row.elements where element > largest { largest = element }
    result.append(largest)
  }
  return Tensor(result)
}

/// The number of the true sentence.
let bug: Int = notAttempted()
