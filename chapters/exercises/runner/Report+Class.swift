extension Report {
  /// A line for each learner: how many exercises of each chapter are done, and all together.
  var byLearner: String {
    let chapters = Set(rows.map(\.chapter)).sorted()
    let names = Set(rows.map(\.name)).sorted()
    let lines = names.map { name in
      let own = rows.filter { $0.name == name }
      let counts = chapters.map { chapter in own.count { $0.chapter == chapter && $0.isDone } }
      return [name] + counts.map { "\($0)" }
        + ["\(counts.reduce(0, +)) of \(own.count)", "\(own.map(\.attempts).reduce(0, +))"]
    }
    return aligned([["name"] + chapters + ["done", "attempts"]] + lines)
  }

  /// A line for each exercise that somebody tried: how many have done it, and what it took.
  var byExercise: String {
    var names: [String] = []
    for row in rows where row.attempts > 0 && !names.contains(row.exercise) {
      names.append(row.exercise)
    }
    let lines = names.map { name in
      let all = rows.filter { $0.exercise == name }
      let tried = all.filter { $0.attempts > 0 }
      return [
        name, "\(all.count { $0.isDone })", "\(tried.count)",
        "\(tried.map(\.attempts).reduce(0, +))", "\(all.map(\.hints).reduce(0, +))",
      ]
    }
    return aligned([["exercise", "done by", "tried by", "attempts", "hints"]] + lines)
  }

  /// A table whose columns stand below each other: the first to the left, numbers to the right.
  private func aligned(_ table: [[String]]) -> String {
    let widths = table[0].indices.map { column in table.map { $0[column].count }.max() ?? 0 }
    return table.map { row in
      row.enumerated().map { column, text in
        let space = String(repeating: " ", count: widths[column] - text.count)
        return column == 0 ? text + space : space + text
      }.joined(separator: "  ") + "\n"
    }.joined()
  }
}
