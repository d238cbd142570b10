import Foundation
import Tensors

extension SyntheticDigits {
  /// A position of the pen, or a step: x to the right, y downwards.
  struct PenPosition: Equatable {
    var x: Float
    var y: Float
  }

  /// How one image's digit is written: everything that one writer does unlike another.
  struct Hand {
    /// What the lines are drawn with.
    let pen: Pen

    /// How far the top leans to the right, in units per unit of height.
    private let slant: Float
    /// The factor by which the digit is broader than the board shows it.
    private let breadth: Float
    /// The angle, in radians, by which the whole digit is turned.
    private let turn: Float
    /// From 0, straight lines between the points, to about 1, wide bows.
    private let roundness: Float
    private let waves: [Wave]
    /// The longer side of the digit, ink included, in pixels.
    private let size: Float
    /// Where the digit's centre of mass comes to lie, in pixels.
    private let centre: PenPosition

    /// Draws a hand.
    ///
    /// How much hands differ decides how hard the digits are to tell apart; with these deviations it
    /// is about as hard as with MNIST's.
    init(random: inout RandomState) {
      pen = Pen(random: &random)
      slant = random.near(0.15, 0.2)
      breadth = exp(random.near(0, 0.15))
      turn = random.near(0, 0.08)
      roundness = random.near(0.5, 0.12)
      waves = [Wave(random: &random), Wave(random: &random)]
      size = random.near(20.5, 0.6)
      let middle = Float(side - 1) / 2
      centre = PenPosition(x: random.near(middle, 0.5), y: random.near(middle, 0.5))
    }

    /// Writes a shape: its strokes as lines from point to point, in pixels.
    func lines(of glyph: Glyph, random: inout RandomState) -> [[PenPosition]] {
      var lines = glyph.strokes.map { stroke in
        smooth(shaken(stroke.map(moved), random: &random))
      }
      fit(&lines)
      return lines
    }

    /// Where this hand puts a point of the board.
    private func moved(_ point: PenPosition) -> PenPosition {
      var moved = PenPosition(x: point.x - 35, y: point.y - 50)
      for wave in waves { moved = moved + wave.push(point) }
      moved.x = breadth * moved.x - slant * moved.y
      return PenPosition(x: moved.x - turn * moved.y, y: moved.y + turn * moved.x)
    }

    /// Sets the pen down a little off, and trembles; the two copies of a corner stay together.
    private func shaken(_ stroke: [PenPosition], random: inout RandomState) -> [PenPosition] {
      let slip = PenPosition(x: random.near(0, 1.5), y: random.near(0, 1.5))
      var shaken = stroke
      for index in stroke.indices {
        if index > 0, stroke[index] == stroke[index - 1] {
          shaken[index] = shaken[index - 1]
        } else {
          let tremor = PenPosition(x: random.near(0, 2.2), y: random.near(0, 2.2))
          shaken[index] = stroke[index] + slip + tremor
        }
      }
      return shaken
    }

    /// Runs a cubic curve through the points, and cuts it into straight pieces.
    ///
    /// At each point the curve heads along the line between the two neighbours (a cardinal spline).
    private func smooth(_ stroke: [PenPosition]) -> [PenPosition] {
      let pieces = 4
      let last = stroke.count - 1
      var line = [stroke[0]]
      line.reserveCapacity(pieces * last + 1)
      for index in 0..<last where stroke[index] != stroke[index + 1] {
        let (start, end) = (stroke[index], stroke[index + 1])
        let leaving = roundness * (end - stroke[max(index - 1, 0)])
        let arriving = roundness * (stroke[min(index + 2, last)] - start)
        for piece in 1...pieces {
          let t = Float(piece) / Float(pieces)
          let bend: PenPosition = (1 - t) * leaving - t * arriving
          let way: Float = t * t * (3 - 2 * t)
          line.append(start + way * (end - start) + t * (1 - t) * bend)
        }
      }
      return line
    }

    /// Brings lines to this hand's size, and their centre of mass to this hand's centre.
    private func fit(_ lines: inout [[PenPosition]]) {
      var (low, high) = (lines[0][0], lines[0][0])
      var (moment, length) = (PenPosition(x: 0, y: 0), Float(0))
      for line in lines {
        var last = line[0]
        for point in line {
          low = PenPosition(x: min(low.x, point.x), y: min(low.y, point.y))
          high = PenPosition(x: max(high.x, point.x), y: max(high.y, point.y))
          let step = (point - last).length
          moment = moment + (step / 2) * (point + last)
          length += step
          last = point
        }
      }
      let scale = (size - 2 * pen.reach) / max(high.x - low.x, high.y - low.y)
      let shift: PenPosition = centre - (scale / length) * moment
      for line in lines.indices {
        for index in lines[line].indices {
          lines[line][index] = scale * lines[line][index] + shift
        }
      }
    }
  }

  /// A pen: how wide its line is and how blurred, in pixels.
  struct Pen {
    /// The distance from the middle of the line at which half of the ink is left.
    let radius: Float

    /// The distance within which the ink fades from all to nothing.
    let blur: Float

    /// The distance from the middle of the line at which no ink is left.
    var reach: Float { radius + blur / 2 }

    /// Draws a pen.
    init(random: inout RandomState) {
      radius = random.near(1.37, 0.3)
      blur = Float(random.uniform(in: 0.8..<1.8))
    }
  }

  /// A bend of the whole board, like a wave that runs through it.
  private struct Wave {
    let amplitude: PenPosition
    /// The change of phase, in radians, over one unit of the board.
    let pace: PenPosition
    let phase: Float

    init(random: inout RandomState) {
      amplitude = PenPosition(x: random.near(0, 5.5), y: random.near(0, 5.5))
      pace = PenPosition(x: random.near(0, 0.035), y: random.near(0, 0.035))
      phase = Float(random.uniform(in: 0..<2 * .pi))
    }

    /// How far the wave pushes what is at a point.
    func push(_ point: PenPosition) -> PenPosition {
      sin(pace.x * point.x + pace.y * point.y + phase) * amplitude
    }
  }
}

extension SyntheticDigits.PenPosition {
  fileprivate var length: Float { (x * x + y * y).squareRoot() }

  fileprivate static func + (a: Self, b: Self) -> Self { Self(x: a.x + b.x, y: a.y + b.y) }

  fileprivate static func - (a: Self, b: Self) -> Self { Self(x: a.x - b.x, y: a.y - b.y) }

  fileprivate static func * (factor: Float, point: Self) -> Self {
    Self(x: factor * point.x, y: factor * point.y)
  }
}

extension RandomState {
  /// Draws from a normal distribution, but never further than 2.5 deviations from the mean.
  fileprivate mutating func near(_ mean: Float, _ deviation: Float) -> Float {
    mean + deviation * min(max(Float(normal()), -2.5), 2.5)
  }
}
