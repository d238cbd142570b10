/// What the program says of itself.
enum Help {
  /// The usage line.
  static let usage =
    "swift run exercises [NAME… | CHAPTER… | list | hint NAME | solution NAME | reset NAME | "
    + "watch [NAME] | report --csv | report merge FILE…] [--seed N] [--answers DIR] [--help] [--version]"

  /// The words that are no names.
  static let words = [
    "list", "hint", "solution", "reset", "watch", "report", "--seed", "--answers", "--key", "--csv",
    "--name", "--help", "--version",
  ]

  /// The whole help.
  static let text = """
    Exercises: fill in a stub, and learn at once whether it is right

    usage: \(usage)

      (nothing)          the next exercise: its task, or what your answer gives
      NAME… CHAPTER…     these, such as step-function or ch03
      list               all of them, and how far you are
      hint NAME          a nudge; once more: a method; once more: nearly the answer
      solution NAME      a solution, once yours is right (or with --key WORD, the teacher's)
      reset NAME         the task as it was; asks first, and keeps a copy of your answer
      watch [NAME]       tries your answer whenever you save it; Ctrl-C ends it
      report --csv       what you have done, for your teacher; --name WHO says whose it is
      report merge FILE… a class's reports put together
      --seed N           the same random inputs again
      --answers DIR      your folder, if it is not answers/
      --help             prints this
      --version          prints the course's version

    Your answers are copies of the tasks, in answers/. No update of the course changes them.
    """
}
