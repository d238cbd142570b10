/// Where the images of a data set come from.
public enum DataOrigin: Equatable, Sendable {
  /// From IDX files in a folder.
  case files(folder: String)

  /// Drawn by the program, for a reason.
  case synthetic(reason: String)
}
