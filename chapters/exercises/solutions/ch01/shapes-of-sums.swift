import ExerciseChecks

let alongAxis0 = [3]
let alongAxis1 = [2]
let ofAllPictures = [28, 28]
