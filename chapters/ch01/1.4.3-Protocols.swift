import Foundation
import Notebook

/// What turns a neuron's sum into its signal.
public protocol Activation {
  /// The signal.
  func forward(_ x: Double) -> Double
}

extension Activation {
  func forwardTwice(_ x: Double) -> Double { forward(forward(x)) }
}

func protocols(_ page: Page) {
  page.prose(
    """
    A protocol says what a type can do, without saying how. A colon after a type's name says that \
    the type conforms to the protocol. An `extension` adds functions, here to all types that conform \
    to it.
    """)
  page.source("chapters/ch01/1.4.3-Protocols.swift", "protocol Activation")
  page.source("chapters/ch01/1.4.3-Protocols.swift", "extension Activation")

  page.cell(
    "conformance", "Two types that conform to it",
    """
    `any Activation` is the type of a value that may be one or the other. The list holds both, and \
    the loop need not know which is which. A network's layers are such a list.
    """)
  struct Halving: Activation {
    func forward(_ x: Double) -> Double { x / 2 }
  }
  struct Threshold: Activation {
    func forward(_ x: Double) -> Double { x > 0 ? 1 : 0 }
  }
  let activations: [any Activation] = [Halving(), Threshold()]
  var signal = 6.0
  for activation in activations { signal = activation.forward(signal) }
  page.show("after both", signal)
  page.show("halved twice", Halving().forwardTwice(6))
  page.source("Sources/NeuralNetworks/Networks/TwoLayerNet.swift", "let layers: [any")

  page.cell(
    "subclass", "A class that builds on another",
    """
    A class may also build on another class. It has all that the other one has, and `override` \
    replaces a part of it. A later page, the gradient laboratory, breaks layers in this way.
    """)
  class Doubling {
    func forward(_ x: Double) -> Double { 2 * x }
    func backward(_ dout: Double) -> Double { 2 * dout }
  }
  final class Forgetful: Doubling {
    override func backward(_ dout: Double) -> Double { dout }
  }
  page.show("forward", Forgetful().forward(3))
  page.show("backward", Forgetful().backward(1))
  page.source("chapters/gradient-lab/broken/BrokenActivations.swift", "class MaskFromGradient")

  page.cell(
    "generics", "One function for several types",
    """
    `Element` in angle brackets stands for a type that the caller decides. What follows the colon is \
    a protocol that the type must conform to: `Comparable` means that `>` works. A type may have such a \
    place, too, as `Tensor<Double>` has. In the library you will read `<Element: Scalar>`, that is \
    `Float` or `Double`.
    """)
  func larger<Element: Comparable>(_ a: Element, _ b: Element) -> Element {
    a > b ? a : b
  }
  struct Pair<Element: Comparable> {
    let a: Element
    let b: Element
    var larger: Element { a > b ? a : b }
  }
  page.show("of two numbers", larger(2.5, 1))
  page.show("of two texts", larger("AND", "XOR"))
  page.show("of a pair", Pair<Int>(a: 3, b: 4).larger)
  page.source("Sources/NeuralNetworks/Functions/Activations.swift", "func sigmoid")

  page.cell(
    "implicit", "Where the type is known",
    """
    If Swift knows which type is wanted, you may leave its name out before the dot: `.pi` here is \
    `Double.pi`, and `.init( )` makes a value of that type. What stands after `import` at the top of a \
    file is a module, a part of the program or a library. Where two modules have a function of the \
    same name, the module's name tells which one you mean. (§1.6.1 shows what a sine is.)
    """)
  let angle: Double = .pi / 2
  let pair: Pair<Double> = .init(a: angle, b: 1)
  page.show("angle", angle)
  page.show("larger of it and 1", pair.larger)
  page.show("sine", Foundation.sin(angle))
  page.source("chapters/ch05/5.7.4-Training.swift", "let trainer = Trainer(")

  page.cell(
    "attributes", "Words with an @",
    """
    They tell the compiler something. `@discardableResult` says that you may call a function for its \
    effect and leave its result unused. `@specialized` asks for a fast version for one type. Neither \
    changes what a function computes.
    """)
  @specialized(where Element == Double)
  func smaller<Element: Comparable>(_ a: Element, _ b: Element) -> Element {
    a < b ? a : b
  }
  @discardableResult
  func report(_ text: String) -> Int {
    page.print(text)
    return text.count
  }
  report("saved")
  page.show("characters", report("saved again"))
  page.show("smaller", smaller(2.5, 1))

  page.question(
    "What would `larger` have to know about `Element` if it were to give the sum of the two?",
    answer: """
      That there is a `+` for it. `Comparable` promises only comparisons; a protocol that promises \
      arithmetic is `Numeric`, or `Scalar` in this course's library.
      """)
  func sum<Element: Numeric>(_ a: Element, _ b: Element) -> Element { a + b }
  page.show("sum(2.5, 1)", sum(2.5, 1))
  page.show("sum(2, 1)", sum(2, 1))

  page.question(
    "After Halving and Threshold, in this order, 6 became 1. What if they are exchanged?",
    answer: """
      Threshold makes 1 of 6, and Halving makes 0.5 of that. The order of layers matters.
      """)
  page.show("exchanged", Halving().forward(Threshold().forward(6)))

  page.change("Write a third activation, such as one that gives −x, and put it into the list.")
}
