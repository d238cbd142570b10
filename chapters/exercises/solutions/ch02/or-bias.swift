import ExerciseChecks

let orBias = -0.2
