// wrong: around the layer is missing
// dout + inner.backward(dout) → inner.backward(dout)

// wrong: through the layer is missing
//     dout + inner.backward(dout) →     dout

// wrong: way around is missing
// x + inner.forward(x) → inner.forward(x)

// wrong: [[4. 8.]]
// x + inner.forward(x) → x + inner.forward(x) + 1
