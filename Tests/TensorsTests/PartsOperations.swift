import Tensors

// Reading, writing and filling of parts, by the names that Expected/operations.py gives them.

/// Reads a part of a tensor, or changes it and gives the tensor.
func partOperation<Element: Number>(
  _ expected: ExpectedOperation, _ x: Tensor<Element>, _ y: Tensor<Element>
) -> Tensor<Double>? {
  let words = expected.operation.split(separator: " ")
  guard words.count == 2 else { return nil }
  var changed = x
  let part =
    switch words[0] {
    case "read": read(words[1], expected, x)
    case "write": write(words[1], expected, &changed, y)
    default: fill(words[1], expected, &changed)
    }
  return part.map { part in
    (part as? Tensor<Int>).map { Tensor<Double>($0) }
      ?? (part as? Tensor<Float>).map { Tensor<Double>(converting: $0) }
      ?? part as? Tensor<Double> ?? Tensor([])
  }
}

private func mask(_ expected: ExpectedOperation) -> Tensor<Bool> {
  Tensor(
    shape: Array(expected.a.prefix(expected.axes[0])), elements: expected.numbers.map { $0 == 1 })
}

private func ranges(_ numbers: [Int]) -> [Range<Int>] {
  stride(from: 0, to: numbers.count, by: 2).map { numbers[$0]..<numbers[$0 + 1] }
}

private func read<Element: Number>(
  _ part: Substring, _ expected: ExpectedOperation, _ x: Tensor<Element>
) -> Tensor<Element>? {
  let numbers = expected.numbers
  switch part {
  case "row": return x[row: numbers[0]]
  case "column": return x[column: numbers[0]]
  case "index": return x[numbers[0], axis: expected.axes[0]]
  case "rows": return x[rows: Tensor(numbers)]
  case "columns": return x[columns: Tensor(numbers)]
  case "range": return x[numbers[0]..<numbers[1], axis: expected.axes[0]]
  case "mask": return x[mask(expected)]
  case "ranges":
    let r = ranges(numbers)
    return r.count == 2
      ? x[r[0], r[1]] : r.count == 3 ? x[r[0], r[1], r[2]] : x[r[0], r[1], r[2], r[3]]
  default: return nil
  }
}

private func write<Element: Number>(
  _ part: Substring, _ expected: ExpectedOperation, _ x: inout Tensor<Element>,
  _ y: Tensor<Element>
) -> Tensor<Element>? {
  let numbers = expected.numbers
  switch part {
  case "row": x[row: numbers[0]] = y
  case "column": x[column: numbers[0]] = y
  case "index": x[numbers[0], axis: expected.axes[0]] = y
  case "rows": x[rows: numbers] = y
  case "columns": x[columns: Tensor(numbers)] = y
  case "range": x[numbers[0]..<numbers[1], axis: expected.axes[0]] = y
  case "mask": x[mask(expected)] = y
  case "ranges":
    let r = ranges(numbers)
    switch r.count {
    case 2: x[r[0], r[1]] = y
    case 3: x[r[0], r[1], r[2]] = y
    default: x[r[0], r[1], r[2], r[3]] = y
    }
  default: return nil
  }
  return x
}

private func fill<Element: Number>(
  _ part: Substring, _ expected: ExpectedOperation, _ x: inout Tensor<Element>
) -> Tensor<Element>? {
  let numbers = expected.numbers
  switch part {
  case "row": x[row: numbers[0]] = 9
  case "column": x[column: numbers[0]] = 9
  case "index": x[numbers[0], axis: expected.axes[0]] = 9
  case "rows": x[rows: Tensor(numbers)] = 9
  case "columns": x[columns: Tensor(numbers)] = 9
  case "range": x[numbers[0]..<numbers[1], axis: expected.axes[0]] = 9
  case "mask": x[mask(expected)] = 9
  case "ranges":
    let r = ranges(numbers)
    switch r.count {
    case 2: x[r[0], r[1]] = 9
    case 3: x[r[0], r[1], r[2]] = 9
    default: x[r[0], r[1], r[2], r[3]] = 9
    }
  default: return nil
  }
  return x
}
