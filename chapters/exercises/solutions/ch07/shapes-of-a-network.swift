import ExerciseChecks

let behindPooling = [8, 14, 14]
let behindConvolution = [16, 10, 10]
let behindStride = [16, 5, 5]
let lastWeights = [16, 16, 3, 3]
