/// The Mersenne Twister MT19937 of Matsumoto and Nishimura: a stream of random 32-bit words.
///
/// It renews its 624 words of state all at once, so most draws only read the next word.
struct MersenneTwister: Hashable, Sendable {
  static let blockSize = 624

  /// The recurrence's own words, from which the next block is made.
  private(set) var state: [UInt32]

  /// The same words with their bits mixed, as they are drawn.
  private var words: [UInt32]

  /// The place in `words` of the next draw.
  private(set) var position: Int

  /// Fills the state from one number, as the authors' `init_genrand` does.
  init(seed: UInt32) {
    var word = seed
    state = (1...UInt32(Self.blockSize)).map { index in
      defer { word = 1_812_433_253 &* (word ^ word >> 30) &+ index }
      return word
    }
    words = state.map(tempered)
    position = Self.blockSize
  }

  /// Goes on from a state that was saved: `blockSize` words, and a position of at most as many.
  init(state: [UInt32], position: Int) {
    (self.state, self.position) = (state, position)
    words = state.map(tempered)
  }

  /// Draws 32 random bits.
  mutating func next() -> UInt32 {
    if position == Self.blockSize { renew() }
    defer { position += 1 }
    return words[position]
  }

  /// Draws a number of 0..<1, a multiple of 2⁻⁵³.
  mutating func nextFraction() -> Double {
    let high = Double(next() >> 5)
    let low = Double(next() >> 6)
    return (high * 0x1p26 + low) * 0x1p-53
  }

  /// Draws start + width · f for fractions f of 0..<1, the same as one by one.
  mutating func fractions(_ count: Int, from start: Double, width: Double) -> [Double] {
    [Double](count: count) { numbers in
      fill(UnsafeMutableBufferPointer(start: numbers, count: count), start, width)
    }
  }

  private mutating func fill(
    _ fractions: UnsafeMutableBufferPointer<Double>, _ start: Double, _ width: Double
  ) {
    var done = 0
    while done < fractions.count {
      if position == Self.blockSize { renew() }
      let pairs = min((Self.blockSize - position) / 2, fractions.count - done)
      words.withUnsafeBufferPointer { words in
        guard let words = words.baseAddress, let fractions = fractions.baseAddress else { return }
        let (drawn, free) = (words + position, fractions + done)
        for pair in 0..<pairs {
          let high = Double(drawn[2 &* pair] >> 5)
          let low = Double(drawn[2 &* pair &+ 1] >> 6)
          (free + pair).initialize(to: start + width * ((high * 0x1p26 + low) * 0x1p-53))
        }
      }
      position += 2 * pairs
      done += pairs
      if pairs == 0 {
        // A pair that begins with a block's last word.
        fractions[done] = start + width * nextFraction()
        done += 1
      }
    }
  }

  /// Draws a whole number of 0...limit: as many bits as the limit has, until they do not exceed it.
  ///
  /// A limit of zero draws nothing, and one of more than 32 bits takes two words, the high first.
  mutating func next(through limit: UInt64) -> UInt64 {
    guard limit > 0 else { return 0 }
    let mask = UInt64.max >> UInt64(limit.leadingZeroBitCount)
    while true {
      let high = limit > UInt64(UInt32.max) ? UInt64(next()) << 32 : 0
      let draw = (high | UInt64(next())) & mask
      if draw <= limit { return draw }
    }
  }

  /// Draws an order of 0..<count and gives the first numbers of it.
  ///
  /// From the last place to the second, each swaps its number with that of a place drawn from those
  /// up to itself.
  ///
  /// A draw beyond the place is refused. Whether it is cannot be predicted, so instead of a branch
  /// the place then swaps with itself and stays for the next draw.
  ///
  /// - Precondition: count is in 0...2³² − 1, and the prefix in 0...count.
  mutating func permutation(_ count: Int, prefix: Int) -> [Int] {
    require(
      UInt32(exactly: count) != nil,
      "permutation: cannot order \(count) numbers, only 0...4294967295")
    return withUnsafeTemporaryAllocation(of: UInt32.self, capacity: count) { order in
      for place in 0..<count { order[place] = UInt32(truncatingIfNeeded: place) }
      var last = count - 1
      while last > 0 {
        let mask = Int.max >> (last.leadingZeroBitCount - 1)
        if position == Self.blockSize { renew() }
        position = words.withUnsafeBufferPointer { words in
          var position = position  // in a register, where the loop cannot keep self's
          while position < words.count, last > mask >> 1 {
            let draw = Int(truncatingIfNeeded: words[position]) & mask
            let isAccepted = draw <= last
            let partner = isAccepted ? draw : last
            (order[partner], order[last]) = (order[last], order[partner])
            last -= isAccepted ? 1 : 0
            position += 1
          }
          return position
        }
      }
      return order.prefix(prefix).map(Int.init)
    }
  }

  /// Makes the next block of words.
  private mutating func renew() {
    let (size, middle) = (Self.blockSize, 397)
    state.withUnsafeMutableBufferPointer { state in
      words.withUnsafeMutableBufferPointer { words in
        guard let state = state.baseAddress, let words = words.baseAddress else { return }
        for index in 0..<size - middle {
          state[index] = state[index &+ middle] ^ twisted(state[index], state[index &+ 1])
        }
        for index in size - middle..<size - 1 {
          state[index] = state[index &+ middle &- size] ^ twisted(state[index], state[index &+ 1])
        }
        state[size - 1] = state[middle - 1] ^ twisted(state[size - 1], state[0])
        for index in 0..<size { words[index] = tempered(state[index]) }
      }
    }
    position = 0
  }
}

/// Joins the highest bit of one word and the others of the next, and multiplies by the twist matrix.
private func twisted(_ word: UInt32, _ next: UInt32) -> UInt32 {
  let joined = word & 0x8000_0000 | next & 0x7fff_ffff
  return joined >> 1 ^ (0 &- (joined & 1)) & 0x9908_b0df
}

/// Mixes the bits of a word of the state.
private func tempered(_ word: UInt32) -> UInt32 {
  var word = word
  word ^= word >> 11
  word ^= word << 7 & 0x9d2c_5680
  word ^= word << 15 & 0xefc6_0000
  return word ^ word >> 18
}
