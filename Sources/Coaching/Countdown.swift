// Days between two days as they are written in the files: "2026-05-01".

import Foundation

/// Whole days from one day to another; nil where one is no day.
package func days(from start: String, to end: String) -> Int? {
  var calendar = Calendar(identifier: .gregorian)
  calendar.timeZone = .gmt
  func date(_ day: String) -> Date? {
    let parts = day.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3 else { return nil }
    return calendar.date(from: DateComponents(year: parts[0], month: parts[1], day: parts[2]))
  }
  guard let first = date(start), let last = date(end) else { return nil }
  return calendar.dateComponents([.day], from: first, to: last).day
}
