// wrong: not scaled up
//  / (1 - ratio) →

// wrong: not by what is switched off
// / (1 - ratio) → / ratio

// wrong: switches off the others
// .<= ratio → .> ratio

// wrong: should grow
// / (1 - ratio) → * (1 - ratio)

// wrong: just as large as ratio
// .<= ratio → .< ratio

// wrong: ratio 0.2
// / (1 - ratio) → / (1 - ratio) + 1
