import ExerciseChecks

// You compare the gradients of a network with numerical ones, in 64 bits. This comes out, for each
// parameter the largest relative difference |a − n| / (|a| + |n|):
//
//     W1  3.1e-02
//     b1  2.9e-02
//     W2  4.0e-10
//     b2  7.2e-11
//
// The network is W1, b1 → ReLU → W2, b2 → softmax with loss, and no number in front of ReLU lies so near
// 0 that a nudge takes it across the corner. Which sentence is true?
//
// 1. Everything is right: the differences are small numbers.
// 2. The mistake is in the loss, for that is where walking backward begins.
// 3. W2 and b2 are right. The mistake lies behind them on the way back: in the gradient that the second
//    layer hands on, in ReLU, or in the first layer.
// 4. Nothing can be said without training the network.
//
// Taught in section 5.7.3: `swift run ch05 5.7.3`

/// The number of the true sentence.
let whatTheCheckSays: Int = notAttempted()
