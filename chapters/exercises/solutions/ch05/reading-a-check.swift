import ExerciseChecks

let whatTheCheckSays = 3
