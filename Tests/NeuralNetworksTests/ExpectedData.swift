import Foundation
import Testing

/// The contents of a file of expected values.
func expectedData(_ name: String) throws -> Data {
  let folder = try #require(Bundle.module.resourceURL)
  return try Data(contentsOf: folder.appending(path: "Expected/\(name)"))
}
