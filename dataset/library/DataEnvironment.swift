import Files
import Foundation

/// What the environment says of data sets: where else to look for them, where downloads go, and
/// whether there may be any.
struct DataEnvironment {
  /// `$DATASETS_DIR`: a folder of data sets that programs and users share.
  var shared: String?

  /// The folder of data sets in this package, `dataset/data`; the only one ever written to.
  var home: String

  /// `$DATASETS_OFFLINE`: nothing may be downloaded.
  var isOffline: Bool

  /// How long a silent server is waited for, in seconds.
  var timeout: TimeInterval = 6

  /// What the variables of this process and the package's own folder name.
  static var current: DataEnvironment {
    let environment = ProcessInfo.processInfo.environment
    return DataEnvironment(
      shared: environment["DATASETS_DIR"].flatMap { $0.isEmpty ? nil : $0 },
      home: packageHome,
      isOffline: !["", "0"].contains(environment["DATASETS_OFFLINE"] ?? ""))
  }

  /// `dataset/data` of the package that was built, or of the current folder if a program was copied
  /// to another machine.
  private static var packageHome: String {
    let isHere = packageFolder == FileManager.default.currentDirectoryPath + "/"
    let isElsewhere = !isHere && FileManager.default.fileExists(atPath: packageFolder + "dataset")
    return (isElsewhere ? packageFolder : "") + "dataset/data"
  }
}
