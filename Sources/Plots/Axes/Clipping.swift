/// Cuts a line to what lies inside the box; where it leaves and comes back it falls into parts.
func clipped(_ line: [Point], to box: Box) -> [[Point]] {
  if line.allSatisfy(box.contains) { return [line] }
  var parts: [[Point]] = []
  var part: [Point] = []
  for (a, b) in zip(line, line.dropFirst()) {
    guard let (start, end) = clippedSegment(from: a, to: b, box: box) else { continue }
    if part.last != start {
      parts.append(part)
      part = [start]
    }
    part.append(end)
  }
  return (parts + [part]).filter { !$0.isEmpty }
}

/// The part of a segment inside the box, found edge by edge as Liang and Barsky do: the segment is
/// a + t·(b − a), and each edge raises the t at which it enters or lowers the t at which it leaves.
private func clippedSegment(from a: Point, to b: Point, box: Box) -> (Point, Point)? {
  let (dx, dy) = (b.x - a.x, b.y - a.y)
  var (enter, leave) = (0.0, 1.0)
  let edges = [
    (-dx, a.x - box.left), (dx, box.right - a.x), (-dy, a.y - box.top), (dy, box.bottom - a.y),
  ]
  for (direction, distance) in edges {
    if direction == 0 {
      if distance < 0 { return nil }
    } else if direction < 0 {
      enter = max(enter, distance / direction)
    } else {
      leave = min(leave, distance / direction)
    }
  }
  guard enter <= leave else { return nil }
  // A cut end is pushed onto the edge, which rounding may have missed by a hair.
  let point = { (t: Double) in
    Point(
      x: min(max(a.x + t * dx, box.left), box.right),
      y: min(max(a.y + t * dy, box.top), box.bottom))
  }
  return (enter == 0 ? a : point(enter), leave == 1 ? b : point(leave))
}
