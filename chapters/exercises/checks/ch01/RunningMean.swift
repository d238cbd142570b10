extension Exercise {
  static let runningMean: Exercise = Exercise(
    "running-mean", in: "ch01", "A class that remembers", minutes: 8, section: "1.4.2",
    answer: "{ () -> (Double) -> Double in RunningMean().add }",
    hints: [
      "Which two numbers must be remembered, so that the mean can be told after each call?",
      "Keep the sum and the count in variables of the class; each call changes both.",
      "var sum = 0.0 and var count = 0 in the class; in add: sum += number, count += 1, and divide.",
    ]
  ) { (make: @escaping () -> (Double) -> Double, judge: Judge) in
    func check(_ numbers: [Double]) {
      let add = make()
      for count in 1...numbers.count {
        let all = numbers[..<count]
        let mean = all.reduce(0, +) / Double(count)
        var halved = numbers[0]
        for number in all.dropFirst() { halved = (halved + number) / 2 }
        judge.expect(
          "RunningMean: add, for each of the numbers", given: ["numbers": Array(all)],
          add(numbers[count - 1]), is: mean,
          mistakes: [
            Mistake("This is the sum so far; divide it by how many there were.", all.reduce(0, +)),
            Mistake(
              "It gives the last number back; the earlier ones are forgotten.", numbers[count - 1]),
            Mistake(
              "The mean of the last mean and the new number counts late numbers for more than early ones.",
              halved),
          ])
      }
    }
    check([4, 8, 0])
    // Two of them at a time must not share what they remember.
    for _ in 0..<3 { check(judge.random.uniform(shape: [5], in: 1..<9).elements) }
  }
}
