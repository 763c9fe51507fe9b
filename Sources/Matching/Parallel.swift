// Work on many stories at once, on all cores.

import Dispatch

extension Array where Element: Sendable {
  /// The same as `map`. Few elements are done one after another: threads cost more than they save.
  func mapInParallel<Made: Sendable>(_ make: @Sendable (Element) -> Made) -> [Made] {
    guard count >= few else { return map(make) }
    var made = [Made?](repeating: nil, count: count)
    made.withUnsafeMutableBufferPointer { places in
      // Each place is written once, by one thread.
      nonisolated(unsafe) let places = places
      DispatchQueue.concurrentPerform(iterations: places.count) { places[$0] = make(self[$0]) }
    }
    return made.compactMap { $0 }
  }
}

/// Elements from which on threads are worth it. By hand, not measured.
private let few = 16
