import Testing

@testable import Plots

struct ImageGridTests {
  /// Paints the elements of an image and returns the grey of each pixel, 0…255.
  private func painted(_ image: GreyImage, range: ClosedRange<Double>) throws -> [Int] {
    let start = "<svg viewBox=\"0 0 \(image.columns) \(image.rows)\">"
    let text = start + image.svgElements(range: range, colours: .grey).joined() + "</svg>"
    let elements = try #require(SVGReader.elements(of: text))
    var greys = Array(repeating: -1, count: image.rows * image.columns)
    for element in elements.dropFirst() {
      let colour = element.attributes["fill"] ?? element.attributes["stroke"] ?? ""
      let grey = try #require(Int(colour.suffix(2), radix: 16))
      if element.name == "rect" { greys = greys.map { _ in grey } }
      for line in element.lines {
        let row = Int(line[0].y)
        for column in Int(line[0].x)..<Int(line[1].x) { greys[row * image.columns + column] = grey }
      }
    }
    return greys
  }

  @Test("In SVG every pixel has its grey, to half of one step in 31")
  func greys() throws {
    let image = Examples.ramp(rows: 7, columns: 9)
    for (grey, pixel) in zip(try painted(image, range: 0...1), image.pixels) {
      let difference: Double = abs(Double(grey) / 255 - pixel)
      #expect(difference <= 0.5 / 31 + 0.5 / 255)
    }
  }

  @Test("Of signed values 0 is white, and so is what is no number", arguments: [nil, 0...1])
  func signedZero(range: ClosedRange<Double>?) {
    let image = GreyImage([0, 0, .nan], rows: 1, columns: 3)
    let grid = ImageGrid("", range: range, colours: .signed, images: [image])
    #expect(grid.range == -1...1)
    let elements = image.svgElements(range: grid.range, colours: .signed)
    #expect(elements.count == 1 && elements[0].contains("fill=\"\(Palette.signed(0.5))\""))
  }

  @Test("The range says what is black and what is white; beyond it nothing changes")
  func ranges() throws {
    let image = GreyImage([-3, -2, 0, 2, 5, .nan], rows: 2, columns: 3)
    #expect(try painted(image, range: -2...2) == [0, 0, 132, 255, 255, 0])
    #expect(try painted(image, range: 2...2) == [0, 0, 0, 0, 0, 0])
  }

  @Test("Ten digits in a row stay below 100 KB")
  func size() {
    #expect(Examples.grids[1].svg().utf8.count < 100_000)
  }

  @Test("Captions stand under their images, escaped")
  func captions() throws {
    let grid = ImageGrid(
      "T", columns: 2,
      images: ["a<b", "c", "d"].map { Examples.ramp(rows: 4, columns: 4, caption: $0) })
    let elements = try #require(SVGReader.elements(of: grid.svg()))
    let images = elements.filter { $0.name == "svg" }.dropFirst()
    let captions = elements.filter { $0.name == "text" && $0.text != "T" }
    #expect(captions.map(\.text) == ["a<b", "c", "d"])
    for (image, caption) in zip(images, captions) {
      let (corner, end) = (image.points[0], image.points[1])
      #expect(corner.x < caption.points[0].x && caption.points[0].x < end.x)
      #expect(end.y < caption.points[0].y && caption.points[0].y < end.y + 20)
    }
  }

  @Test("A small image is drawn in shades, two columns to a pixel")
  func shades() {
    let image = GreyImage([0.1, 0.2, 0.55, 0.7, 0.9, 0], rows: 2, columns: 3)
    #expect(TerminalPixels.shades.lines(image, range: 0...1) == ["  ░░▒▒", "▓▓██  "])
  }

  @Test("A medium image is drawn in half blocks, and in shades where two pixels are alike")
  func halves() {
    let image = GreyImage(
      [1, 0, 1, 0.5, 0, /**/ 0, 1, 1, 0.5, 0.2, /**/ 1, 0, 0, 0.5, 1], rows: 3, columns: 5)
    #expect(TerminalPixels.halves.lines(image, range: 0...1) == ["▀▄█▒ ", "▀  ▀▀"])
  }

  @Test("A large image is drawn in dots, denser where it is brighter")
  func dots() {
    let image = GreyImage((0..<48).map { [0, 0.5, 1][$0 % 12 / 4] }, rows: 4, columns: 12)
    #expect(TerminalPixels.dots.lines(image, range: 0...1) == ["  ⢕⢕⣿⣿"])
  }

  @Test("A grid of three small images, two in a row, with title and captions")
  func grid() {
    let cross = [1.0, 0, 1, 0, 1, 0, 1, 0, 1]
    let images = ["one", "two", "three"].map {
      GreyImage(cross, rows: 3, columns: 3, caption: $0)
    }
    #expect(
      ImageGrid("Crosses", columns: 2, images: images).terminal() == Goldens.crosses)
  }

  @Test("A narrow terminal has fewer images in a row, a wide one never more than asked for")
  func imagesPerRow() {
    let grid = Examples.grids[1]
    let captionLines = { (width: Int) in
      grid.terminal(width: width).split(separator: "\n").filter { $0.contains(/\d/) }
    }
    #expect(captionLines(40).count == 5)
    #expect(captionLines(80).count == 2)
    #expect(captionLines(200).count == 1)
  }

  @Test("An image too large for its place is reduced to means")
  func reduction() {
    let image = GreyImage([0, 1, 2, 3, 4, 5, 6, 7], rows: 2, columns: 4)
    let half = image.reduced(toColumns: 2)
    #expect(half.pixels == [2.5, 4.5])
    #expect((half.rows, half.columns) == (1, 2))
    #expect(image.reduced(toColumns: 4) == image)
  }
}
