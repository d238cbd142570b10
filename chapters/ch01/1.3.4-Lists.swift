import Notebook

func lists(_ page: Page) {
  page.cell(
    "list", "A list",
    """
    Swift calls it an array; we say list, and keep the word array for the numbers of section 1.5. \
    Counting begins at 0.
    """)
  var a = [1, 2, 3, 4, 5]
  page.show("a", "\(a)")
  page.show("length", a.count)
  page.show("first", a[0])
  page.show("last", a[4])
  a[4] = 99
  page.show("a", "\(a)")

  page.cell(
    "slices", "Ranges and slices",
    """
    `0..<2` is from 0 up to but not including 2, `0...2` is from 0 to 2. A range in a list's brackets \
    gives part of the list, a slice; where an end is missing, it goes as far as the list.
    """)
  page.show("a[0..<2]", "\(a[0..<2])")
  page.show("a[1...]", "\(a[1...])")
  page.show("a[..<3]", "\(a[..<3])")
  page.source("chapters/ch03/3.6.3-Batches.swift", "let batch = start..<")

  page.cell(
    "parts", "More ways to take part",
    """
    Here the words say it. `Array( )` makes a list of a slice, of a range, or of anything that one \
    can go through.
    """)
  page.show("a.prefix(2)", "\(a.prefix(2))")
  page.show("a.dropFirst()", "\(a.dropFirst())")
  page.show("a.dropLast()", "\(a.dropLast())")
  page.show("reversed", "\(Array(a.reversed()))")
  page.show("Array(5..<8)", "\(Array(5..<8))")
  page.show("indices", "\(Array(a.indices))")
  page.show("contains 99", a.contains(99))
  page.source("chapters/ch05/5.7.4-Training.swift", "let mistakes = Array(")

  page.cell(
    "building", "Building a list",
    """
    An empty list must say what it will hold. `append` puts one more at the end. `[Int](repeating: \
    0, count: 4)` is four zeros. `+` joins two lists.
    """)
  var path: [Double] = []
  path.append(0.5)
  path.append(0.25)
  page.show("path", "\(path)")
  page.show("four zeros", "\([Int](repeating: 0, count: 4))")
  page.show("joined", "\([1, 2] + [3])")
  page.source("chapters/ch02/2.4.1-XorGate.swift", "var counts = [Int](repeating")

  page.cell(
    "nested", "Lists of anything",
    "A list may hold tuples, or other lists; all its elements have the same type.")
  let pairs = [(0, 0), (1, 0)]
  let rows = [[1, 2], [3, 4]]
  page.show("second pair", "\(pairs[1])")
  page.show("row 1, column 0", rows[1][0])
  page.show("type of rows", "\(type(of: rows))")
  page.source("chapters/ch02/Gates.swift", "let inputs =")

  page.question(
    "What is `a[2...][2]`? Is it the first or the third element of the slice?",
    answer: """
      It is the first. A slice keeps the numbers that its elements had in the list, so the slice \
      `a[2...]` begins with number 2. `Array(a[2...])` counts from 0 again.
      """)
  page.show("a[2...][2]", a[2...][2])
  page.show("Array(a[2...])[2]", Array(a[2...])[2])

  page.change("Read `a[5]`, and look at what the program says before it stops.")
}
