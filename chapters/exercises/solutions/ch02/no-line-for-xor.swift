import ExerciseChecks

let whyNot = 2
