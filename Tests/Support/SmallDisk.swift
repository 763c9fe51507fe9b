// A disk of some kilobytes that can be filled up, or made read-only. Where mounting is refused, tests
// that need one are skipped and say so: `@Test(.enabled(if: SmallDisk.isPermitted))`.

import Foundation

package final class SmallDisk {
  package let url: URL

  /// Whether a disk can be mounted here; tried once.
  package static let isPermitted: Bool = {
    guard let sandbox = try? Sandbox() else { return false }
    return (try? SmallDisk(at: sandbox.url, kilobytes: 64)) != nil
  }()

  package struct Refused: Error {}

  /// - Parameter url: an existing folder, which the disk covers.
  package init(at url: URL, kilobytes: Int) throws {
    self.url = url
    let mount = "mount -t tmpfs -o size=\(kilobytes)k none \(url.path) 2>/dev/null"
    guard runScript(mount) == 0 else { throw Refused() }
  }

  deinit { _ = runScript("umount -l \(url.path)") }

  /// Takes all the room there is.
  package func fill() {
    let descriptor = open(url.appending(path: "filler").path, O_WRONLY | O_CREAT, 0o600)
    defer { close(descriptor) }
    let page = [UInt8](repeating: 0, count: 4096)
    while write(descriptor, page, page.count) > 0 {}
  }

  package func makeReadOnly() throws {
    guard runScript("mount -o remount,ro \(url.path)") == 0 else { throw Refused() }
  }
}
