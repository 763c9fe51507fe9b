// The knowledge that ships, read and fitted once for all tests of a target.

import Foundation
import Knowledge
import Matching

package enum Shipped {
  package static let bank = BankReader.read(personal: Repository.knowledge)
  package static let model = ThemeModel.fit(bank)
  package static let encoderFile = Repository.knowledge.appending(path: "general/encoder.bin")
  package static let encoderChecksum = try? String(
    contentsOf: Repository.knowledge.appending(path: "general/encoder.sum"), encoding: .utf8)
  package static let encoder = (try? Data(contentsOf: encoderFile, options: .alwaysMapped))
    .flatMap { try? SentenceEncoder($0, checksum: encoderChecksum) }
  /// By words alone; tests of meaning give it the encoder themselves.
  package static let matcher = Matcher(bank: bank, model: model)
}
