import Foundation

/// The header of a safetensors file, as its JSON says it.
struct SafetensorsHeader: Decodable {
  /// The tensors, in the order of their numbers.
  let entries: [Entry]

  /// The notes.
  let metadata: [String: String]

  /// The number of keys that were understood, in the objects within this one too.
  private let keyCount: Int

  /// Reads a header.
  ///
  /// - Throws: ``SafetensorsError`` if it is not as the format asks.
  init(_ bytes: ArraySlice<UInt8>, of file: String) throws {
    func damaged(_ problem: String) -> SafetensorsError { .damaged(file: file, problem: problem) }
    guard let json = String(validating: bytes, as: UTF8.self), !bytes.contains(0) else {
      throw damaged("its header is not text in UTF-8")
    }
    guard bytes.first == UInt8(ascii: "{") else {
      throw damaged("its header does not begin with {")
    }
    // The decoder takes commas before a closing bracket, and 2.0 for 2; the format does not.
    if let problem = Self.looseness(of: json) { throw damaged(problem) }
    do {
      self = try JSONDecoder().decode(Self.self, from: Data(bytes))
    } catch let error as DecodingError {
      throw damaged("its header is not as the format asks: \(Self.explain(error))")
    }
    // Of a key that comes twice the decoder keeps one, without a word.
    guard Self.countOfKeys(in: json) == keyCount else {
      throw damaged(
        """
        its header has a key twice, or one that the format does not know, or two keys that differ \
        only in how a letter is composed
        """)
    }
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Name.self)
    let names = container.allKeys.filter { $0.stringValue != Safetensors.metadataKey }
    let hasMetadata = names.count < container.allKeys.count
    metadata =
      hasMetadata
      ? try container.decode([String: String].self, forKey: Name(Safetensors.metadataKey)) : [:]
    entries = try names.map { name in
      let fields = try container.nestedContainer(keyedBy: Entry.CodingKeys.self, forKey: name)
      return try Entry(name.stringValue, fields)
    }.sorted()
    keyCount = container.allKeys.count + metadata.count + 3 * entries.count
  }

  /// The number of keys in valid JSON: of the colons outside of strings.
  private static func countOfKeys(in json: String) -> Int {
    outsideOfStrings(json).count { $0 == ":" }
  }

  /// What is wrong with JSON that a decoder may let pass.
  private static func looseness(of json: String) -> String? {
    let text = outsideOfStrings(json).filter { !" \t\r\n".unicodeScalars.contains($0) }
    let pairs = zip(text, text.dropFirst())
    if pairs.contains(where: { $0 == "," && ($1 == "}" || $1 == "]") }) {
      return "its header has a comma before a closing bracket"
    }
    let isFraction = pairs.contains {
      "0"..."9" ~= $0 && ".eE".unicodeScalars.contains($1)
    }
    return isFraction ? "its header has a number that is no integer" : nil
  }

  /// What stands outside of strings in JSON; of a string only its first quotation mark.
  private static func outsideOfStrings(_ json: String) -> [Unicode.Scalar] {
    var (outside, isInString, isEscaped): ([Unicode.Scalar], Bool, Bool) = ([], false, false)
    for scalar in json.unicodeScalars {
      if isEscaped {
        isEscaped = false
      } else if scalar == "\"" {
        isInString.toggle()
        if isInString { outside.append(scalar) }
      } else if isInString {
        isEscaped = scalar == "\\"
      } else {
        outside.append(scalar)
      }
    }
    return outside
  }

  private static func explain(_ error: DecodingError) -> String {
    switch error {
    case .typeMismatch(_, let context), .valueNotFound(_, let context),
      .keyNotFound(_, let context), .dataCorrupted(let context):
      let place = context.codingPath.map(\.stringValue).joined(separator: ", ")
      let words = context.debugDescription.trimmingCharacters(in: ["."])
      return place.isEmpty ? words : "at \(place): \(words)"
    @unknown default:
      return "\(error)"
    }
  }
}

extension SafetensorsHeader {
  /// What a header says about one tensor.
  struct Entry: Comparable {
    /// The words of the format.
    enum CodingKeys: String, CodingKey {
      case dtype, shape
      case dataOffsets = "data_offsets"
    }

    let name: String

    /// The type of its numbers, such as "F32".
    let type: String

    /// The length of each axis.
    let shape: [Int]

    /// Where its numbers begin, in bytes behind the header.
    let begin: Int

    /// Where its numbers end.
    let end: Int

    /// Reads what stands under a tensor's name.
    init(_ name: String, _ fields: KeyedDecodingContainer<CodingKeys>) throws {
      self.name = name
      type = try fields.decode(String.self, forKey: .dtype)
      shape = try fields.decode([Int].self, forKey: .shape)
      let offsets = try fields.decode([Int].self, forKey: .dataOffsets)
      guard offsets.count == 2 else {
        throw DecodingError.dataCorruptedError(
          forKey: .dataOffsets, in: fields, debugDescription: "\(offsets.count) offsets, not 2")
      }
      (begin, end) = (offsets[0], offsets[1])
    }

    /// In the order of the numbers; what is empty comes before what begins at its place.
    static func < (a: Entry, b: Entry) -> Bool {
      (a.begin, a.end, a.name) < (b.begin, b.end, b.name)
    }
  }

  /// The name of a tensor, or that of the notes.
  private struct Name: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(_ name: String) { stringValue = name }
    init(stringValue: String) { self.init(stringValue) }
    init?(intValue: Int) { nil }
  }
}
