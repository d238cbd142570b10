import ExerciseChecks

let whyALoss = 3
