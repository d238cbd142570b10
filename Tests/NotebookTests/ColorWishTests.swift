import Testing

@testable import Notebook

@Suite("Colour")
struct ColorWishTests {
  @Test(
    "Follows the word on the command line, then the environment, then the terminal",
    arguments: [
      (ColorWish.auto, true, ["TERM": "xterm"], Palette.Colors.eight),
      (.auto, true, ["TERM": "xterm-256color"], .many),
      (.auto, true, ["TERM": "xterm", "COLORTERM": "truecolor"], .many),
      (.auto, false, ["TERM": "xterm"], .none), (.auto, true, ["TERM": "dumb"], .none),
      (.auto, true, [:], .none), (.auto, true, ["TERM": ""], .none),
      (.auto, true, ["TERM": "xterm", "NO_COLOR": "1"], .none),
      (.auto, true, ["TERM": "xterm", "NO_COLOR": ""], .eight),
      (.auto, false, ["TERM": "xterm", "CLICOLOR_FORCE": "1"], .eight),
      (.auto, false, ["TERM": "xterm", "CLICOLOR_FORCE": "0"], .none),
      (.auto, true, ["CLICOLOR_FORCE": "1", "NO_COLOR": "1"], .none),
      (.always, false, ["TERM": "dumb", "NO_COLOR": "1"], .eight),
      (.never, true, ["CLICOLOR_FORCE": "1"], .none),
    ])
  func palette(
    wish: ColorWish, isTerminal: Bool, environment: [String: String], colors: Palette.Colors
  ) {
    #expect(wish.palette(isTerminal: isTerminal, environment: environment).colors == colors)
  }

  @Test(
    "Characters beyond ASCII follow the locale",
    arguments: [
      ([:], true), (["LANG": "de_DE.UTF-8"], true), (["LANG": "C"], false),
      (["LANG": "en_US.UTF-8", "LC_ALL": "C"], false), (["LC_CTYPE": "C.utf8", "LANG": "C"], true),
      (["LC_ALL": "", "LANG": "de_DE.ISO-8859-1"], false),
    ])
  func locale(environment: [String: String], isUnicode: Bool) {
    #expect(ColorWish.isUnicode(environment) == isUnicode)
  }
}
