import ChapterSupport
import Notebook

let opening = Opening(
  needs: [
    "Chapter 1, or Swift and arrays from elsewhere; `map` and `Tensor` should look familiar.",
    "Straight lines in a plane: what x2 = 0.4 − x1 looks like.",
    aboutSectionNumbers,
  ],
  goals: [
    "say what weights and a bias do, and choose them so that a perceptron is AND, NAND or OR",
    "draw the line of a perceptron, and prove that no line separates XOR's 1s from its 0s",
    "build XOR from two layers, and write a layer as a product of matrices",
    "tell a friend how gates become an adder and a memory",
  ])

let closing = Closing(
  learned: [
    "A perceptron weighs its inputs, adds them up with a bias, and fires if the sum is above 0.",
    "Its weights and bias are a straight line; it fires on one side of the line.",
    "XOR needs more than one line, so a single perceptron cannot be XOR.",
    "A second layer sees what the first one says, and that is enough for XOR.",
    "Gates make adders and memory, so a computer can be built from perceptrons, weight by weight.",
  ],
  experiments: [
    "Build the gate that is 1 when at least two of three inputs are 1, with a single perceptron.",
    "Let a search try all parameters from −1 to 1 in steps of 0.5: with which are two layers XOR?",
    "Subtract with gates: find out how computers write negative numbers in binary.",
  ],
  exercises: exercises(of: .ch02),
  next: [
    .ch03: "to replace the sudden step by something smooth, and to read handwriting",
    .ch04: "to see how a network finds its weights by itself",
  ])
