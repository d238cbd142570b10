import Notebook

func computer(_ page: Page) {
  page.prose(
    """
    How far does one get with gates? As far as a computer: all of one can be built from NAND gates \
    alone. Let us add two numbers.
    """)

  page.cell(
    "nand-only", "AND and OR out of NAND",
    "NAND with both inputs the same turns a signal round. The rest follows.")
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
    "Two half adders and an OR take in the carry from the digit on the right. 3 is 11 in binary.")
  func add(_ x1: Int, _ x2: Int, _ carry: Int) -> (digit: Int, carry: Int) {
    let sum = xor(x1, x2)
    return (xor(sum, carry), or(and(x1, x2), and(sum, carry)))
  }
  page.show("1 + 1 + 1", "\(add(1, 1, 1))")

  page.cell(
    "numbers", "Two numbers",
    """
    Eight digits of each, the last one first, and the carry handed on. Each sum comes out of \
    nothing but perceptrons with weights of ±0.5.
    """)
  func add(_ a: Int, _ b: Int) -> Int {
    var (sum, carry) = (0, 0)
    for place in 0..<8 {
      let digits = add(a >> place & 1, b >> place & 1, carry)
      sum += digits.digit << place
      carry = digits.carry
    }
    return sum
  }
  page.show("19 + 23", add(19, 23))
  page.show("100 + 55", add(100, 55))
  var isRight = true
  let progress = page.progress("adding", total: 128)
  for a in 0..<128 {
    for b in 0..<128 { isRight = isRight && add(a, b) == a + b }
    progress.update(a)
  }
  progress.finish()
  page.show("right for all numbers below 128", isRight)

  page.prose(
    """
    So networks of perceptrons can compute anything that a computer can; what is missing is a way \
    to find the weights without thinking of each one. That starts in chapter 3, with a smoother \
    answer than 0 or 1.
    """)
}
