import ExerciseChecks

let whyNotALine = 2
let threeLayers = 27.0
