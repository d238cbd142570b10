/// A point of a plane: in the data's units, in SVG pixels or in the dots of a terminal.
struct Point: Hashable {
  var x: Double
  var y: Double
}
