/// The page says something else than the chapter.
struct PageMismatch: Error, CustomStringConvertible {
  let file: String
  let line: Int
  let location: String
  let expected: String
  let found: String

  var description: String {
    "\(file):\(line) (\(location)): expected «\(expected)», found «\(found)»"
  }
}
