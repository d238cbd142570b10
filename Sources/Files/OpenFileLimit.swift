import Foundation

/// Makes sure that another program can be started: where fewer than 256 files may be open at a time,
/// Foundation refuses, or stops this one.
///
/// - Throws: `POSIXError`, of which ``systemReason(for:)`` knows the words.
package func requireOpenFiles() throws {
  var limit = rlimit()
  #if canImport(Darwin)
    getrlimit(RLIMIT_NOFILE, &limit)
  #else
    getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
  #endif
  if limit.rlim_cur < 256 { throw POSIXError(.EMFILE) }
}
