import ChapterSupport
import Notebook

let opening = Opening(
  needs: [
    "Swift 6.3 on your machine, and a terminal.",
    "You have written a loop in some programming language. Swift begins from the beginning here.",
    "Sums, products and squares. All other mathematics is explained where it is used.",
    aboutSectionNumbers,
  ],
  goals: [
    "read the Swift of every later chapter, and say what each line does",
    "make arrays, calculate with them, and predict the shape of what comes out",
    "say what broadcasting does, and read the message where shapes do not fit",
    "draw a curve and a picture from an array",
  ])

let closing = Closing(
  learned: [
    "`let` names a value and `var` a variable; lists are copied, classes are shared.",
    "Functions can be handed over: `map`, `filter` and `reduce` replace many loops.",
    "A protocol says what a type can do; `<Element: Scalar>` lets one function serve several types.",
    "An array has a shape; arithmetic goes element by element, and axes of length 1 are repeated.",
    "Most mistakes with arrays are mistakes of shape, and the message prints both shapes.",
  ],
  experiments: [
    "Write `mean(axis:)` yourself, with a loop over the rows, and compare it with the library's.",
    "Draw a chessboard of 8 × 8 fields of 4 × 4 pixels with broadcasting, without a loop.",
    "Open a file of `Sources/Tensors` that is about something you used here, and read it.",
  ],
  exercises: exercises(of: .ch01),
  next: [
    .ch02: "to build something from weights and sums",
    .fast: "to see what makes arithmetic with arrays fast",
  ])
