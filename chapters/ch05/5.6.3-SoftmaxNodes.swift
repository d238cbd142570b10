import NeuralNetworks
import Notebook
import Tensors

/// y − t, node by node and then in three lines.
func softmaxNodes(_ page: Page) {
  page.prose(
    """
    The last layer of a classifier in training turns scores a into probabilities y, and compares \
    them with the label t: y = softmax(a), L = −Σ tₖ ln yₖ. Its gradient by the scores turns out \
    to be simply y − t. You will derive that twice: first node by node with numbers, then in three \
    lines.

    Here is the graph. e, y and l are lists with one number per class; S and r are single numbers.
    """)
  page.diagram(
    """
    a ──(exp)── e ──┬──────────────────────(×)── y ──(ln)── l ──(−Σ t·)── L
                    │                       │
                    └──(Σ)── S ──(1/S)── r ─┘
    """)

  page.cell(
    "nodes-forward", "Six nodes, forward",
    """
    The scores are those of §3.5.1. The truth is class 1, the middle one, and the network gives it \
    only 0.245.
    """)
  let a: Tensor<Double> = [0.3, 2.9, 4.0]
  let t: Tensor<Double> = [0, 1, 0]
  let e = exp(a)
  let S = e.sum()
  let r = 1 / S
  let y = e * r
  let L = -(t * log(y)).sum()
  page.show("e", e)
  page.show("S", S)
  page.show("y", y)
  page.show("L", L)

  page.cell(
    "loss-node", "Back to y",
    """
    L = −Σ tₖ lₖ, so each lₖ receives −tₖ. The derivative of ln y is 1/y, so each yₖ receives \
    −tₖ / yₖ. Only the true class gets anything, and the smaller its y, the more.
    """)
  page.formula(
    "∂L/∂lₖ = −tₖ        ∂L/∂yₖ = −tₖ / yₖ",
    tex: #"""
      \frac{\partial L}{\partial l_k} = -t_k \qquad
      \frac{\partial L}{\partial y_k} = -\frac{t_k}{y_k}
      """#)
  let dy = 0 - t / y
  page.show("dy", dy)

  page.cell(
    "division-node", "Back through the product, to r and S",
    """
    A product swaps its inputs: from yₖ = eₖ · r, r receives ∂L/∂yₖ · eₖ. It was used by every \
    class, so it adds up what comes back from all of them. Since tₖ eₖ / yₖ is tₖ S, and the tₖ add up to 1, the sum is just −S. Then the \
    node 1/S multiplies by −1/S², and what is left is 1/S.
    """)
  page.formula(
    """
    ∂L/∂r = Σₖ ∂L/∂yₖ · eₖ = −Σₖ tₖ eₖ / yₖ = −Σₖ tₖ S = −S
    ∂L/∂S = −1/S² · (−S) = 1/S
    """,
    tex: #"""
      \begin{aligned}
      \frac{\partial L}{\partial r} &= \sum_k \frac{\partial L}{\partial y_k} e_k
      = -\sum_k t_k \frac{e_k}{y_k} = -\sum_k t_k S = -S \\
      \frac{\partial L}{\partial S} &= -\frac{1}{S^2} \cdot (-S) = \frac{1}{S}
      \end{aligned}
      """#)
  let dr = (dy * e).sum()
  let dS = -r * r * dr
  page.show("dr", dr)
  page.show("dS", dS)
  page.show("1 / S", 1 / S)

  page.cell(
    "exponential-node", "Back to e, and to the scores",
    """
    eₖ goes two ways: up to the product, which sends ∂L/∂yₖ · r, and down to the sum, which sends \
    ∂L/∂S. Two paths, so add. Then exp multiplies by its own output eₖ.
    """, predict: "Which entries of the gradient by a will be positive, and which negative?")
  let de = dy * r + dS
  let da = de * e
  page.show("de", de)
  page.show("da", da)
  page.show("y − t", y - t)
  page.show("adds up to 0", Swift.abs(da.sum()) < 1e-12)

  page.prose("In symbols, for every class k, the last two nodes read:")
  page.formula(
    """
    ∂L/∂eₖ = −tₖ/yₖ · 1/S + 1/S = −tₖ/eₖ + 1/S        since yₖ S = eₖ
    ∂L/∂aₖ = eₖ (−tₖ/eₖ + 1/S) = −tₖ + eₖ/S = yₖ − tₖ
    """,
    tex: #"""
      \begin{aligned}
      \frac{\partial L}{\partial e_k} &= -\frac{t_k}{y_k} \cdot \frac{1}{S} + \frac{1}{S}
      = -\frac{t_k}{e_k} + \frac{1}{S} \\
      \frac{\partial L}{\partial a_k} &= e_k \left(-\frac{t_k}{e_k} + \frac{1}{S}\right)
      = -t_k + \frac{e_k}{S} = y_k - t_k
      \end{aligned}
      """#)

  page.prose(
    """
    Here are both walks, first along the graph for the true class only, then for all three classes in \
    a table. In the graph e goes two ways: −0.055 comes back from the product, 0.0135 from the sum, and \
    they add up to −0.0415. ("rest" stands for the other two exponentials, and −ln for the last two \
    nodes, as t is 1 here.)
    """)
  page.drawing()
  page.figure("softmax", softmaxGraph())
  page.diagram(
    """
    class     0        1        2
    a       0.3      2.9      4.0       forward
    e       1.350   18.174   54.598     S = 74.122
    y       0.018    0.245    0.737     L = 1.406
    dy      0       −4.078    0         back
    de      0.013   −0.042    0.013     1/S = 0.013
    da      0.018   −0.755    0.737     = y − t
    """)

  page.prose(
    """
    The same in three lines. Take the logarithm of the whole softmax first, and use that the tₖ \
    add up to 1:
    """)
  page.formula(
    """
    L = −Σ tₖ ln (eₖ / S) = −Σ tₖ aₖ + ln S
    ∂ ln S/∂aₖ = 1/S · eₖ = yₖ
    ∂L/∂aₖ = −tₖ + yₖ
    """,
    tex: #"""
      \begin{aligned}
      L &= -\sum_k t_k \ln \frac{e^{a_k}}{S} = -\sum_k t_k a_k + \ln S \\
      \frac{\partial \ln S}{\partial a_k} &= \frac{1}{S} \cdot e^{a_k} = y_k \\
      \frac{\partial L}{\partial a_k} &= y_k - t_k
      \end{aligned}
      """#)

  page.question(
    "The entries of y − t add up to 0. Must they always, and what does that mean for the scores?",
    answer: """
      Always: the yₖ add up to 1, and so do the tₖ. It means that raising all scores by the same \
      amount does not change L. Softmax looks only at differences of scores.
      """)
  page.show("softmax of a + 5 is y", abs(softmax(a + 5) - y).max() < 1e-12)

  page.question(
    "Why is it lucky that the y in −tₖ / yₖ has vanished at the end?",
    answer: """
      When the network is quite wrong, yₖ of the true class is nearly 0, and −1/yₖ is huge or even \
      infinite. y − t stays between −1 and 1, whatever happens. So the two layers are made into one.
      """)
  let wrong = softmax(Tensor<Double>([0, -800, 0]))
  page.show("y", wrong)
  page.show("−t / y", 0 - t / wrong)
  page.show("y − t", wrong - t)
}
