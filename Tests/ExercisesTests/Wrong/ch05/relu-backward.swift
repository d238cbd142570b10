// wrong: Everything passed
// dout.replacing(with: 0, where: x .<= 0) → dout

// wrong: It is x that decides
// dout.replacing(with: 0, where: x .<= 0) → maximum(dout, 0)

// wrong: just 0, nothing passes
// x .<= 0 → x .< 0

// wrong: This is ReLU itself
// dout.replacing(with: 0, where: x .<= 0) → maximum(x, 0)

// wrong: not x
// dout.replacing(with: 0, where: x .<= 0) → dout * maximum(x, 0)

// wrong: x (3,)  [-1.  0.  2.]
// dout.replacing(with: 0, where: x .<= 0) → dout + 1
