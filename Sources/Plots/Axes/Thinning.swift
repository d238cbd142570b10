/// Leaves out the points that would not be seen: of the neighbours that fall into one column, a
/// unit wide, only the first, the lowest, the highest and the last stay.
///
/// The drawing keeps its extremes and its outline.
func thinned(_ line: [Point]) -> [Point] {
  var kept: [Point] = []
  var start = 0
  while start < line.count {
    let column = line[start].x.rounded(.down)
    var end = start
    var (low, high) = (start, start)
    while end < line.count, line[end].x.rounded(.down) == column {
      if line[end].y < line[low].y { low = end }
      if line[end].y > line[high].y { high = end }
      end += 1
    }
    let inner = [min(low, high), max(low, high), end - 1]
    var last = start
    kept.append(line[start])
    for index in inner where index > last {
      kept.append(line[index])
      last = index
    }
    start = end
  }
  return kept
}
