import ChapterSupport
import Notebook

let opening = Opening(
  needs: [
    "Chapter 5: layers with a forward and a backward pass, and how a network is trained with them.",
    "Means and standard deviations of a list of numbers.",
    aboutSectionNumbers,
  ],
  goals: [
    "choose an optimizer and a rate, and say what each term of Adam's rule is for",
    "give a network weights to start from that keep all of its layers awake",
    "derive batch normalization's backward pass, and check it without being fooled",
    "recognize overfitting, and do something against it",
    "search for hyperparameters without fooling yourself",
  ])

let closing = Closing(
  learned: [
    "One rate for all weights is held back by the steepest direction; momentum gathers speed along "
      + "the flat ones, AdaGrad and Adam give each weight a rate of its own.",
    "Adam's step is about η long while the gradients agree, and shorter where they contradict each "
      + "other, whatever their size, because the mean gradient is divided by the root of the mean "
      + "square; the correction makes that true from the first step on.",
    "Weights start at random with a standard deviation of √(1 / n) for tanh, or √(2 / n) for ReLU, so "
      + "that signals neither die nor explode.",
    "Batch normalization keeps signals spread out during training; check its gradient with a batch, "
      + "never with one sample.",
    "Weight decay keeps weights small and dropout makes learning by heart harder; whether they help "
      + "is for validation images to say. Test images are there to measure with, once.",
  ],
  experiments: [
    "Train the network of §5.7.4 with Adam: how many iterations does it need for 97 %?",
    "Give the network of §6.4.1 weight decay and dropout together.",
    "Put batch normalization behind the activation instead of in front of it, in §6.3.4.",
  ],
  exercises: exercises(of: .ch06),
  next: [
    .ch05: "the layers that all of this stands on",
    .gradientLab: "what a check says when a backward pass is wrong",
    .studies:
      "five published experiments that use what you have learned here",
  ])
