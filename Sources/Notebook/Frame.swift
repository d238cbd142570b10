/// How a page begins: what it needs, and what one can do after it.
public struct Opening: Sendable {
  let needs: [String]
  let goals: [String]

  /// Makes an opening.
  ///
  /// - Parameters:
  ///   - needs: what the reader should know or have read.
  ///   - goals: what the reader will be able to do; each goes on from "you can".
  public init(needs: [String], goals: [String]) {
    self.needs = needs
    self.goals = goals
  }
}

/// An exercise that a page leads to.
public struct ExerciseLead: Sendable {
  let name: String
  let chapter: String
  let title: String

  /// Names an exercise, the folder in `chapters/exercises/` that has its task, and what it is about.
  public init(name: String, chapter: String, title: String) {
    (self.name, self.chapter, self.title) = (name, chapter, title)
  }
}

/// How a page ends: what was learned, what to try, and where to go.
public struct Closing: Sendable {
  let learned: [String]
  let experiments: [String]
  let exercises: [ExerciseLead]
  let next: [Lead]

  /// A page to go on to, and why.
  struct Lead: Sendable {
    let page: CoursePage
    let why: String
  }

  /// Makes a closing.
  ///
  /// - Parameters:
  ///   - learned: what was learned, in about five lines.
  ///   - experiments: what is worth trying.
  ///   - exercises: those of the chapter, if it has some.
  ///   - next: pages of the course, and why one would go there.
  public init(
    learned: [String], experiments: [String], exercises: [ExerciseLead] = [],
    next: KeyValuePairs<CoursePage, String>
  ) {
    self.learned = learned
    self.experiments = experiments
    self.exercises = exercises
    self.next = next.map { Lead(page: $0.key, why: $0.value) }
  }
}
