import Testing

/// A safetensors file whose content is not what it should be, and what is said about it.
struct SafetensorsDamage: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let content: [UInt8]
  let problem: String

  private init(_ description: String, _ content: [UInt8], _ problem: String) {
    (testDescription, self.content, self.problem) = (description, content, problem)
  }

  private init(_ description: String, header: String, bytes: Int = 8, _ problem: String) {
    self.init(description, safetensors(header: header, bytes: bytes), problem)
  }

  /// A file of eight bytes with one tensor, x.
  private init(
    _ description: String, type: String = "F32", shape: String = "[2]", offsets: String = "[0,8]",
    _ problem: String
  ) {
    let entry = safetensorsEntry(type: type, shape: shape, offsets: offsets)
    self.init(description, header: "{\"x\":\(entry)}", problem)
  }
}

/// A file of this header, and so many bytes of numbers.
func safetensors(header: String, bytes: Int = 8) -> [UInt8] {
  safetensors(header: Array(header.utf8), numbers: [UInt8](repeating: 0, count: bytes))
}

/// A file of this header and these numbers.
func safetensors(header: [UInt8], numbers: [UInt8]) -> [UInt8] {
  (0..<8).map { UInt8(truncatingIfNeeded: header.count >> (8 * $0)) } + header + numbers
}

/// What a header says about one tensor.
func safetensorsEntry(
  type: String = "F32", shape: String = "[2]", offsets: String = "[0,8]"
) -> String {
  "{\"dtype\":\"\(type)\",\"shape\":\(shape),\"data_offsets\":\(offsets)}"
}

private let entry = safetensorsEntry()
private let whole = safetensors(header: "{\"x\":\(entry)}")
private let noText = "its header is not text in UTF-8"
private let notValid = "its header is not as the format asks: "
private let looseComma = "its header has a comma before a closing bracket"
private let noInteger = "its header has a number that is no integer"
private let keyTwice = "its header has a key twice, or one that the format does not know"

extension SafetensorsDamage {
  /// Files that end too early or too late.
  static let lengths = [
    SafetensorsDamage(
      "an empty file", [], "it ends after 0 bytes, within its header's length"),
    SafetensorsDamage(
      "a file of seven bytes", Array(whole.prefix(7)),
      "it ends after 7 bytes, within its header's length"),
    SafetensorsDamage(
      "a file that ends in its header", Array(whole.prefix(60)),
      "its header should have 54 bytes, and 52 are there"),
    SafetensorsDamage(
      "a file that ends in its numbers", whole.dropLast(),
      "its tensors should have 8 bytes, and 7 are there"),
    SafetensorsDamage(
      "a file that goes on", whole + [0], "its tensors should have 8 bytes, and 9 are there"),
    SafetensorsDamage(
      "a header longer than any file", [UInt8](repeating: 255, count: 8) + whole.dropFirst(8),
      "its header should have 18446744073709551615 bytes, and 62 are there"),
    SafetensorsDamage(
      "an end beyond the file", shape: "[3]", offsets: "[0,12]",
      "its tensors should have 12 bytes, and 8 are there"),
  ]

