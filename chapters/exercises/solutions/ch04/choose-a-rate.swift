import ExerciseChecks

let chosenRate = 0.9
