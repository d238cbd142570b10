import ChapterSupport
import Notebook

let opening = Opening(
  needs: [
    "Chapter 5: layers, and the affine layer's backward pass above all (§5.6.2).",
    "Chapter 6: Adam (§6.1.6) and overfitting (§6.4.1).",
    aboutSectionNumbers,
  ],
  goals: [
    "compute a convolution and a pooling by hand, with padding and stride",
    "tell the shape after each layer without running it",
    "turn a convolution into a matrix product, and derive its backward pass from that",
    "train a convolutional network and look at what its filters have learned",
  ])

let closing = Closing(
  learned: [
    "A convolution slides small filters over an image: few weights, used at every place.",
    "Padding keeps the size, stride makes it smaller: ⌊(H + 2P − FH) / S⌋ + 1.",
    "im2col lays windows out in rows, so that one matrix product does all of it; col2im adds the "
      + "gradients of all copies up on the way back.",
    "Max pooling keeps the largest of each window and hands the whole gradient back to it.",
    "Many of the filters that began as noise now answer to edges and strokes.",
  ],
  experiments: [
    "Train with 5 filters instead of 30, and with 100. What do you gain?",
    "Replace max pooling by a convolution with stride 2, which learns how to make images smaller.",
    "Train on the shuffled images of §7.1 and compare.",
  ],
  exercises: exercises(of: .ch07),
  next: [
    .ch08: "six convolutions, and 99.4 %",
    .gradientLab:
      "what a check says of a convolution whose backward pass is wrong",
    .fast: "why a matrix product is so much faster than loops",
  ])
