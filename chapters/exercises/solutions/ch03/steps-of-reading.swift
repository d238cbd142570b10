import ExerciseChecks

let stepsOfReading = [4, 2, 5, 7, 6, 3, 1]
