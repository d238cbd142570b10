import ExerciseChecks

let truth = 2
