/// A word of a chapter's own that its command line understands.
public struct ChapterOption: Sendable {
  let word: String
  let kind: Kind
  let help: String

  /// What follows the word.
  enum Kind: Sendable {
    case nothing
    case number([RunSize: Int], largest: Int)
    case text(what: String, standard: String)
  }

  /// The name of the function that declares such a word.
  var kindName: String {
    switch kind {
    case .nothing: "flag"
    case .number: "count"
    case .text: "text"
    }
  }

  /// A word that is there or not, such as `--verbose`.
  public static func flag(_ word: String, _ help: String) -> ChapterOption {
    ChapterOption(word: word, kind: .nothing, help: help)
  }

  /// A word followed by a whole number from 1 on, such as `--iterations 10000`.
  ///
  /// - Parameters:
  ///   - word: the word.
  ///   - quick: the number that stands with `--quick` where the word does not.
  ///   - standard: the number by default.
  ///   - full: the number with `--full`.
  ///   - largest: the largest number that is understood.
  ///   - help: what it is for.
  public static func count(
    _ word: String, quick: Int, standard: Int, full: Int, largest: Int = 1_000_000_000,
    _ help: String
  ) -> ChapterOption {
    let numbers = [RunSize.quick: quick, .standard: standard, .full: full]
    return ChapterOption(word: word, kind: .number(numbers, largest: largest), help: help)
  }

  /// A word followed by a text, such as `--layers affine:50,relu`.
  ///
  /// - Parameters:
  ///   - word: the word.
  ///   - what: what the text is, in capitals, such as "LAYERS".
  ///   - standard: the text where the word does not stand.
  ///   - help: what it is for.
  public static func text(
    _ word: String, _ what: String, standard: String, _ help: String
  ) -> ChapterOption {
    ChapterOption(word: word, kind: .text(what: what, standard: standard), help: help)
  }
}
