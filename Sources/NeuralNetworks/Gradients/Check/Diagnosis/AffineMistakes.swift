import Tensors

extension GradientMistake {
  static let weightNotTransposed = Self(
    "Wᵀ is forgotten", "dX is dout · Wᵀ; a square W fits without it too.")
  static let biasInWeight = Self(
    "db is added to dW", "Each parameter has a gradient of its own: dW is xᵀ · dout.")
  static let wrongAxis = Self(
    "summed over the wrong axis", "A bias gets the sum over the batch, axis 0.")
  static let firstSampleOnly = Self(
    "of the first sample only", "Add up over all samples of the batch.")
  static let lastSampleOnly = Self(
    "of the last sample only", "Add each sample's share to the sum; do not set it.")
  static let outputForInput = Self(
    "the output in the input's place", "dW is xᵀ · dout, with the x that came in.")
}

extension LayerFacts {
  /// The input as rows, where the layer is y = x · W + b, or y = x · W.
  private var affineRows: Tensor<Double>? {
    guard x.rank >= 2, y.rank == 2, let w = parameters.first, w.rank == 2,
      w.shape[0] * x.shape[0] == x.count, w.shape[1] == y.shape[1], parameters.count <= 2,
      parameters.count < 2 || parameters[1].shape == [w.shape[1]]
    else { return nil }
    let rows = x.reshaped(x.shape[0], w.shape[0])
    let product = matmul(rows, w)
    return isClose(y, parameters.count == 2 ? product + parameters[1] : product) ? rows : nil
  }

  /// What mistakes in an affine layer would make of a gradient.
  func affineCandidates(_ variable: Int) -> [Candidate] {
    guard let rows = affineRows else { return [] }
    let w = parameters[0]
    let isSquare = w.shape[0] == w.shape[1]
    switch variable {
    case 0:
      guard isSquare else { return [] }
      return [Candidate(.weightNotTransposed, matmul(dout, w).reshaped(x.shape))]
    case 1:
      let sum = dout.sum(axis: 0)
      let own = matmul(transposed: rows, dout)
      let samples = [(GradientMistake.firstSampleOnly, 0), (.lastSampleOnly, rows.shape[0] - 1)]
      let single = samples.map { mistake, sample in
        let range = sample...sample
        return Candidate(mistake, matmul(transposed: rows[range], dout[range]))
      }
      let square = [
        Candidate(.transposed, matmul(transposed: dout, rows)),
        Candidate(.outputForInput, matmul(transposed: y, dout)),
      ]
      return [Candidate(.biasInWeight, own + sum)] + single + (isSquare ? square : [])
    default: return biasCandidates(dout)
    }
  }

  /// What mistakes would make of a bias's gradient, where a row of dout belongs to each sample.
  private func biasCandidates(_ dout: Tensor<Double>) -> [Candidate] {
    let count = dout.shape[1]
    let total = Tensor(repeating: dout.sum(), shape: [count])
    let samples = dout.shape[0] == count ? [Candidate(.wrongAxis, dout.sum(axis: 1))] : []
    let single = [
      Candidate(.firstSampleOnly, dout[row: 0]), Candidate(.lastSampleOnly, dout[row: -1]),
    ]
    return (count > 1 ? [Candidate(.wrongAxis, total)] : []) + samples
      + (dout.shape[0] > 1 ? single : [])
  }
}
