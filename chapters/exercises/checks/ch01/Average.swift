extension Exercise {
  static let average: Exercise = Exercise(
    "average", in: "ch01", "The average of a list", minutes: 5, section: "1.3.8",
    forbidden: [".mean"],
    hints: [
      "Go through the list with for, and add to a variable that was 0 before.",
      "What is left is a division. A Double is divided by a Double: Double(7) makes one.",
      "var sum = 0.0, then for number in numbers { sum += number }, then sum / Double(numbers.count).",
    ]
  ) { (average: @escaping ([Double]) -> Double, judge: Judge) in
    func check(_ numbers: [Double]) {
      let (sum, count) = (numbers.reduce(0, +), Double(numbers.count))
      judge.expect(
        "average(numbers)", given: ["numbers": numbers], average(numbers), is: sum / count,
        mistakes: [
          Mistake("This is the sum; it still has to be divided by how many there are.", sum),
          Mistake(
            "The first number was left out: counting begins at 0.", (sum - numbers[0]) / count),
          Mistake("Nothing was left out, but you divide by one too few.", sum / (count - 1)),
          Mistake(
            "The average may have a fraction; here it was cut off.", (sum / count).rounded(.down)),
        ])
    }
    check([1, 2, 6])
    for _ in 0..<5 {
      let count = judge.random.integer(in: 2..<8)
      // Larger than those of the example, so that its average is none of theirs, cut off or not.
      check(judge.random.uniform(shape: [count], in: 4..<9).elements)
    }
    check([7.5])
  }
}
