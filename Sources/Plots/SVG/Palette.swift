/// The colours of a figure.
///
/// Pixels of images are written in hexadecimal digits and have the same colour on every page. None of
/// them may be the light form of a paint: the page's style would change it.
enum Palette {
  /// The page.
  static let paper = Paint("white", dark: "#0d1117")

  /// Texts.
  static let ink = Paint("#222222", dark: "#e6edf3")

  /// Texts that matter less.
  static let note = Paint("#5f6670", dark: "#9aa4ae")

  /// The frame and the ticks.
  static let frame = Paint("#888888", dark: "#7d8590")

  /// The lines behind the data.
  static let grid = Paint("#e2e2e2", dark: "#2b3139")

  /// The colours are those of Okabe and Ito, which colour-blind readers can tell apart, darkened for a
  /// white page and lightened for a black one.
  static func paint(_ colour: Colour) -> Paint {
    switch colour {
    case .blue: Paint("#0072b2", dark: "#58b0f0")
    case .orange: Paint("#c75100", dark: "#ff9e4a")
    case .green: Paint("#007f5f", dark: "#34c997")
    case .purple: Paint("#a4508b", dark: "#e59ad0")
    case .ink: ink
    }
  }

  /// A colour for areas that have texts and lines on them.
  static func tint(_ colour: Colour) -> Paint { paint(colour).mixed(0.8, with: paper) }

  /// A colour for lines that stand behind those of the same colour.
  static func faint(_ colour: Colour) -> Paint { paint(colour).mixed(0.6, with: paper) }

  /// The colour of a contour line: higher levels stand out more.
  ///
  /// - Parameter rank: 0 for the lowest level, 1 for the highest.
  static func contour(_ rank: Double) -> Paint {
    Paint("#b4c3d2", dark: "#37485a").mixed(rank, with: Paint("#2c4a68", dark: "#a9c4de"))
  }

  /// The colour of a part of a surface: higher parts are lighter.
  ///
  /// - Parameter height: 0 for the lowest part, 1 for the highest.
  static func surface(_ height: Double) -> Paint {
    Paint("#2f6f9f", dark: "#1f4a6d").mixed(
      (height * 15).rounded() / 15, with: Paint("#e3f0fa", dark: "#8cc8f4"))
  }

  /// The lines of a surface's net.
  static let meshLine = Paint("#1d4a6b", dark: "#0a2034")

  /// A grey between black, 0, and white, 1.
  static func grey(_ brightness: Double) -> String {
    Paint.hexadecimal(Array(repeating: brightness * 255, count: 3))
  }

  /// A colour between orange, 0, white in the middle, and blue, 1.
  static func signed(_ share: Double) -> String {
    let end: [Double] = share < 0.5 ? [190, 77, 0] : [0, 94, 160]
    let strength = abs(2 * share - 1)
    return Paint.hexadecimal(end.map { 250 + ($0 - 250) * strength })
  }
}
