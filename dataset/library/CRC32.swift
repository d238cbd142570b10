/// The CRC-32 of some bytes, as gzip stores it at the end of a file: the remainder of a division of
/// polynomials whose coefficients are bits (polynomial EDB88320, reflected).
func crc32(_ bytes: [UInt8]) -> UInt32 {
  let table = (0...255).map { byte -> UInt32 in
    var crc = UInt32(byte)
    for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xedb8_8320 : crc >> 1 }
    return crc
  }
  var crc = UInt32.max
  for byte in bytes {
    crc = crc >> 8 ^ table[Int((crc ^ UInt32(byte)) & 0xff)]
  }
  return ~crc
}

/// Writes a CRC-32 as eight hexadecimal digits.
func hexadecimal(_ checksum: UInt32) -> String {
  let digits = String(checksum, radix: 16)
  return String(repeating: "0", count: 8 - digits.count) + digits
}
