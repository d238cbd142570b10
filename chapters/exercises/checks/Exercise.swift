/// An exercise: what is known of it, and how an answer is judged.
package struct Exercise: Sendable {
  /// What one types, such as "step-function"; also the name of its files.
  package let name: String

  /// The chapter it belongs to, such as "ch03".
  package let chapter: String

  /// What it is about, in a few words.
  package let title: String

  /// What is to be done.
  package let kind: Kind

  /// How long a learner is likely to take.
  package let minutes: Int

  /// The section that teaches it, such as "3.2.2"; it may stand in an earlier chapter.
  package let section: String

  /// The Swift expression that hands over what the learner wrote.
  package let answer: String

  /// Names that the answer may not use, because they do the whole work; ".sum" forbids a member only.
  package let forbidden: [String]

  /// What an answer that stops the program shows on standard error, and which mistake that is.
  package let stops: [Stop]

  /// A nudge, a method, nearly the answer.
  package let hints: [String]

  /// Judges an answer of any type.
  let judge: @Sendable (Any, Judge) -> Void

  /// What one does in an exercise.
  package enum Kind: String, Sendable {
    /// Writes a function or a layer.
    case write
    /// Says what comes out before it is run.
    case predict
    /// Finds what is wrong with code that looks right.
    case findBug
    /// Chooses a number, or a true sentence.
    case choose
    /// Puts steps in order.
    case order
  }

  /// A mistake by which a program stops.
  package struct Stop: Sendable {
    /// A part of what the program says when it stops.
    package let text: String
    /// Which mistake that is.
    package let mistake: String

    init(_ text: String, _ mistake: String) { (self.text, self.mistake) = (text, mistake) }
  }

  /// Makes an exercise.
  ///
  /// - Parameters:
  ///   - name: what one types; the learner writes a function, a type or a constant of the same name,
  ///     `stepFunction` for "step-function", unless `answer` says otherwise.
  ///   - answer: the expression that hands over what the learner wrote, if it is another one.
  ///   - check: judges it.
  init<Answer>(
    _ name: String, in chapter: String, _ title: String, _ kind: Kind = .write, minutes: Int,
    section: String, answer: String? = nil, forbidden: [String] = [], stops: [Stop] = [],
    hints: [String], check: @escaping @Sendable (Answer, Judge) -> Void
  ) {
    (self.name, self.chapter, self.title, self.kind) = (name, chapter, title, kind)
    (self.minutes, self.section, self.stops) = (minutes, section, stops)
    (self.forbidden, self.hints) = (forbidden, hints)
    self.answer = answer ?? Self.camelCase(name)
    judge = { any, judge in
      guard let answer = any as? Answer else {
        judge.refuseType(of: any, wanted: "\(Answer.self)")
      }
      check(answer, judge)
    }
  }

  /// "step-function" as Swift writes names: stepFunction.
  private static func camelCase(_ name: String) -> String {
    let words = name.split(separator: "-")
    return words.dropFirst().reduce(String(words.first ?? "")) { $0 + $1.capitalizedFirst }
  }
}

extension Substring {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
