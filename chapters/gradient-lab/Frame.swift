import ChapterSupport
import Notebook

/// How the page begins and ends.
enum Frame {
  static let opening = Opening(
    needs: [
      "Backpropagation layer by layer (§5.5.1 to §5.6.3), and the check of §5.7.3.",
      "What a central difference is (§4.3.1).",
    ],
    goals: [
      "say how far a numerical derivative can be trusted, and show it",
      "read a report on a network's gradients, and know what each verdict means",
      "tell a wrong gradient from a corner, and both from a measurement that is too rough",
      "check a network of your own, and break it on purpose",
    ])

  static let closing = Closing(
    learned: [
      "A numerical derivative has an error of its own. Measure it with several widths, and you get an "
        + "error bar with it.",
      "Two numbers agree when they are close and the error bar is small enough to say so. "
        + "Otherwise the answer is \"undecided\", and that is an answer.",
      "At a corner every slope between those of the two sides is right, and nothing else is.",
      "Most wrong gradients stop no program, and many networks learn in spite of them. Only a check "
        + "sees those.",
      "Where two ways to a result share no code, their agreement means something.",
    ],
    experiments: [
      "`swift run gradient-lab 6 --layers conv:4:3,relu,pool:2,affine:10 --break conv1.weight:-1`: "
        + "break each gradient in turn, and see which layer the check names.",
      "`swift run gradient-lab 6 --break affine1.input:2`: nothing is wrong then. Why?",
      "Write a layer with a mistake of your own, put it beside those in `broken/`, and see whether "
        + "the check can name it.",
      "Find a mistake that a network learns with as well as without. How would you ever notice?",
    ],
    next: [
      .errata: "see what the book's own code does in thirteen places, and what is right.",
      .fast: "see what makes the matrix products fast on which all of this rests.",
      .studies: "leave the gradients, and see what networks can do with them.",
      .ch05: "go back to how each gradient is derived.",
    ])
}
