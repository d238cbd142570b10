import Files
import TestSupport
import Testing

@Suite("Objects that were built")
struct BuiltObjectsTests {
  @Test("Are those of sources that are still there")
  func leftOver() throws {
    let folder = try TemporaryFolder()
    let map = #"{"": {"dependencies": "M.d"}, "/a/A.swift": {"object": "/x/M.build/A.swift.o"}}"#
    try folder.write(map.utf8, to: "M.build/output-file-map.json")
    try folder.write([], to: "M.build/A.swift.o")
    try folder.write([], to: "M.build/Gone.swift.o")
    #expect(builtObjects(of: "M", in: folder.path) == ["\(folder.path)/M.build/A.swift.o"])
    #expect(builtObjects(of: "Another", in: folder.path) == [])
  }
}
