import Notebook

/// The vector registers of a kind of processor.
struct Registers {
  let name: String
  let count: Int
  let bits: Int

  /// How many of them hold sixteen numbers of 32 bits.
  var perVector: Int { 16 * 32 / bits }

  /// How many a tile takes: for its sums, for what it reads of B, and for a number of A.
  func needed(rows: Int, vectors: Int) -> Int {
    (rows * vectors + vectors) * perVector + 1
  }
}

func registers(_ page: Page) throws {
  let kinds = [
    Registers(name: "AVX-512", count: 32, bits: 512),
    Registers(name: "AVX2", count: 16, bits: 256),
    Registers(name: "NEON", count: 32, bits: 128),
  ]

  page.cell(
    "kinds", "Three kinds of registers",
    """
    Section 4 counted on 32 registers of sixteen numbers each. That is AVX-512, which many servers have. \
    Most notebooks have AVX2, half as many registers of half the length, or NEON, Arm's short ones. \
    The program of section 4 runs there too: the compiler makes two or four instructions of each.
    """, predict: "Which of the three cannot hold the tile of section 4?")
  page.drawing()
  page.table(
    ["", "registers", "bits", "per vector", "needed for 8 rows by 2 vectors"],
    kinds.map { kind in
      let needed = kind.needed(rows: 8, vectors: 2)
      return [
        kind.name, "\(kind.count)", "\(kind.bits)", "\(kind.perVector)",
        "\(needed)" + (needed > kind.count ? ", too many" : ""),
      ]
    })

  page.prose(
    """
    What has no register goes to memory and comes back at every step. That is the traffic which the tile \
    was made to avoid. So the tile has to follow from the registers: fewer rows, and one vector instead of two.
    """)

  page.cell(
    "fitting", "A tile that fits",
    """
    One vector side by side, and as many rows as there are registers left: six. The library takes this tile \
    for AVX2 and NEON, and that of section 4 for AVX-512.
    """)
  page.drawing()
  page.table(
    ["", "needed for 6 rows by 1 vector", "free"],
    kinds.dropFirst().map { kind in
      let needed = kind.needed(rows: 6, vectors: 1)
      return [kind.name, "\(needed)", "\(kind.count - needed)"]
    })

  page.cell(
    "both", "One description of them all",
    """
    The library does not write the tile out three times. One row of sums is a type, and so is \
    "some rows, and below them some others". Six rows are four and two, eight are four and four; \
    the compiler puts everything into one loop.
    """)
  page.source("Sources/Tensors/Kernels/Tile.swift", "private struct Both")

  page.cell(
    "recorded", "What it is worth",
    """
    The product of this page on one core, with the library as it was and as it is, built for two \
    of the three. Both builds ran on one machine, which knows AVX-512, so the peak is the same. There was \
    no machine with NEON at hand; there the compiler's output was read: no sum goes to memory. The library \
    after also copies rows of A and has deeper blocks: that is what AVX-512 gains, whose tile is the same. \
    The rest of AVX2's gain is the tile's.
    """)
  let recorded = try RegisterTimings.recorded()
  page.show("machine", recorded.machine)
  page.show("date", recorded.date)
  page.drawing()
  page.table(
    ["built for", "before, 8 by 2", "after, as it fits", "one core's peak"],
    recorded.rows.map {
      [$0.name, rounded($0.before), rounded($0.after), rounded($0.peak)]
    })

  page.question(
    "Six rows by one vector would fit AVX-512 as well. Why is it not used there?",
    answer: """
      It reads more: a vector and six numbers for six multiply-adds, where the large tile reads ten for \
      sixteen. And six sums can be too few: after a multiply-add it takes some four ticks until its sum can \
      be added to again. A core that begins one in each tick needs four sums under way, one that begins two \
      needs eight. With AVX2 the six rows are twelve sums, with NEON 24, since a vector takes several \
      registers there.
      """)
  page.change(
    "Ask for a tile of seven rows by one vector in `needed`. Which kinds could hold it?")
}
