// wrong: the loss is the mean
// -sum / Double(t.count) → -sum

// wrong: The minus is missing
// -sum / → sum /

// wrong: The logarithm is missing
// log(y) → y

// wrong: The largest probability was taken
// logarithms[n, t[n]] → logarithms[row: n].max()

// wrong: not of elements
// Double(t.count) → Double(y.count)
