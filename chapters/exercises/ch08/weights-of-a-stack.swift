import ExerciseChecks

/// The number of weights and biases of a stack of convolutions.
///
/// - Parameters: `channels` has the channels of the image first, then the filters of each convolution;
///   all filters are `kernel` × `kernel`, and each filter has a bias.
/// - Returns: the number of weights and biases of all convolutions together.
///
///     channels [3, 10], kernel 5   →   760
///
/// Taught in section 8.1.4: `swift run ch08 8.1.4`
func weightsOfAStack(channels: [Int], kernel: Int) -> Int {
  notAttempted()
}
