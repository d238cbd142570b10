import ChapterSupport
import Foundation
import TensorFiles
import Tensors
import TestSupport
import Testing

/// The pictures that Expected/digits.py draws, with the digit that is meant first in their names.
private let pictures: [URL] = {
  let folder = Bundle.module.bundleURL.appending(path: "Expected/digits")
  let files = try? FileManager.default.contentsOfDirectory(
    at: folder, includingPropertiesForKeys: nil)
  return (files ?? []).sorted { $0.path < $1.path }
}()

@Suite("A digit of one's own")
struct OwnDigitTests {
  @Test(
    "Is read as it was meant, in the middle or not, thin or thick, dark or light",
    arguments: [("ch03", "3.6.2"), ("ch07", "7.5.2")])
  func digits(program: String, section: String) throws {
    try #require(pictures.count == 20)
    var right = 0
    for picture in pictures {
      let page = try run(program, [section, "--image", picture.path(percentEncoded: false)])
      #expect(page.status == 0)
      let answer = picture.lastPathComponent.prefix(1)
      if page.lines.contains("    answer  \(answer)") { right += 1 }
    }
    #expect(right == 20)
  }

  @Test("Is read by chapter 5's network when that has been trained", .enabled(if: hasImages))
  func trainedFirst() throws {
    let picture = try #require(pictures.first { $0.lastPathComponent == "3-plain.pgm" })
    let words = ["5.7.4", "--quick", "--image"]
    let page = try run("ch05", words + [picture.path(percentEncoded: false)])
    #expect(page.status == 0)
    #expect(page.lines.last { !$0.isEmpty } == "    answer  3")
    let refused = try run("ch05", words + ["/dev/null"])
    #expect(refused.status == 1 && !refused.output.contains("xTrain"))
    #expect(refused.errors.split(separator: "\n").count == 1)
  }

  @Test("Is the same wherever it lies, and in dark ink on light paper", arguments: pictures)
  func invariance(picture: URL) throws {
    let file = try PGMFile.read(from: picture.path(percentEncoded: false))
    let digit = try file.digit()
    #expect(digit.shape == [1, 784])
    #expect(digit.min() == 0 && digit.max() == 1)
    let inverted = PGMFile(pixels: file.white - file.pixels, white: file.white)
    expectClose(try inverted.digit(), digit, atol: 1e-12)
    let paper = file.pixels[0, 0]
    let moved = PGMFile(
      pixels: file.pixels.padded([(30, 1), (7, 9)], with: paper), white: file.white)
    if !picture.lastPathComponent.hasPrefix("5-other")
      && !picture.lastPathComponent.hasPrefix("9-o")
    {
      expectClose(try moved.digit(), digit, atol: 1e-12)
    }
    let image = digit.reshaped(28, 28)
    let places = Tensor<Double>.range(0.5, 28)
    for axis in 0..<2 {
      let ink = image.sum(axis: axis)
      #expect(abs((ink * places).sum() / ink.sum() - 14) <= 0.5)
    }
  }

  @Test(
    "Is refused in a line where there is none",
    arguments: [
      "": "it begins with neither P2 nor P5",
      "P6\n1 1\n255\nabc": "it begins with neither P2 nor P5",
      "P2\n2 2\n255\n0 0 0": "it should have 2 rows of 2 pixels, and has not",
      "P5\n9 9\n255\nabc": "it should have 9 rows of 9 pixels, and has not",
      "P2\n2 2\n255\n7 7 7 7": "no digit is to be seen",
      "P2\n0 0\n255\n": "its width, height and white are not three numbers that fit",
      "P5\n99999999 99999999\n255\n": "it has more than 2²⁸ pixels",
      "P2\n20000 20000\n255\n1": "it has more than 2²⁸ pixels",
    ])
  func refused(content: String, problem: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(content.utf8, to: "my.pgm")
    let page = try run("ch03", ["3.6.2", "--image", folder.path("my.pgm")])
    #expect(page.status == 1)
    #expect(page.errors.hasPrefix("ch03: \(folder.path("my.pgm")): \(problem)"))
    #expect(page.errors.split(separator: "\n").count == 1)
  }
}
