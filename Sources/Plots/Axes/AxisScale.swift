/// How an axis places values between its ends.
public enum AxisScale: Hashable, Sendable {
  /// Equal differences are equally long.
  case linear
  /// Equal ratios are equally long; values of 0 and below are not drawn.
  case logarithmic
}
