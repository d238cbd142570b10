import Tensors

extension Exercise {
  static let centerColumns: Exercise = Exercise(
    "center-columns", in: "ch01", "Columns around 0", minutes: 8, section: "1.5.5",
    stops: [
      Stop(
        "do not broadcast",
        "A mean along axis 1 has one number for each row. You want one for each column: axis 0.")
    ],
    hints: [
      "The means of the columns are a row of D numbers. What does x − row do?",
      "x.mean(axis: 0) goes down each column; broadcasting uses that row for every row of x.",
      "x - x.mean(axis: 0) is all of it.",
    ]
  ) { (centerColumns: @escaping (Tensor<Double>) -> Tensor<Double>, judge: Judge) in
    func check(_ x: Tensor<Double>) {
      judge.expect(
        "centerColumns(x)", given: ["x": x], centerColumns(x), is: x - x.mean(axis: 0),
        mistakes: [
          Mistake(
            "This takes off the mean of all elements; each column has its own.", x - x.mean()),
          Mistake(
            "This makes the mean of each row 0; it is the columns that are wanted, so axis 0.",
            x - x.mean(axis: 1, keepingAxis: true)),
          Mistake(
            "A mean along axis 1 has one number for each row. You want one for each column: axis 0.",
            where: { $0.shape == x.shape && x.shape[0] == x.shape[1] && $0 == x - x.mean(axis: 1) }),
          Mistake(
            "This takes off the sum of a column; divide by the number of rows.", x - x.sum(axis: 0)),
          Mistake("These are the means; they still have to be taken off.", x.mean(axis: 0)),
        ])
    }
    check([[1, 10], [3, 30]])
    for _ in 0..<4 {
      check(judge.random.normal(shape: judge.lengths(2), mean: 3) as Tensor<Double>)
    }
  }
}
