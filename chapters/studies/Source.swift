/// Where an experiment was published.
enum Source: Int, CaseIterable {
  case book = 1
  case notebook, labels, memory, tutorial

  /// The full reference, in lines of at most 78 columns.
  var reference: String {
    switch self {
    case .book:
      """
      [1] K. Saitoh (斎藤康毅), ゼロから作るDeep Learning, O'Reilly Japan, 2016,
          ISBN 978-4-87311-758-4, section 5.7.4. The figures are from a published
          run of its program.
      """
    case .notebook:
      """
      [2] A notebook on a hosted machine. We have its settings and its figures, but
          no longer its author or its address; if you know them, please tell us.
      """
    case .labels:
      """
      [3] The question is that of C. Zhang, S. Bengio, M. Hardt, B. Recht and
          O. Vinyals, Understanding deep learning requires rethinking
          generalization, ICLR 2017, https://arxiv.org/abs/1611.03530. The four
          networks and their figures on MNIST are from a repetition in Python of
          which we no longer have the author or the address.
      """
    case .memory:
      """
      [4] The same question, with a network of its own and 3,000 images. Of this
          one, too, we have the settings and the figures only.
      """
    case .tutorial:
      """
      [5] TensorFlow's tutorial Basic classification: Classify images of clothing,
          https://www.tensorflow.org/tutorials/keras/classification. The figures
          are from published runs of its program.
      """
    }
  }
}
