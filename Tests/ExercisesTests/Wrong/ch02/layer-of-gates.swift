// wrong: The bias is missing, or taken off
// + b .> → .>

// wrong: just 0 is not above 0
// .> 0 → .>= 0

// wrong: x comes first, w second
// matmul(x, w) → matmul(w, x)

// wrong: or taken off; it is added
// + b → - b

// wrong: Element by element does not fit
// matmul(x, w) → x * w
