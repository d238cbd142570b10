// A saved state goes on where it was. Embedded code has nothing to save to.
#if !hasFeature(Embedded)

  extension RandomState: Codable {
    private enum CodingKeys: CodingKey {
      case generator, spareNormal
    }

    /// Reads a state that was saved.
    ///
    /// - Throws: `DecodingError` for what is no such state.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      self.init(
        generator: try container.decode(MersenneTwister.self, forKey: .generator),
        spareNormal: try container.decodeIfPresent(Double.self, forKey: .spareNormal))
    }

    /// Saves the state.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(generator, forKey: .generator)
      try container.encodeIfPresent(spareNormal, forKey: .spareNormal)
    }
  }

  extension MersenneTwister: Codable {
    private enum CodingKeys: CodingKey {
      case state, position
    }

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      let state = try container.decode([UInt32].self, forKey: .state)
      let position = try container.decode(Int.self, forKey: .position)
      guard state.count == Self.blockSize, 0...Self.blockSize ~= position else {
        throw DecodingError.dataCorruptedError(
          forKey: .state, in: container,
          debugDescription: "a random state has 624 words and a position of 0...624")
      }
      self.init(state: state, position: position)
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(state, forKey: .state)
      try container.encode(position, forKey: .position)
    }
  }

#endif
