import Foundation

/// A line of a source file.
struct SourcePlace: Equatable, Sendable {
  let file: String
  let line: Int

  /// The shell's command that opens the line in the reader's editor.
  func command(environment: [String: String]) -> String {
    let named = ["VISUAL", "EDITOR"].compactMap { environment[$0] }.first { !$0.isEmpty }
    let editor = named ?? "vi"
    let program = editor.split(separator: " ").first?.split(separator: "/").last ?? ""
    let quoted = "'" + file.replacing("'", with: "'\\''") + "'"
    switch program {
    case "code", "codium", "cursor", "windsurf": return "\(editor) --goto \(quoted):\(line)"
    case "hx", "helix", "zed", "subl", "mate": return "\(editor) \(quoted):\(line)"
    default: return "\(editor) +\(line) \(quoted)"
    }
  }
}
