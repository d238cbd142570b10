import Foundation

/// Says in a few words why the system refused something, such as `No space left on device`.
package func systemReason(for error: any Error) -> String {
  let underlying = (error as NSError).userInfo[NSUnderlyingErrorKey] as? any Error
  let cause = underlying ?? error
  if (cause as NSError).domain == NSPOSIXErrorDomain {
    return String(cString: strerror(Int32((cause as NSError).code)))
  }
  // The first sentence may say no more than that something failed.
  let sentences = cause.localizedDescription.components(separatedBy: ". ")
  return (sentences.last ?? "").trimmingCharacters(in: ["."])
}
