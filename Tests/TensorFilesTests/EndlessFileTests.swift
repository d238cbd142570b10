import Foundation
import TensorFiles
import TestSupport
import Tensors
import Testing

@Suite("Files without end")
struct EndlessFileTests {
  @Test("That are pipes nobody reads from are not waited for")
  func pipe() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("pipe")
    try #require(mkfifo(path, 0o600) == 0)
    let error = #expect(throws: ArrayFileError.self) {
      try NumPyFile(Tensor([1.0])).write(to: path)
    }
    #expect(error?.description.contains("cannot be written: No such device or address;") == true)
  }

  @Test("Or larger than the memory are refused before they are read")
  func large() throws {
    let folder = try TemporaryFolder()
    try folder.write([], to: "large")
    let path = folder.path("large")
    let file = try #require(FileHandle(forWritingAtPath: path))
    // No disk is needed for zeros that were never written.
    try file.truncate(atOffset: ProcessInfo.processInfo.physicalMemory / 2 + 1)
    let errors = [
      #expect(throws: ArrayFileError.self) { try NumPyFile.read(from: path) }?.description,
      #expect(throws: ArrayFileError.self) { try NumberTable.read(from: path) }?.description,
      #expect(throws: ArrayFileError.self) { try PGMFile.read(from: path) }?.description,
      #expect(throws: SafetensorsError.self) { try Safetensors.read(from: path) }?.description,
    ]
    for error in errors { #expect(error?.contains("cannot be read: File too large; ") == true) }
  }
}
