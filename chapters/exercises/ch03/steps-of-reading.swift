import ExerciseChecks

// A network of three layers reads a digit. In which order does it happen?
//
// 1. Take the place of the largest probability: that is the digit.
// 2. Flatten the image of 28 × 28 into a row of 784 numbers.
// 3. Softmax turns ten scores into probabilities.
// 4. Scale the bytes from 0…255 to numbers from 0 to 1.
// 5. Multiply by W1 (784, 50) and add b1; then the sigmoid.
// 6. Multiply by W3 (100, 10) and add b3.
// 7. Multiply by W2 (50, 100) and add b2; then the sigmoid.
//
// Two of the steps could change places, and it would be the same. Here the bytes are scaled first.
//
// Taught in section 3.6.2: `swift run ch03 3.6.2`

/// The numbers of the steps, the first one first.
let stepsOfReading: [Int] = notAttempted()
