enum DiagramGoldens {
  static let perceptron = ""
  static let apples = ""
  static let branches = ""
  static let convolution = ""
}
