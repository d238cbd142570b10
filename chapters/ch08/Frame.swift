import ChapterSupport
import Notebook

let opening = Opening(
  needs: [
    "Chapter 7: convolution, pooling, and the shapes behind them.",
    "Chapter 6: initial weights (§6.2.2), batch normalization (§6.3.1), dropout (§6.4.3).",
    aboutSectionNumbers,
  ],
  goals: [
    "build and train a deep convolutional network, and look at what it gets wrong",
    "say why many small windows are better than a few large ones",
    "make more images out of those you have",
    "decide how many bits a network needs",
    "explain why very deep networks need a way around their layers",
  ])

let closing = Closing(
  learned: [
    "Six convolutions of 3 × 3 with fewer parameters than one large affine layer read more than 99 "
      + "of 100 digits, and some of what is left is hard for people too.",
    "Two 3 × 3 convolutions see as much as one of 5 × 5, with fewer weights and a ReLU more.",
    "Distorted images are free, and where there are few images they help much.",
    "A trained network reads no worse when its weights and outputs have 10 bits behind the first, not 23.",
    "A way around each layer keeps gradients from vanishing, where the layers add only a little.",
  ],
  experiments: [
    "You can now build, train, check and take apart a network without any framework. Pick a data "
      + "set of your own and begin with a small network, a gradient check, and one batch that it "
      + "must be able to learn by heart.",
    "Train the network of §8.2.2 on clothes: `Fashion-MNIST` has the same shape.",
    "Give §8.2.2's network ways around its convolutions.",
  ],
  exercises: exercises(of: .ch08),
  next: [
    .studies: "five published experiments, repeated with what you know now",
    .gradientLab: "break layers and see what a check can tell",
    .fast: "what makes all of this fast",
  ])
