/// The parts of a plane that belong to different classes.
struct Regions: Hashable, Sendable {
  /// The names of the classes, by their numbers; one without a name is not in the legend.
  let labels: [String]

  /// The colours of the classes, by their numbers.
  let colours: [Colour]

  /// The horizontal ends of the plane.
  let x: ClosedRange<Double>

  /// The vertical ends of the plane.
  let y: ClosedRange<Double>

  /// The outlines of each class that occurs.
  let areas: [Area]

  /// What belongs to one class: the points that lie within an odd number of the outlines.
  struct Area: Hashable, Sendable {
    let number: Int
    let outlines: [[Point]]
    /// How much of the plane it is.
    let share: Double
  }

  /// Finds the outlines.
  init(
    _ labels: [String], colours: [Colour], x: ClosedRange<Double>, y: ClosedRange<Double>,
    _ function: (Double, Double) -> Int
  ) {
    self.labels = labels
    self.colours = colours
    (self.x, self.y) = (x, y)
    let grid = ClassGrid(x: x, y: y, function)
    let numbers = Set(grid.classes).sorted()
    let outlines = numbers.map { grid.outlines(of: $0, function) }
    let sizes = outlines.map(Self.area)
    let whole = sizes.reduce(0, +)
    areas = numbers.indices.map {
      Area(number: numbers[$0], outlines: outlines[$0], share: sizes[$0] / whole)
    }
  }

  /// The area within an odd number of outlines: that of one within another is a hole.
  private static func area(within outlines: [[Point]]) -> Double {
    outlines.indices.reduce(0) { sum, index in
      var others = outlines
      let outline = others.remove(at: index)
      let twice = zip(outline, outline.dropFirst() + outline.prefix(1)).reduce(0) {
        $0 + $1.0.x * $1.1.y - $1.1.x * $1.0.y
      }
      return sum + (isInside(outline[0], others) ? -abs(twice) : abs(twice)) / 2
    }
  }

  private init(_ regions: Regions, areas: [Area]) {
    (labels, colours) = (regions.labels, regions.colours)
    (x, y) = (regions.x, regions.y)
    self.areas = areas
  }

  /// One class alone.
  func only(_ area: Area) -> Regions { Regions(self, areas: [area]) }

  /// The colour of a class.
  func colour(_ number: Int) -> Colour {
    let index = max(number, 0)
    return index < colours.count ? colours[index] : .number(index)
  }

  /// The name of a class, if it has one.
  func label(_ number: Int) -> String? {
    labels.indices.contains(number) && !labels[number].isEmpty ? labels[number] : nil
  }

  /// How much of the plane shown belongs to each class.
  var inWords: String {
    areas.map { area in
      let percent = (area.share * 100).rounded()
      return "\(label(area.number) ?? "class \(area.number)") on \(brief(percent)) % of the plane"
    }.joined(separator: ", ")
  }
}