  /// Headers that are no JSON, or not that of the format.
  static let headers = [
    SafetensorsDamage("no header", header: "", "its header does not begin with {"),
    SafetensorsDamage("a list", header: "[]", "its header does not begin with {"),
    SafetensorsDamage("UTF-16", safetensors(header: [123, 0, 125, 0], numbers: []), noText),
    SafetensorsDamage("no text", safetensors(header: [123, 255, 125], numbers: []), noText),
    SafetensorsDamage("half a header", header: "{\"x\":", notValid),
    SafetensorsDamage(
      "brackets without end", header: "{\"x\":" + String(repeating: "[", count: 100_000), notValid),
    SafetensorsDamage("a tensor that is a number", header: "{\"x\":1}", notValid),
    SafetensorsDamage("notes that are numbers", header: "{\"__metadata__\":{\"a\":1}}", notValid),
    SafetensorsDamage(
      "a tensor without a type", header: "{\"x\":{\"shape\":[2],\"data_offsets\":[0,8]}}", notValid),
    SafetensorsDamage("half a length", shape: "[1.5]", noInteger),
    SafetensorsDamage("a length beyond integers", shape: "[18446744073709551616]", notValid),
    SafetensorsDamage("an infinite length", shape: "[1e999]", noInteger),
    SafetensorsDamage("one offset", offsets: "[8]", notValid),
    SafetensorsDamage("three offsets", offsets: "[0,4,8]", notValid),
    SafetensorsDamage("a comma at the end", header: "{\"x\":\(entry),}", looseComma),
    SafetensorsDamage("a comma at a list's end", shape: "[2 , ]", looseComma),
    SafetensorsDamage("a fraction for a length", shape: "[2.0]", noInteger),
    SafetensorsDamage("a power of ten for an offset", offsets: "[0,8e0]", noInteger),
    SafetensorsDamage(
      "names that differ in composition only",
      header: "{\"\u{e9}\":\(safetensorsEntry(shape: "[1]", offsets: "[0,4]")),"
        + "\"e\u{301}\":\(safetensorsEntry(shape: "[1]", offsets: "[4,8]"))}", keyTwice),
    SafetensorsDamage("a tensor twice", header: "{\"x\":\(entry),\"x\":\(entry)}", keyTwice),
    SafetensorsDamage(
      "a note twice", header: "{\"__metadata__\":{\"a\":\"1\",\"a\":\"2\"},\"x\":\(entry)}",
      keyTwice),
    SafetensorsDamage(
      "notes twice", header: "{\"__metadata__\":{},\"__metadata__\":{},\"x\":\(entry)}", keyTwice),
    SafetensorsDamage(
      "a type twice", header: "{\"x\":\(entry.replacing("{", with: "{\"dtype\":\"F32\","))}",
      keyTwice),
  ]

  /// Shapes and places that cannot be.
  static let places = [
    SafetensorsDamage("a negative length", shape: "[-2]", "x has the impossible shape (-2,)"),
    SafetensorsDamage(
      "two negative lengths", shape: "[-1,-2]", "x has the impossible shape (-1, -2)"),
    SafetensorsDamage(
      "lengths whose product no integer holds", shape: "[4294967296,4294967296,0]",
      "x has the impossible shape (4294967296, 4294967296, 0)"),
    SafetensorsDamage(
      "a length that no memory holds, of nothing", shape: "[0,4611686018427387904]",
      "x has the impossible shape (0, 4611686018427387904)"),
    SafetensorsDamage(
      "more numbers than bytes", shape: "[3]",
      "x of type F32 and shape (3,) does not fill bytes 0 to 8"),
    SafetensorsDamage(
      "wider numbers", type: "F64", "x of type F64 and shape (2,) does not fill bytes 0 to 8"),
    SafetensorsDamage(
      "a gap at the beginning", offsets: "[8,16]", "x begins at byte 8, not at 0 where it should"),
    SafetensorsDamage(
      "a negative offset", offsets: "[-8,0]", "x begins at byte -8, not at 0 where it should"),
    SafetensorsDamage(
      "an end before the beginning", offsets: "[0,-9223372036854775808]",
      "x of type F32 and shape (2,) does not fill bytes 0 to -9223372036854775808"),
    SafetensorsDamage(
      "two tensors in one place", header: "{\"y\":\(entry),\"x\":\(entry)}",
      "y begins at byte 0, not at 8 where it should"),
    SafetensorsDamage(
      "a gap between tensors",
      header: "{\"y\":\(safetensorsEntry(offsets: "[12,20]")),\"x\":\(entry)}", bytes: 20,
      "y begins at byte 12, not at 8 where it should"),
  ]
}
