// A number of the list as it is said: "from seven seconds to two hundred milliseconds".

import Knowledge
import Language

/// How numbers sound.
package enum Spoken {
  /// A change, or one figure; nil where it is no figure.
  package static func form(of number: Number) -> String? {
    if let change = FigureChange(number) {
      return "from \(change.from.spoken) to \(change.to.spoken)"
    }
    guard number.from == nil, let to = number.to else { return nil }
    return Quantity(to, unit: number.unit)?.spoken
  }
}
