import ExerciseChecks

let byPriceBeforeTax = 1.25
let byApplePrice = 3.75
let byCount = 100.0
let byTax = 240.0
