/// How closely the values of a cell must agree with those on the committed page.
public enum Tolerance: Sendable {
  /// To the digits shown, but for the last ones, in which processors differ.
  case digits

  /// As results of training do, where rounding is carried on from step to step.
  case training

  /// In their order of magnitude, as what rounding leaves over does.
  case noise

  /// As times do, which differ from machine to machine.
  case time
}
