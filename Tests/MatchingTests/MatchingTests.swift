import Foundation
import Knowledge
import TestSupport
import Testing

@testable import Matching

struct ThemeModelTests {
  @Test func aSecondFitGivesTheSameBytes() {
    #expect(ThemeModel.fit(Shipped.bank).serialised == Shipped.model.serialised)
  }
}
