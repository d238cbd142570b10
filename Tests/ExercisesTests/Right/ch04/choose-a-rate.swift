// right: the lower end of the third hint
// 0.9 → 0.5

// right: its upper end
// 0.9 → 0.97
