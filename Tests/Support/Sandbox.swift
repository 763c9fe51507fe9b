// A folder of its own for one test, gone when the test is over.

import Foundation

package final class Sandbox {
  package let url = FileManager.default.temporaryDirectory
    .appendingPathComponent("starling-\(UUID().uuidString)")

  /// - Parameter files: path within the folder -> text.
  package init(_ files: [String: String] = [:]) throws {
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    for (name, text) in files { try write(name, text) }
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  package func file(_ name: String) -> URL { url.appendingPathComponent(name) }

  /// Folders on the way are made.
  package func write(_ name: String, _ bytes: [UInt8]) throws {
    try makeFolder(for: file(name))
    try Data(bytes).write(to: file(name))
  }

  package func write(_ name: String, _ text: String) throws { try write(name, Array(text.utf8)) }

  package func copy(_ source: URL, to name: String) throws {
    try makeFolder(for: file(name))
    try FileManager.default.copyItem(at: source, to: file(name))
  }

  package func bytes(_ name: String) throws -> [UInt8] { Array(try Data(contentsOf: file(name))) }

  /// A file as damage leaves it.
  @discardableResult
  package func damage(_ name: String, by noise: inout Dice) throws -> [UInt8] {
    var bytes = try bytes(name)
    noise.damage(&bytes)
    try write(name, bytes)
    return bytes
  }

  package func text(_ name: String) throws -> String {
    try String(contentsOf: file(name), encoding: .utf8)
  }

  private func makeFolder(for file: URL) throws {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
  }
}
