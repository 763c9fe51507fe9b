// The knowledge of this run: the bank, and the model of its catalogue, kept in the cache folder
// under the catalogue's fingerprint so that it is fitted once.

import Foundation
import Knowledge
import Matching

/// Reads the folders when they are asked for.
struct Library {
  let personal: URL
  let general: URL?
  let cache: URL

  func bank() -> Bank { BankReader.read(personal: personal, general: general) }

  /// Ready to match.
  func matcher(for bank: Bank) -> Matcher { Matcher(bank: bank, model: ThemeModel.fit(bank)) }
}
