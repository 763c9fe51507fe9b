// Figures: read, compared, said and doubted.

import Knowledge
import TestSupport
import Testing

@testable import Coaching

private func number(
  _ name: String, from: String? = nil, to: String? = nil, unit: String = "", id: String = "x"
) -> Number {
  Number(
    id: NumberID(id), name: name, from: from, to: to, unit: unit, state: .stated, source: "",
    note: "", date: nil, stories: [], place: Place(file: "knowledge/numbers.md", line: 3))
}

private func zeros(_ count: Int) -> String { String(repeating: "0", count: count) }

@Suite struct ChangeTests {
  @Test(arguments: [
    ("7000 ms", "200 ms", "-97 %"), ("2 weeks", "1 day", "-93 %"), ("40", "64", "+60 %"),
    ("3000 ms", "400 ms", "-87 %"), ("10000 ms", "<1000 ms", "about -90 %"),
    ("5 %", "1 %", "-4 points"), ("2-3 weeks", "1 week", "about -60 %"), ("0", "7", ""),
    ("7000 ms", "30 ms", "-99.6 %"), ("100 ms", "100 ms", "0 %"), ("1 h", "1 h 5", nil),
    ("10 ms", "3 teams", nil), ("1 ms", "1" + zeros(30) + " ms", "+1e+32 %"),
    ("1 ms", "1" + zeros(400) + " ms", nil), ("0.1", "1" + zeros(308), ""),
    ("0 %", "1" + zeros(30) + " %", "+1e+30 points"),
  ])
  func isWorkedOut(_ from: String, _ to: String, _ text: String?) {
    #expect(FigureChange(from: from, to: to, unit: "")?.text == text)
  }
}

@Suite struct SpokenTests {
  @Test(arguments: [
    ("7000 ms", "200 ms", "ms", "from seven seconds to two hundred milliseconds"),
    ("3000 ms", "400 ms", "ms", "from three seconds to four hundred milliseconds"),
    ("2 weeks", "1 day", "", "from two weeks to one day"),
    ("10000", "<1000", "ms", "from ten seconds to under one second"),
    ("1500 ms", "450 ms", "", "from one point five seconds to four hundred fifty milliseconds"),
    ("90 minutes", "2-3 minutes", "", "from ninety minutes to two to three minutes"),
    ("2%", "0.5%", "", "from two percent to zero point five percent"),
    (
      "$1.2 million", "$48,231", "",
      "from one point two million dollars to forty-eight thousand two hundred thirty-one dollars"
    ),
  ])
  func changes(_ from: String, _ to: String, _ unit: String, _ spoken: String) {
    #expect(Spoken.form(of: number("Load", from: from, to: to, unit: unit)) == spoken)
  }

  @Test(arguments: [
    ("80%", "%", "eighty percent"), ("3", "teams", "three teams"), ("~1 h", "", "about one hour"),
    ("1.05 s", "", "one point zero five seconds"), ("120 minutes", "", "two hours"),
    ("12 tickets a month", "", "twelve tickets a month"), ("7200 s", "", "two hours"),
    ("2,000,000", "users", "two million users"), ("101", "teams", "one hundred one teams"),
    (
      "0.12345678901234567890123 s", "",
      "zero point one two three four five six seven eight nine zero one two three five seconds"
    ),
    ("4.50000000000000000000000000", "h", "four point five hours"),
  ])
  func figures(_ to: String, _ unit: String, _ spoken: String) {
    #expect(Spoken.form(of: number("Load", to: to, unit: unit)) == spoken)
  }

  @Test func whatIsNoFigureHasNoForm() {
    #expect(Spoken.form(of: number("Load", to: "much faster")) == nil)
    #expect(Spoken.form(of: number("Load", from: "3 s")) == nil)
  }
}

@Suite struct DoubtTests {
  private func doubts(
    _ name: String, from: String? = nil, to: String?, unit: String = "", id: String = "x"
  ) -> [String] {
    Doubt.doubts(about: number(name, from: from, to: to, unit: unit, id: id), in: Shipped.bank).map(
      \.message)
  }

  @Test func soundOnesRaiseNone() {
    #expect(doubts("Bulk approval time, P95", from: "7000 ms", to: "200 ms", unit: "ms") == [])
    #expect(doubts("Support tickets, cut by", to: "60 %", unit: "%") == [])
    #expect(doubts("Review throughput per admin", to: "140 %", unit: "%") == [])
    #expect(doubts("Teams onboarded", from: "2", to: "11", unit: "teams") == [])
    #expect(doubts("Time to recover, MTTR", from: "4 h", to: "15 min", unit: "time") == [])
    #expect(doubts("Infrastructure cost saved", to: "$40k", unit: "cost") == [])
    #expect(doubts("Preview cache hit rate", to: "92 %", unit: "%") == [])
    #expect(doubts("Integration time per team", from: "2 weeks", to: "3 days", unit: "weeks") == [])
  }

  @Test func aFigureIsNeeded() {
    #expect(
      doubts("Teams onboarded", to: "a lot", unit: "teams")
        == ["\"a lot\" is no figure in teams that can be reckoned with."])
  }

  @Test func unitsAreCompared() {
    #expect(
      doubts("Bulk approval time", from: "3 weeks", to: "5 teams", unit: "ms")
        == ["\"weeks\" and \"teams\" do not measure the same."])
    #expect(
      doubts("Support tickets, cut by", to: "40 tickets", unit: "%")
        == ["The list has % here, and this is in tickets."])
    #expect(
      doubts("Error budget", to: "40", unit: "ms") == [])
  }

  @Test func sizesAreChecked() {
    #expect(
      doubts("Retries", to: "120 %", unit: "%", id: "retries-cut")
        == ["Nothing can be cut by more than 100 %."])
    #expect(
      doubts("Preview cache hit rate", to: "104 %", unit: "%")
        == ["A share is never above 100 %."])
    #expect(doubts("Audit coverage", to: "-4 %", unit: "%") == ["A share is never below 0 %."])
    #expect(doubts("Teams onboarded", to: "-3", unit: "teams") == ["It is below nothing."])
  }

  @Test func directionsAreChecked() {
    #expect(
      doubts("Time to recover, MTTR", from: "15 min", to: "4 h", unit: "time")
        == ["It rises from 15 min to 4 h, and one would expect it to fall."])
    #expect(
      doubts("Audit coverage", from: "90 %", to: "60 %", unit: "%")
        == ["It falls from 90 % to 60 %, and one would expect it to rise."])
    #expect(
      doubts("Manual fixes", from: "20 a week", to: "20 a week")
        == ["Both figures are the same: nothing changed."])
  }

  @Test func aCutIsHeldAgainstItsFigures() throws {
    var bank = Shipped.bank
    bank.numbers = [
      number("Bulk approval time", from: "7000 ms", to: "200 ms", id: "bulk-p95"),
      number("Bulk approval time, cut by", unit: "%", id: "bulk-cut"),
      number("Retries, cut by", unit: "%", id: "retries-cut"),
    ]
    func said(_ to: String, _ id: String) -> [String] {
      let cut = number("Cut by", to: to, unit: "%", id: id)
      return Doubt.doubts(about: cut, in: bank).map(\.message)
    }
    #expect(try #require(bank.numbers[1].whole(in: bank)).number.id == "bulk-p95")
    #expect(said("97 %", "bulk-cut") == [])
    #expect(
      said("80 %", "bulk-cut")
        == ["Bulk approval time went from 7000 ms to 200 ms, which is -97 %, and this says 80 %."])
    #expect(said("80 %", "retries-cut") == [])
  }
}
