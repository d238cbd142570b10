import Tensors

/// The changes of the loss by many nudges of one variable, computed together.
struct StackedChanges<Element: Scalar> {
  func changes(_ nudges: [(element: Int, step: Double)]) -> [Change] { [] }
  func start(_ nudges: inout [Nudges], _ elements: [Int], _ lines: [Line], _ ladder: WidthLadder) {}
}
