import ChapterSupport
import Notebook

func appendix() -> Chapter {
  let race = Race()
  return Chapter(
    .fast, in: course, opening: Frame.opening,
    sections: [
      Section("1", "Three loops") { try threeLoops($0, race) },
      Section("2", "Along the rows") { try alongRows($0, race) },
      Section("3", "Sixteen at a time") { try inVectors($0, race) },
      Section("4", "Sums that stay in registers") { try inTiles($0, race) },
      Section("5", "What fits the caches") { try inPanels($0, race) },
      Section("6", "The library's product") { try libraryProduct($0, race) },
      Section("7", "What each idea buys") { try results($0, race) },
      Section("8", "The same tile on other registers", registers),
      Section("9", "Fewer multiplications", fewerMultiplications),
    ],
    closing: Frame.closing,
    options: [
      .flag("--measure", "takes its time over the whole page, and records its speeds")
    ])
}

appendix().main()
