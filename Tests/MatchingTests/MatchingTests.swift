import Foundation
import Knowledge
import Testing

@testable import Matching

/// The shipped knowledge with the model fitted to it, made once.
enum Shipped {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("knowledge")
  static let bank = BankReader.read(personal: folder)
  static let model = ThemeModel.fit(bank)
  static let matcher = Matcher(bank: bank, model: model)
}

struct ThemeModelTests {
  @Test func aSecondFitGivesTheSameBytes() {
    #expect(ThemeModel.fit(Shipped.bank).serialised == Shipped.model.serialised)
  }
}
