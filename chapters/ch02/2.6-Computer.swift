import Notebook

func computer(_ page: Page) {
  page.prose(
    """
    How far do you get with gates? A computer needs two things: parts that calculate, and a memory. \
    Both can be built from NAND gates alone. Let us add two numbers first.
    """)

  page.cell(
    "nand-only", "AND and OR out of NAND",
    "NAND with the same signal at both inputs gives the opposite signal. The rest follows.")
  func not(_ x: Int) -> Int { nand(x, x) }
  func and2(_ x1: Int, _ x2: Int) -> Int { not(nand(x1, x2)) }
  func or2(_ x1: Int, _ x2: Int) -> Int { nand(not(x1), not(x2)) }
  let agree = inputs.allSatisfy { x1, x2 in
    and2(x1, x2) == and(x1, x2) && or2(x1, x2) == or(x1, x2)
  }
  page.show("agrees", agree)

  page.cell(
    "half-adder", "One digit and another",
    """
    In binary 1 + 1 is 10: the last digit is XOR, the carry is AND. This is called a half adder.
    """)
  page.table(
    ["x1", "x2", "carry", "digit"],
    inputs.map { x1, x2 in
      [x1, x2, and(x1, x2), xor(x1, x2)].map { "\($0)" }
    })

  page.cell(
    "full-adder", "Two digits and a carry",
    """
    Two half adders and an OR take in the carry from the digit on the right. This is called a full \
    adder. 3 is 11 in binary.
    """)
  func add(_ x1: Int, _ x2: Int, _ carry: Int) -> (digit: Int, carry: Int) {
    let sum = xor(x1, x2)
    return (xor(sum, carry), or(and(x1, x2), and(sum, carry)))
  }
  page.show("1 + 1 + 1", "\(add(1, 1, 1))")

  page.cell(
    "numbers", "Two numbers",
    """
    Take eight digits of each, the last one first, and hand the carry on. `>>` brings a digit to the \
    last place and `& 1` takes it; `<<` moves a digit of the sum to its place. Perceptrons with weights \
    of ±0.5 make all the decisions.
    """)
  func sum(_ a: Int, _ b: Int) -> Int {
    var (result, carry) = (0, 0)
    for place in 0..<8 {
      let digits = add(a >> place & 1, b >> place & 1, carry)
      result += digits.digit << place
      carry = digits.carry
    }
    return result
  }
  page.show("19 + 23", sum(19, 23))
  page.show("100 + 55", sum(100, 55))
  let isRight = (0..<32).allSatisfy { a in
    (0..<32).allSatisfy { b in sum(a, b) == a + b }
  }
  page.show("right for all numbers below 32", isRight)

  page.cell(
    "memory", "A bit of memory",
    """
    Now let two NAND gates see each other's output. The other inputs, set and reset, are 1 while \
    nothing should happen. Both gates answer twice for each line, since what one of them has changed \
    must still reach the other. Each line begins with set and reset.
    """,
    predict: "Set and reset are both 1 three times below. Is q the same each time?")
  var (q, opposite) = (0, 1)
  for (set, reset) in [(1, 1), (0, 1), (1, 1), (1, 0), (1, 1)] {
    for _ in 0..<2 {
      (q, opposite) = (nand(set, opposite), nand(reset, q))
    }
    page.print("\(set), \(reset): q = \(q)")
  }

  page.prose(
    """
    The same inputs give 0, then 1, then 0 again: the two gates remember what was last set or reset. \
    That takes a loop, where outputs come back as inputs. In the networks of this course signals only \
    go forward; they calculate and do not remember.

    So you can build a computer from perceptrons. What is missing is a way to find the weights without \
    thinking of each one. That starts in chapter 3, with a smoother answer than 0 or 1.
    """)

  page.question(
    "We tried numbers below 32. Why can you be sure of all the others with eight digits?",
    answer: """
      Adding goes digit by digit, and each step is the full adder with one of eight inputs. If it is \
      right for these eight, every step is right. Only the carry of the last digit is lost, so the sum \
      must stay below 256.
      """)
  let eight = (0..<8).map { (x1: $0 >> 2, x2: $0 >> 1 & 1, carry: $0 & 1) }
  let areRight = eight.allSatisfy { x1, x2, carry in
    let digits = add(x1, x2, carry)
    return 2 * digits.carry + digits.digit == x1 + x2 + carry
  }
  page.show("right for all eight", areRight)
  page.show("200 + 100", sum(200, 100))

  page.question(
    "How many perceptrons does the full adder have, if XOR has three?",
    answer: """
      Nine: two XORs are six, and there are two ANDs and one OR. Eight digits take eight times as many.
      """)

  page.change("Start the memory with (q, opposite) = (1, 0). Which lines change, and why not all?")
}
