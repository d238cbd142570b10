// wrong: mean over the batch
// dout.sum(axis: 0) → dout.mean(axis: 0)

// wrong: still have to be added up
// dout.sum(axis: 0) → dout

// wrong: Write the shapes down
// dout, transposed: weight.value → dout, weight.value

// wrong: The bias is missing
// + bias.value → + 0 * bias.value

// wrong: ÷ N twice
// matmul(transposed: x, dout) → matmul(transposed: x, dout) / Double(x.shape[0])

// wrong: x (1, 2)
// + bias.value → + bias.value + 1

// wrong: it is still 0
// weight.gradient = matmul(transposed: x, dout) →
