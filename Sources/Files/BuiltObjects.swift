import Foundation

/// The object files that the build system has made of a module's sources, in order; none if it has not.
///
/// Objects of sources that are gone, since an update of the course say, are still there. The build system's
/// own list tells which ones count.
///
/// - Parameters:
///   - module: its name.
///   - folder: where the package's programs are built, without a slash at its end.
package func builtObjects(of module: String, in folder: String) -> [String] {
  let folder = "\(folder)/\(module).build"
  let list = FileManager.default.contents(atPath: "\(folder)/output-file-map.json") ?? Data()
  let outputs = try? JSONDecoder().decode([String: [String: String]].self, from: list)
  let current = outputs.map { Set($0.values.compactMap { $0["object"].map(lastName) }) }
  let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
  return names.filter { $0.hasSuffix(".o") && current?.contains($0) != false }.sorted()
    .map { "\(folder)/\($0)" }
}

private func lastName(of path: String) -> String { URL(filePath: path).lastPathComponent }
