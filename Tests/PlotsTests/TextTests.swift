import Testing

@testable import Plots

struct TextTests {
  @Test(
    "East Asian letters and emoji fill two columns",
    arguments: [
      ("abc", 3), ("損失", 4), ("é", 1), ("e\u{301}", 1), ("ｱ", 1), ("Ａ", 2), ("😀", 2), ("█⠿", 2),
    ])
  func columns(text: String, expected: Int) {
    #expect(text.columns == expected)
  }

  @Test("Lines break between words, and inside a word that is too long")
  func wrapping() {
    #expect("a bb ccc dddd".wrapped(toColumns: 4) == ["a bb", "ccc", "dddd"])
    #expect("abcdefghij kl".wrapped(toColumns: 4) == ["abcd", "efgh", "ij", "kl"])
    #expect("損失の推移".wrapped(toColumns: 5) == ["損失", "の推", "移"])
    #expect("  ".wrapped(toColumns: 5).isEmpty)
  }

  @Test("A text too long ends in an ellipsis")
  func shortening() {
    #expect("abcdef".shortened(to: 6) { _ in 1 } == "abcdef")
    #expect("abcdef".shortened(to: 5) { _ in 1 } == "abcd…")
    #expect("abc def".shortened(to: 5) { _ in 1 } == "abc…")
  }

  @Test("Items go into rows as long as there is room")
  func rowsOfItems() {
    #expect(rows(ofWidths: [3, 3, 3, 9, 1], limit: 8, gap: 2) == [[0, 1], [2], [3], [4]])
    #expect(rows(ofWidths: [3, 3], limit: 7, gap: 2) == [[0], [1]])
    #expect(rows(ofWidths: [], limit: 8, gap: 2).isEmpty)
  }

  @Test("Control characters become spaces, noncharacters vanish")
  func printing() {
    #expect(printable("a\nb\u{1B}[31m\u{FFFE}c\u{2028}d") == "a b [31mc d")
  }

  @Test(
    "Numbers in prose are short",
    arguments: [
      (0.123456, "0.1235"), (9999, "9999"), (1e6, "1000000"), (-12_345.6, "-12346"),
      (1e-13, "1e-13"),
    ])
  func prose(value: Double, expected: String) {
    #expect(brief(value) == expected)
  }

  @Test("The alternative text of a chart says what it shows and between which values")
  func chartAltText() {
    #expect(
      Examples.loss.altText == """
        Line chart: Cross Entropy Error. iteration from 0 to 9999, loss on the y axis. \
        loss: 10000 values between 0.01 and 2.45, the last 0.05945.
        """)
    let chart = LineChart(
      "T", y: "loss", right: "accuracy",
      series: [
        Series("a", y: [1, .nan, 3]), Series("b", y: [.nan]), Series("c", y: [0.5], axis: .right),
      ])
    #expect(
      chart.altText == """
        Line chart: T. x from 0 to 2, loss on the left axis, accuracy on the right axis. \
        a: 2 values between 1 and 3, the last 3. b: no values. c: one value, 0.5.
        """)
    #expect(LineChart("", series: []).altText == "Line chart.")
  }

  @Test("The alternative text of images names their number, size and captions")
  func imagesAltText() {
    #expect(
      Examples.grids[1].altText
        == "Images: Ten. 10 greyscale images of 28×28 pixels: 0, 1, 2, 3, 4, 5, 6, 7, 8, 9.")
    #expect(Examples.grids[0].altText == "Images. 0 greyscale images.")
    #expect(
      ImageGrid("T", images: [GreyImage([0, 1], rows: 1, columns: 2)]).altText
        == "Images: T. 1 greyscale image of 1×2 pixels.")
  }
}
