// A disk of some kilobytes that can be filled up, or made read-only. Only where mounting is
// permitted: `init?` says no elsewhere.

import Foundation

final class SmallDisk {
  let url: URL
  private var isFull = false

  /// - Parameter url: an existing folder, which the disk covers.
  init?(at url: URL, kilobytes: Int) {
    self.url = url
    let mount = "mount -t tmpfs -o size=\(kilobytes)k none \(url.path) 2>/dev/null"
    guard runScript(mount) == 0 else { return nil }
  }

  deinit { _ = runScript("umount -l \(url.path)") }

  /// Takes all the room there is.
  func fill() {
    let descriptor = open(url.appending(path: "filler").path, O_WRONLY | O_CREAT, 0o600)
    defer { close(descriptor) }
    let page = [UInt8](repeating: 0, count: 4096)
    while write(descriptor, page, page.count) > 0 {}
  }

  func makeReadOnly() -> Bool { runScript("mount -o remount,ro \(url.path)") == 0 }
}
