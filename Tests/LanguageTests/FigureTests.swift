// Figures: read by themselves, found in sentences, compared.

import Testing

@testable import Language

@Suite struct QuantityTests {
  @Test(arguments: [
    ("7000 ms", "", 7000, 7000, "ms"), ("7,000ms", "", 7000, 7000, "ms"),
    ("12k", "users", 12000, 12000, "users"), ("$1.2 million", "", 1_200_000, 1_200_000, "$"),
    ("80%", "", 80, 80, "%"), ("80", "%", 80, 80, "%"), ("2-3 weeks", "", 2, 3, "weeks"),
    ("between 5 and 10 seconds", "", 5, 10, "seconds"), ("2 to 3", "teams", 2, 3, "teams"),
    ("$40-50k", "", 40000, 50000, "$"), ("1.5 h", "", 1.5, 1.5, "h"), ("3 m", "", 3, 3, "m"),
    ("40 hours a week", "", 40, 40, "hours a week"), ("nine", "teams", 9, 9, "teams"),
    ("twenty-five minutes", "", 25, 25, "minutes"), ("two thousand", "ms", 2000, 2000, "ms"),
    ("-5 %", "", -5, -5, "%"),
  ])
  func reads(_ text: String, _ unit: String, _ low: Double, _ high: Double, _ read: String) throws {
    let quantity = try #require(Quantity(text, unit: unit))
    #expect(quantity.low == low)
    #expect(quantity.high == high)
    #expect(quantity.unit.text == read)
  }

  @Test(arguments: ["", "hours a week", "many", "[N]", "about", "threes", "5-2 ms", "- 5"])
  func isNoFigure(_ text: String) { #expect(Quantity(text, unit: "ms") == nil) }

  @Test(arguments: [
    ("<1000 ms", Bound.under), ("~ 4 h", .about), ("at least 3 teams", .over),
    ("about 5 %", .about), ("5 %", .exact),
  ])
  func boundsAreKept(_ text: String, _ bound: Bound) {
    #expect(Quantity(text)?.bound == bound)
  }

  @Test(arguments: [
    ("ms", "s", true), ("week", "days", true), ("%", "ms", false), ("team", "teams", true),
    ("teams", "tickets", false), ("", "teams", true), ("", "ms", false), ("$", "€ a month", true),
    ("tickets per month", "tickets a month", true), ("hours a week", "hours", false),
  ])
  func unitsFit(_ left: String, _ right: String, _ fit: Bool) {
    #expect(Unit(left).fits(Unit(right)) == fit)
  }
}

struct FigureQuantityTests {
  private func quantities(_ text: String) -> [String] {
    FigureFinder.all(in: Tokenizer.tokens(of: text)).compactMap(\.quantity).map { quantity in
      let per = quantity.unit.per.map { "/\($0)" } ?? ""
      return "\(quantity.size) \(quantity.unit.kind)\(per) \(quantity.bound)"
    }
  }

  @Test(arguments: [
    ("from 10000 ms to under 1000 ms", ["10.0 time exact", "1.0 time under"]),
    ("7,000ms", ["7.0 time exact"]),
    ("about 1.5 hours a week", ["5400.0 time/week about"]),
    ("2 hrs/week", ["7200.0 time/week exact"]),
    ("more than 80 %, 20percent", ["80.0 share over", "20.0 share exact"]),
    (
      "12 product teams, three teams",
      ["12.0 count(\"team\") exact", "3.0 count(\"team\") exact"]
    ),
    ("10k tickets per month", ["10000.0 count(\"ticket\")/month exact"]),
    ("3x faster, up to $40k", ["3.0 ratio exact", "40000.0 money under"]),
    ("2-3 weeks", ["1512000.0 time exact"]),
    ("P95 in Q7, section 3. Teams waited", []),
    ("2026-05-01, version 1.2.3, {bulk-p95} teams", []),
    ("a team of 5 and 3 or more engineers", []),
  ])
  func reading(_ text: String, _ wanted: [String]) { #expect(quantities(text) == wanted) }

  @Test func agreement() throws {
    func agree(_ left: String, _ right: String) throws -> Bool {
      let one = try #require(Quantity(left))
      let other = try #require(Quantity(right))
      #expect(one.agrees(with: other) == other.agrees(with: one))
      return one.agrees(with: other)
    }
    #expect(try agree("0.2 s", "200 ms"))
    #expect(try agree("under 1 s", "400 ms"))
    #expect(try !agree("under 1 s", "1.2 s"))
    #expect(try agree("about 80%", "75%"))
    #expect(try !agree("80%", "75%"))
    #expect(try !agree("80%", "80 teams"))
    #expect(try agree("at least 2 days", "49 hours"))
    #expect(try agree("2-3 weeks", "2.5 weeks"))
    #expect(try !agree("2-3 weeks", "4 weeks"))
  }
}
