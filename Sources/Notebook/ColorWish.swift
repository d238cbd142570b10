import Foundation

/// When there is to be colour: `--color always`, `--color never`, or what the surroundings ask for.
enum ColorWish: String, CaseIterable, Sendable {
  case auto, always, never

  /// How standard output is to be coloured.
  var palette: Palette {
    palette(
      isTerminal: isatty(STDOUT_FILENO) == 1, environment: ProcessInfo.processInfo.environment)
  }

  /// The colours that follow.
  ///
  /// Without a word of the reader's own, `NO_COLOR` declines them, then `CLICOLOR_FORCE` demands them,
  /// and otherwise they are for terminals that know more than text.
  func palette(isTerminal: Bool, environment: [String: String]) -> Palette {
    let isSet = { (name: String) in !environment[name, default: ""].isEmpty }
    let isForced = isSet("CLICOLOR_FORCE") && environment["CLICOLOR_FORCE"] != "0"
    let hasColors: Bool =
      switch self {
      case .always: true
      case .never: false
      case .auto:
        !isSet("NO_COLOR")
          && (isForced || isTerminal && Terminal.understandsSequences(environment))
      }
    guard hasColors else { return Palette(colors: .none) }
    let hasMany = environment["TERM", default: ""].contains("256") || isSet("COLORTERM")
    return Palette(colors: hasMany ? .many : .eight)
  }

  /// Whether the locale has more characters than ASCII.
  ///
  /// One that says nothing, as in a container, is taken to be like most terminals today.
  static func isUnicode(_ environment: [String: String]) -> Bool {
    let locales = ["LC_ALL", "LC_CTYPE", "LANG"].compactMap { environment[$0] }
    guard let locale = locales.first(where: { !$0.isEmpty })?.lowercased() else { return true }
    return locale.contains("utf-8") || locale.contains("utf8")
  }
}
