import Testing

@testable import Datasets

@Suite("CRC-32")
struct CRC32Tests {
  @Test("The CRC-32 of the digits 1 to 9 is the check value of its definition")
  func checkValue() { #expect(crc32(Array("123456789".utf8)) == 0xcbf4_3926) }

  @Test("Eight digits are written, zeros in front")
  func digits() { #expect(hexadecimal(0xabc) == "00000abc") }
}
