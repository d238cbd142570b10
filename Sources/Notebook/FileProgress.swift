/// Progress bars for files that arrive one after another, such as downloads.
public final class FileProgress {
  private var current: (file: String, bar: ProgressBar)?

  /// Makes one that shows nothing yet.
  public init() {}

  /// Shows how many bytes of a file have arrived, on a bar of its own.
  public func update(_ file: String, _ received: Int, _ total: Int) {
    if current?.file != file {
      finish()
      current = (file, ProgressBar(file, total: total))
    }
    current?.bar.update(received)
  }

  /// Removes the last file's bar.
  public func finish() {
    current?.bar.finish()
    current = nil
  }
}
