// right: with the axis kept
// x.mean(axis: 0) → x.mean(axis: 0, keepingAxis: true)
