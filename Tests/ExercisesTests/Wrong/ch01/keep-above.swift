// wrong: not above it
// x .<= limit → x .< limit

// wrong: The other way round
// x .<= limit → x .> limit

// wrong: stay in their places
// x.replacing(with: 0, where: x .<= limit) → x[x .> limit]

// wrong: not the limit
// x.replacing(with: 0, where: x .<= limit) → maximum(x, limit)

// wrong: as 1 and 0
// x.replacing(with: 0, where: x .<= limit) → Tensor<Double>(x .> limit)
