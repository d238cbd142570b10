import ChapterSupport
import Notebook

let opening = Opening(
  needs: [
    "The chapters that the sections name. Each section stands by itself.",
    "A kind heart: the book taught all of us, and its code is meant to be read, not to be safe.",
  ],
  goals: [
    "recognize thirteen mistakes that many programs share with the book's",
    "say what each of them does to a number, because you have seen it",
  ])

let closing = Closing(
  learned: [
    "A mistake need not stop a program: most of these only change a number a little.",
    "A check is worth what it can find: one sample, symmetrical numbers or a corner can blind it.",
    "Whoever changes an argument changes somebody else's variable.",
    "Count what you measure: how many images, after which step, with which bits.",
  ],
  experiments: [
    "Take a program of your own and look for each of the thirteen in it.",
    "Run the book's own programs beside this course, with a seed: the digits are the same up to where "
      + "a trap stands.",
  ],
  next: [
    .gradientLab: "mistakes in backward passes, and a check that names them",
    .ch06: "where several of these are explained",
  ])
