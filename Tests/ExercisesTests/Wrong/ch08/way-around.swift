// wrong: around the layer is missing
// dout + inner.backward(dout) → inner.backward(dout)

// wrong: through the layer is missing
//     dout + inner.backward(dout) →     dout

// wrong: way around is missing
// x + inner.forward(x) → inner.forward(x)
