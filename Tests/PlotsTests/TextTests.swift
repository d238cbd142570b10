import Testing

@testable import Plots

struct TextTests {
  @Test(
    "East Asian letters and emoji fill two columns",
    arguments: [
      ("abc", 3), ("損失", 4), ("é", 1), ("e\u{301}", 1), ("ｱ", 1), ("Ａ", 2), ("😀", 2), ("█⠿", 2),
      ("✅", 2), ("⭐️", 2), ("🇯🇵", 2), ("✓", 1), ("❤️", 2),
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
      (0.123456, "0.1235"), (9999, "9999"), (1e6, "1000000"), (-12_345.6, "−12346"),
      (1e-13, "1e−13"),
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
    let chart = Chart(
      "T", y: "loss", right: "accuracy",
      series: [
        Series("a", y: [1, .nan, 3]), Series("b", y: [.nan]), Series("c", y: [0.5], axis: .right),
      ])
    #expect(
      chart.altText == """
        Line chart: T. x from 0 to 2, loss on the left axis, accuracy on the right axis. \
        a: 2 values between 1 and 3, the last 3. b: no values. c: one value, 0.5.
        """)
    #expect(Chart("", series: []).altText == "Line chart.")
  }

  @Test("The alternative text lists points, counts bars and arrows, and names levels")
  func shapesAltText() {
    #expect(
      Examples.truthTable.altText == """
        Chart: OR. x1 from −0.5 to 1, x2 on the y axis. 1: (0, 1), (1, 0), (1, 1). 0: (0, 0). \
        x1 + x2 = 0.5: 2 values between −0.5 and 1, the last −0.5.
        """)
    #expect(
      Examples.descent.altText == """
        Chart: Gradient descent. x0 from −4 to 4, x1 on the y axis. \
        x0² + x1²: contour lines at 1, 4, 9, 16. \
        descent: 4 values between 0 and 4, the last 0.
        """)
    #expect(
      Chart("", y: "count", series: [.histogram(of: [0, 1, 1, 1, 2], bins: 2)]).altText == """
        Chart. x from 0 to 2, count on the y axis. \
        5 values in 2 bars, the most, 4, between 1 and 2.
        """)
    #expect(
      Examples.quiver.altText
        == "Chart: Downhill. x from −2.168 to 2.168. −gradient: 81 arrows, the longest for 5.657.")
    let many = Series("m", x: (0..<9).map(Double.init), y: (0..<9).map(Double.init), line: nil)
    #expect(
      Chart("", series: [many]).altText == "Chart. x from 0 to 8. m: 9 points between 0 and 8.")
  }

  @Test("The alternative text says where there is nothing")
  func emptyAltText() {
    let series: [Series] = [
      Series("a", y: [], line: nil), .histogram("b", of: [], bins: 3),
      .arrows("c", x: [], y: [], dx: [], dy: []), .contours("d", x: 0...1, y: 0...1) { _, _ in 1 },
    ]
    #expect(
      Chart("", series: series).altText
        == "Chart. x from 0 to 1. a: no values. b: no values. c: no arrows. d: no contour lines.")
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

  @Test("What XML would understand is escaped, with an accent on it too")
  func escaping() {
    #expect(escaped("a < b & \"c\" > d") == "a &lt; b &amp; &quot;c&quot; &gt; d")
    #expect(escaped("<\u{301} &\u{338} >\u{20dd}") == "&lt;\u{301} &amp;\u{338} &gt;\u{20dd}")
  }

  @Test("A title of emoji stays within the terminal")
  func emojiTitle() {
    let chart = Chart(String(repeating: "✅", count: 25), series: [Series(y: [0, 1])])
    for line in chart.terminal(width: 40).split(separator: "\n") {
      #expect(String(line).columns <= 40)
      #expect(line.count { $0 == "✅" } <= 20)
    }
  }
}
