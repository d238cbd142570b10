import ExerciseChecks

let searchOrder = [2, 4, 3, 5, 1]
