/// Why a safetensors file could not be read, written or used.
///
/// Each describes itself in one line that says what was wrong, where, and what to do.
public enum SafetensorsError: Error, Equatable, CustomStringConvertible {
  /// There is no such file, or the system does not let it be read.
  case unreadable(file: String, reason: String)

  /// The system does not let the file be written: no folder, no permission, no space.
  case unwritable(file: String, reason: String)

  /// The content is not what the format asks for.
  case damaged(file: String, problem: String)

  /// A tensor's numbers are of another type than `F16`, `BF16`, `F32` and `F64`.
  case unsupported(file: String, tensor: String, type: String)

  /// The tensors are not those that were asked for.
  case misfit(place: String, problem: String)

  /// One line of at most 500 characters, whatever the file had its names made of.
  public var description: String { oneLine(text) }

  private var text: String {
    switch self {
    case .unreadable(let file, let reason):
      "\(file) cannot be read: \(reason); check the path and the permissions"
    case .unwritable(let file, let reason):
      "\(file) cannot be written: \(reason); make room or give permission there"
    case .damaged(let file, let problem):
      "\(file): \(problem); put a good copy in its place"
    case .unsupported(let file, let tensor, let type):
      "\(file): \(tensor) is of type \(type), and only F16, BF16, F32 and F64 are understood; convert it"
    case .misfit(let place, let problem):
      "\(place): \(problem); take the file that belongs to this network"
    }
  }
}

/// A text on one line, and no longer than 500 characters.
func oneLine(_ text: String) -> String {
  let line = text.prefix(500).map { $0.unicodeScalars.contains(where: \.isControl) ? "?" : $0 }
  return String(line) + (line.count < text.count ? "…" : "")
}

extension Unicode.Scalar {
  /// Whether it moves the cursor or ends the line instead of showing something.
  fileprivate var isControl: Bool {
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }
}
