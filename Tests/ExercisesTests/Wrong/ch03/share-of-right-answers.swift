// wrong: divide by how many there are
// Double((answers .== labels).trueCount) / Double(labels.count) → Double((answers .== labels).trueCount)

// wrong: make Doubles first
// Double((answers .== labels).trueCount) / Double(labels.count) → Double((answers .== labels).trueCount / labels.count)

// wrong: not the smallest
// argMax → argMin

// wrong: this is in percent
// return Double( → return 100 * Double(

// wrong: along axis 1
// axis: 1 → axis: 0

// wrong: This is the share of wrong answers
// (answers .== labels) → (answers .!= labels)
