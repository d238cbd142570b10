import Files
import Foundation
import Tensors

/// The version of the code, as git names it; "unknown" where there is no git.
public func commit() -> String {
  let git = Process()
  git.executableURL = URL(fileURLWithPath: "/usr/bin/env")
  git.arguments = ["git", "-C", packageFolder, "rev-parse", "--short", "HEAD"]
  let output = Pipe()
  (git.standardOutput, git.standardError) = (output, Pipe())
  guard (try? git.run()) != nil else { return "unknown" }
  let text = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
  git.waitUntilExit()
  return text.isEmpty ? "unknown" : text.trimmingCharacters(in: .newlines)
}

/// The processor, and how many of them the run may use.
public func machine() -> String { "\(threadCount) × \(processorName() ?? "processor")" }
