import ExerciseChecks

let twoSmall = 5
let fourSmall = 9
let fiveThenThree = 7
let pooled = 4
