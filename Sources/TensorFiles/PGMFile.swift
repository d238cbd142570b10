import Tensors

/// A picture in shades of gray, as a PGM file holds it.
///
/// ```swift
/// try PGMFile(pixels: [[0, 255], [51, 0]]).write(to: "picture.pgm")
/// let picture = try PGMFile.read(from: "picture.pgm")
/// let x: Tensor<Float> = picture.brightness()
/// x   // [[[[0. 1. ] [0.2 0. ]]]]
/// ```
///
/// Such a file begins with `P2` or `P5`, the width, the height, and the number that means white. Then come
/// the pixels row by row: as decimal numbers for `P2`, as bytes for `P5`.
public struct PGMFile: Hashable, Sendable {
  /// The pixels, from 0 for black to ``white``: (height, width).
  public let pixels: Tensor<Int>

  /// The number that means white: 255 most often, at most 65,535.
  public let white: Int

  /// Puts a picture together, to be written.
  ///
  /// - Precondition: the pixels are a matrix of numbers from 0 to white.
  public init(pixels: Tensor<Int>, white: Int = 255) {
    require(
      pixels.rank == 2 && 1...65_535 ~= white && (pixels .>= 0 .& pixels .<= white).all(),
      "PGMFile: \(describe(pixels.shape)) is no matrix of numbers from 0 to \(white)")
    (self.pixels, self.white) = (pixels, white)
  }

  /// The pixels as an image that a network takes: (1, 1, height, width), from 0 for black to 1 for white.
  public func brightness<Element: Scalar>() -> Tensor<Element> {
    Tensor<Element>(pixels).reshaped([1, 1] + pixels.shape) / Element(white)
  }

  /// Reads a picture.
  ///
  /// - Throws: ``ArrayFileError`` if it cannot be read, or is no whole PGM file.
  public static func read(from path: String) throws(ArrayFileError) -> PGMFile {
    try PGMFile(ArrayFileError.content(of: path), of: path)
  }

  /// Writes the picture as bytes: `P5`.
  ///
  /// - Throws: ``ArrayFileError`` if the file cannot be written.
  public func write(to path: String) throws(ArrayFileError) {
    try ArrayFileError.write(content, to: path)
  }

  var content: [UInt8] {
    let header = "P5\n\(pixels.shape[1]) \(pixels.shape[0])\n\(white)\n"
    let bytes: [UInt8] =
      white < 256
      ? pixels.elements.map { UInt8($0) }
      : pixels.elements.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }
    return Array(header.utf8) + bytes
  }

  /// Takes a file's content apart.
  init(_ content: [UInt8], of file: String) throws(ArrayFileError) {
    func damaged(_ problem: String) -> ArrayFileError { .damaged(file: file, problem: problem) }
    let isText = content.starts(with: "P2".utf8)
    guard isText || content.starts(with: "P5".utf8) else {
      throw damaged("it begins with neither P2 nor P5, as a picture in shades of gray does")
    }
    var words = Words(rest: content.dropFirst(2))
    guard let width = words.number(), let height = words.number(), let white = words.number(),
      width > 0, height > 0, 1...65_535 ~= white
    else { throw damaged("its width, height and white are not three numbers that fit") }
    let (count, overflows) = width.multipliedReportingOverflow(by: height)
    guard !overflows, count <= 1 << 28 else { throw damaged("it has more than 2²⁸ pixels") }
    // One white space ends the header; what follows it are pixels.
    let bytes = words.rest.dropFirst()
    let depth = white < 256 ? 1 : 2
    var numbers: [Int] = []
    if isText {
      while numbers.count <= count, let number = words.number() { numbers.append(number) }
    } else if bytes.count == count * depth {
      numbers = stride(from: bytes.startIndex, to: bytes.endIndex, by: depth).map { place in
        depth == 1 ? Int(bytes[place]) : Int(bytes[place]) << 8 | Int(bytes[place + 1])
      }
    }
    guard numbers.count == count, !isText || words.isAtEnd else {
      throw damaged("it should have \(height) rows of \(width) pixels, and has not")
    }
    guard numbers.allSatisfy({ $0 <= white }) else {
      throw damaged("a pixel is brighter than \(white), which means white")
    }
    self.init(pixels: Tensor(shape: [height, width], elements: numbers), white: white)
  }
}

/// Numbers between white space and comments, which reach from `#` to the line's end.
private struct Words {
  private(set) var rest: ArraySlice<UInt8>

  init(rest: ArraySlice<UInt8>) { self.rest = rest }

  var isAtEnd: Bool {
    var copy = self
    copy.skipSpaces()
    return copy.rest.isEmpty
  }

  private mutating func skipSpaces() {
    while let first = rest.first, first == 32 || 9...13 ~= first || first == UInt8(ascii: "#") {
      rest = first == UInt8(ascii: "#") ? rest.drop { $0 != 10 && $0 != 13 } : rest.dropFirst()
    }
  }

  /// The next number; nil where there is none.
  mutating func number() -> Int? {
    skipSpaces()
    let digits = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    guard let number = Int(String(decoding: digits, as: UTF8.self)) else { return nil }
    rest = rest.dropFirst(digits.count)
    return number
  }
}
