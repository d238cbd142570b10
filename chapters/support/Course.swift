import Notebook

/// All pages, in the order in which they are read.
///
/// Seconds are those of two cores of a server processor of 2023.
public let course: [CoursePage] = [
  .ch01, .ch02, .ch03, .ch04, .ch05, .ch06, .ch07, .ch08, .gradientLab, .errata, .fast,
  .studies,
]

extension CoursePage {
  /// Swift and arrays.
  public static let ch01 = CoursePage(
    "ch01", "Chapter 1  Swift and arrays", seconds: 1,
    "as much Swift as you need; arrays that compute and print like NumPy's; figures")

  /// Perceptrons.
  public static let ch02 = CoursePage(
    "ch02", "Chapter 2  Perceptrons", seconds: 1,
    "gates made of weights and a bias; why one line cannot be XOR, and how two can")

  /// Neural networks.
  public static let ch03 = CoursePage(
    "ch03", "Chapter 3  Neural networks", seconds: 2,
    "step, sigmoid, ReLU, softmax; three layers with every value; a trained network reads 97 % of "
      + "unseen digits")

  /// Learning.
  public static let ch04 = CoursePage(
    "ch04", "Chapter 4  Learning", seconds: 20,
    "losses and derivatives; a network that learns by nudging each weight; then 10,000 iterations "
      + "with a gradient derived by hand")

  /// Backpropagation.
  public static let ch05 = CoursePage(
    "ch05", "Chapter 5  Backpropagation", seconds: 17,
    "layers that know their derivatives; 39,760 of them checked numerically; 97 % of unseen digits "
      + "in 10,000 iterations")

  /// Learning techniques.
  public static let ch06 = CoursePage(
    "ch06", "Chapter 6  Learning techniques", seconds: 50,
    "six optimizers and their paths; weights that keep layers awake; batch normalization derived "
      + "and checked; weight decay, dropout, a search at random")

  /// Convolutional networks.
  public static let ch07 = CoursePage(
    "ch07", "Chapter 7  Convolutional networks", seconds: 6,
    "convolution and pooling by hand and as layers; im2col; a convolutional network trained, and "
      + "what its filters see")

  /// Going deep.
  public static let ch08 = CoursePage(
    "ch08", "Chapter 8  Going deep", seconds: 25,
    "eight layers that read more than 99 % of the digits; the ones they misread; half precision, "
      + "distorted images, depth, a residual connection")

  /// The gradient laboratory.
  public static let gradientLab = CoursePage(
    "gradient-lab", "The gradient laboratory", seconds: 5,
    "numerical against backpropagated gradients, and why they differ; one gradient four ways; "
      + "broken layers; a check of your own network")

  /// The book's thirteen traps.
  public static let errata = CoursePage(
    "errata", "Errata  Thirteen traps", seconds: 5,
    "what the book's published code does in thirteen places, what comes of it, and what is right")

  /// A fast matrix product.
  public static let fast = CoursePage(
    "fast", "Appendix  A fast matrix product", seconds: 10,
    "from three nested loops to the library's product in six steps, each beside the peak of the "
      + "machine")

  /// The studies.
  public static let studies = CoursePage(
    "studies", "Five published experiments, repeated", seconds: nil,
    "five published experiments repeated, with their figures beside ours: more or fewer images and "
      + "neurons, dense and convolutional networks, true and shuffled labels, clothes")
}
