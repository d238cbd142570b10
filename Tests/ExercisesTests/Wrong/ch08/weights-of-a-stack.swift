// wrong: biases are missing
//  + 1) → )

// wrong: layer for each channel
// pair.0 * kernel → kernel

// wrong: kernel · kernel large
// kernel * kernel → kernel
