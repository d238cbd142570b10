// right: the largest sum is the largest mean
// .mean(axis: 0) → .sum(axis: 0)
