import ChapterSupport
import Notebook

func chapter() -> Chapter {
  Chapter(
    .ch01, in: course,
    sections: [
      Section("1.3.1", "Numbers", numbers),
      Section("1.3.2", "Types", types),
      Section("1.3.3", "Constants and variables", variables),
      Section("1.3.4", "Lists", lists),
      Section("1.3.5", "Dictionaries", dictionaries),
      Section("1.3.6", "True and false", booleans),
      Section("1.3.7", "Decisions", decisions),
      Section("1.3.8", "Repetition", repetition),
      Section("1.3.9", "Functions", functions),
      Section("1.4.2", "Types of your own", ownTypes),
      Section("1.5.2", "Making arrays", makingArrays),
      Section("1.5.3", "Arithmetic", arithmetic),
      Section("1.5.4", "More than one axis", moreAxes),
      Section("1.5.5", "Broadcasting", broadcasting),
      Section("1.5.6", "Reaching elements", elements),
      Section("1.5.7", "If you know NumPy", fromNumPy),
      Section("1.6.1", "A simple curve", simpleCurve),
      Section("1.6.2", "Two curves", twoCurves),
      Section("1.6.3", "A picture", picture),
    ])
}

chapter().main()
