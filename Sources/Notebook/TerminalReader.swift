import Plots

/// Goes through a page's events from first to last, and makes text of what a reader should see.
///
/// Answers are passed over unless they are asked for, and of code that draws a line is left.
struct TerminalReader {
  let renderer: TerminalRenderer
  let showsAnswers: Bool
  private var folds: [Fold] = []

  /// Makes a reader at the page's beginning.
  init(_ renderer: TerminalRenderer, showsAnswers: Bool) {
    (self.renderer, self.showsAnswers) = (renderer, showsAnswers)
  }

  /// The text of the next event; empty where it is not to be seen.
  mutating func text(of event: Event) -> String {
    let isHidden = isInAnswer && !showsAnswers
    switch event {
    case .fold(let fold):
      folds.append(fold)
      return isHidden ? "" : opening(of: fold)
    case .endOfFold:
      folds.removeLast()
      return ""
    case .code(let code):
      guard !isHidden else { return "" }
      return isInDrawing && !showsAnswers
        ? renderer.text(renderer.foldedCode(code)) : renderer.render(event)
    default:
      return isHidden ? "" : renderer.render(event)
    }
  }

  private var isInAnswer: Bool {
    folds.contains { if case .answer = $0 { true } else { false } }
  }

  private var isInDrawing: Bool {
    if case .drawing = folds.last { true } else { false }
  }

  private func opening(of fold: Fold) -> String {
    guard case .answer(let question, _) = fold, !showsAnswers else {
      return renderer.render(.fold(fold))
    }
    return renderer.text(renderer.question(question))
  }
}
