import ExerciseChecks

let batchAndWeights = [100, 50]
let theOtherWay: [Int] = []
let matrixAndList = [3]
let weights = [50, 10]
