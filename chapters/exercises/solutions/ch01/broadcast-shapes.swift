import ExerciseChecks

let matrixAndRow = [4, 3]
let columnAndRow = [4, 3]
let matrixAndFour: [Int] = []
let threeAxes = [5, 3, 2]
