// wrong: This is mirrored
// gradient[a, b] → gradient[height - 1 - a, width - 1 - b]

// wrong: mean over the positions
// * dout).sum() → * dout).mean()

// wrong: dout is missing
//  * dout).sum() → ).sum()
