import ChapterSupport
import Notebook

/// How the chapter begins and ends.
enum Frame {
  static let opening = Opening(
    needs: [
      "The forward pass of a network (§3.4.2), softmax (§3.5.1), and MNIST's images (§3.6.1).",
      "No calculus: §4.1.3 to §4.1.5 begin at the slope of a line.",
      aboutSectionNumbers,
    ],
    goals: [
      "say what a derivative, a partial derivative and a gradient are, and measure each of them",
      "find the slope of a function of a function by multiplying rates",
      "compute the two usual losses of an answer by hand, and say why accuracy is no loss",
      "walk downhill with a learning rate, and recognize one that is too large or too small",
      "train a network on 60,000 images, and judge by unseen ones whether it has learned to read",
    ])

  static let closing = Closing(
    learned: [
      "A loss is one number that says how wrong a network is. Unlike the accuracy, it changes "
        + "smoothly with the weights.",
      "A slope says how fast a function changes. Slopes of functions within functions multiply.",
      "The gradient holds one slope for each weight. A step against it makes the loss smaller, if the "
        + "learning rate keeps it short enough.",
      "A mini-batch is a poll: its loss is rough, but cheap enough to ask again after every step.",
      "A numerical gradient needs two forward passes for each parameter. It is too slow to train "
        + "a network of full size with, and just right to check a faster one.",
    ],
    experiments: [
      "In §4.5.3, try learning rates of 0.01, 1 and 10. Which is the best after one epoch?",
      "In §4.5.3, use batches of 10 and of 1,000, with the same number of images in all.",
      "In §4.5.2, replace `choice` by the first 20 images in every step. What does the network "
        + "learn?",
      "Start all weights at 0 (`weightScale: 0`). Why do all hidden neurons stay equal?",
    ],
    exercises: exercises(of: .ch04),
    next: [
      .ch05: "derive the formulas that made the gradient so fast.",
      .gradientLab: "more on numerical gradients, and on how they can mislead you.",
      .ch03: "go back, if the forward pass went by too quickly.",
    ])
}
