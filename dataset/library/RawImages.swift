/// Grey images of one size and the class of each, as bytes: what IDX files hold and what the
/// synthetic digits are drawn into.
struct RawImages: Equatable, Sendable {
  /// The height of each image, in pixels.
  let rows: Int

  /// The width of each image, in pixels.
  let columns: Int

  /// The images one after another, each row by row: count · rows · columns values of 0…255.
  let pixels: [UInt8]

  /// The class of each image.
  let labels: [UInt8]
}
