import ExerciseChecks

let keepsTheScatter = 0.05
let withReLU = 0.07071067811865475
let behindThree = 0.125
