import Foundation
import Testing

@testable import Files

@Suite("Files")
final class FilesTests {
  private let folder = FileManager.default.temporaryDirectory
    .appending(path: "a folder ü \(UUID())").path(percentEncoded: false)

  init() throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  private func text(_ name: String) throws -> String {
    try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
  }

  private func reason(_ body: () throws -> Void) -> String? {
    do { try body() } catch { return systemReason(for: error) }
    return nil
  }

  @Test("Are replaced as a whole, behind a link too, and keep their permissions")
  func replacing() throws {
    let path = "\(folder)/a"
    try replaceFile(at: path, with: Data("old".utf8))
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder)/link", withDestinationPath: "a")
    try replaceFile(at: "\(folder)/link", with: Data("new".utf8))
    #expect(try text("a") == "new")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: "\(folder)/link") == "a")
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder).sorted() == ["a", "link"])
  }

  @Test("That are devices are written to and stay devices")
  func device() throws {
    let link = "\(folder)/null"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "/dev/null")
    try replaceFile(at: link, with: Data("x".utf8))
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "/dev/null")
    let type = try FileManager.default.attributesOfItem(atPath: "/dev/null")[.type]
    #expect(type as? FileAttributeType == .typeCharacterSpecial)
  }

  @Test("That cannot be written are refused with the system's own words, and nothing is left")
  func reasons() throws {
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder)/loop", withDestinationPath: "loop")
    let long = String(repeating: "x", count: 300)
    let reasons = [
      "\(folder)": "Is a directory", "\(folder)/none/a": "No such file or directory",
      "\(folder)/loop": "Too many levels of symbolic links",
      "\(folder)/\(long)": "File name too long", "/dev/null/a": "Not a directory",
    ]
    for (path, words) in reasons {
      #expect(reason { try replaceFile(at: path, with: Data()) } == words)
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["loop"])
    if FileManager.default.fileExists(atPath: "/dev/full") {
      let full = reason { try replaceFile(at: "/dev/full", with: Data("x".utf8)) }
      #expect(full == "No space left on device")
    }
  }

  @Test("Have a reason, whoever found it")
  func foundationReasons() {
    let manager = FileManager.default
    #expect(
      reason {
        try manager.createDirectory(atPath: "/dev/null/a", withIntermediateDirectories: true)
      }
        == "Not a directory")
    #expect(reason { _ = try Data(contentsOf: URL(filePath: folder)) } == "Is a directory")
    #expect(reason { try manager.removeItem(atPath: "\(folder)/a") } == "No such file or directory")
    #expect(reason { throw POSIXError(.ENOSPC) } == "No space left on device")
  }

  @Test("Of a package whose folder has spaces and umlauts in its name are found")
  func package() {
    let source = "/a/my course ü 100%/Sources/Files/PackageFolder.swift"
    #expect(folderOfPackage(withSource: source) == "/a/my course ü 100%/")
    #expect(FileManager.default.fileExists(atPath: packageFolder + "Package.swift"))
  }

  @Test("Of JSON hold infinities and NaN")
  func json() throws {
    let data = try JSONEncoder.nonFinite.encode(["a": Double.nan, "b": -.infinity, "c": 1])
    #expect(String(decoding: data, as: UTF8.self) == #"{"a":"nan","b":"-inf","c":1}"#)
    let numbers = try JSONDecoder.nonFinite.decode([String: Double].self, from: data)
    #expect(numbers["a"]?.isNaN == true && numbers["b"] == -.infinity && numbers["c"] == 1)
  }

  @Test("Have their paths from URLs as they are, without percent signs in them")
  func paths() throws {
    let folders = ["Sources", "chapters", "dataset", "Tests"]
    for folder in folders {
      let names = try FileManager.default.subpathsOfDirectory(atPath: packageFolder + folder)
      for name in names where name.hasSuffix(".swift") {
        let code = try String(contentsOfFile: "\(packageFolder)\(folder)/\(name)", encoding: .utf8)
        #expect(!code.contains("." + "path()"), "\(folder)/\(name)")
      }
    }
  }
}
