// wrong: The last layer has no sigmoid
// layer < weights.count - 1 ? sigmoid(a) : a → sigmoid(a)

// wrong: it is missing
// layer < weights.count - 1 ? sigmoid(a) : a → a

// wrong: The biases are missing
// + biases[layer] → + 0 * biases[layer]

// wrong: not ReLU
// sigmoid(a) → relu(a)

// wrong: what came out of the layer before
// matmul(z, → matmul(x,

// wrong: the scores are wanted
// return z → return softmax(z)
