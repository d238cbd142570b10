extension Int {
  /// The least whole number that is not below self / divisor: 7 by 2 gives 4, -7 by 2 gives -3.
  ///
  /// - Precondition: the divisor is positive.
  package func dividedRoundingUp(by divisor: Int) -> Int {
    self > 0 ? (self - 1) / divisor + 1 : self / divisor
  }
}
