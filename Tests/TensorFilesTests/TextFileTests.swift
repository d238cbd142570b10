import Foundation
import TestSupport
import Tensors
import Testing

@testable import TensorFiles

@Suite("Tables of numbers")
struct NumberTableTests {
  @Test(
    "Any usual separator is found out",
    arguments: [
      "a,b\n1,2.5\n-3,1e2\n", "a;b\r\n1;2.5\r\n-3;1e2", "a\tb\n1\t2.5\n-3\t100\n",
      "# made by hand\n a   b\n 1 2.5\n\n-3 1e2\n", "\u{FEFF}\"a\", \"b\"\n1 , 2.5\n\"-3\",100\n",
    ])
  func separators(text: String) throws {
    let table = try NumberTable(text, of: "file")
    #expect(table.header == ["a", "b"])
    #expect(table.values == [[1, 2.5], [-3, 100]])
  }

  @Test("A file need not have a header, nor rows")
  func small() throws {
    #expect(try NumberTable("1,2\n", of: "file") == NumberTable(values: [[1, 2]]))
    #expect(try NumberTable("", of: "file").values.shape == [0, 0])
    #expect(try NumberTable("a,b\n", of: "file").values.shape == [0, 2])
    #expect(try NumberTable("1.5,nan", of: "file").values[0, 1].isNaN)
    #expect(try NumberTable("1|2\n3|4", "|", of: "file").values == [[1, 2], [3, 4]])
  }

  @Test(
    "What is wrong is named with its line and column",
    arguments: [
      "a,b\n1,2\n3,x\n": "line 3, column 2: x is no number",
      "1,2\n\n3,\n": "line 3, column 2: nothing stands there",
      "1,2\n1,2,3\n": "line 2 has 3 columns, not 2", "a,b\n1\n": "line 2 has 1 columns, not 2",
      "1,b\n1,2\n": "line 1, column 2: b is no number",
    ])
  func mistakes(text: String, problem: String) {
    let error = #expect(throws: ArrayFileError.self) { try NumberTable(text, of: "t.csv") }
    #expect(error?.description == "t.csv: \(problem); put a good copy in its place")
  }

  @Test("What is written is read again, with every digit")
  func roundTrip() async throws {
    let folder = try TemporaryFolder()
    let table = NumberTable(
      header: ["a", "b, c"], values: Tensor([[0.1, -1e-300], [.infinity, 3]]))
    try table.write(to: folder.path("t.csv"))
    #expect(try NumberTable.read(from: folder.path("t.csv")) == table)
    // Names that would be read as something else are refused.
    await #expect(processExitsWith: .failure) {
      _ = NumberTable(header: ["2019", "2020"], values: [[1, 2]])
    }
    let error = #expect(throws: ArrayFileError.self) {
      try NumberTable.read(from: folder.path("none.csv"))
    }
    #expect(error?.description.contains("cannot be read: No such file or directory") == true)
  }
}

@Suite("Pictures in shades of gray")
struct PGMFileTests {
  @Test("Text and bytes are read, with comments")
  func reading() throws {
    let text = "P2 # plain\n# by hand\n3 2\n15\n0 1 2\n3 4 15\n"
    let picture = try PGMFile(Array(text.utf8), of: "file")
    #expect(picture == PGMFile(pixels: [[0, 1, 2], [3, 4, 15]], white: 15))
    let bytes = Array("P5\n2 1\n255\n".utf8) + [10, 35]
    #expect(try PGMFile(bytes, of: "file").pixels == [[10, 35]])
    let wide = Array("P5 2 1 1000\n".utf8) + [1, 2, 3, 4].map { $0 % 4 }
    #expect(try PGMFile(wide, of: "file").pixels == [[258, 768]])
    let x: Tensor<Double> = picture.brightness()
    #expect(x.shape == [1, 1, 2, 3])
    #expect(x[0, 0, 1, 2] == 1)
  }

  @Test("What is written is read again", arguments: [255, 65_535])
  func roundTrip(white: Int) throws {
    let folder = try TemporaryFolder()
    let picture = PGMFile(pixels: Tensor([[0, 10, 35], [white, 9, 13]]), white: white)
    try picture.write(to: folder.path("p.pgm"))
    #expect(try PGMFile.read(from: folder.path("p.pgm")) == picture)
  }

  @Test(
    "What is damaged is refused in one line",
    arguments: [
      "", "P", "P6 1 1 255 ", "P2", "P2 2", "P2 2 2 15 1 2 3", "P2 2 2 15 1 2 3 4 5",
      "P2 2 2 15 1 2 3 16", "P2 2 2 15 1 2 x 4", "P2 0 2 15", "P2 1 1 0 0", "P2 1 1 65536 0",
      "P5 2 2 255 abc", "P5 2 2 255 abcde", "P5 2 1 999 abc", "P5 -1 1 255 a",
      "P5 9223372036854775807 9 255 a", "P2 1 1 99999999999999999999 1",
    ])
  func damages(text: String) throws {
    let error = #expect(throws: ArrayFileError.self) {
      try PGMFile(Array(text.utf8), of: "p.pgm")
    }
    let line = try #require(error?.description)
    #expect(line.hasPrefix("p.pgm: ") && !line.contains("\n"))
  }
}
