import Foundation

/// The folder of the package that this was built from, with a slash at its end.
package let packageFolder = folderOfPackage(withSource: #filePath)

/// The folder of the package that a file of one of its libraries belongs to.
func folderOfPackage(withSource path: String) -> String {
  URL(filePath: path).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path(percentEncoded: false)
}
