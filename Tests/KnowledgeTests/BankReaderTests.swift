import TestSupport
import Testing

@testable import Knowledge

struct BankReaderTests {
  @Test func everythingOfASmallFolder() throws {
    let bank = try Sandbox(small).read()
    #expect(bank.problems.isEmpty)
    #expect(bank.settings.level == .staff)
    #expect(bank.settings.framework == "Ours")
    #expect(bank.settings.interview == "2026-05-01")
    #expect(
      bank.areas == [
        FocusArea(
          id: "growth", name: "Growth", meaning: "What you learn.",
          signals: [.senior: "for the team"], words: ["mistake", "lesson"],
          place: Place(file: "knowledge/general/areas.md", line: 1))
      ])
    #expect(bank.levels == [LevelNote(level: .staff, text: "It reaches far.")])
    #expect(bank.words == ["synonyms": ["boss, manager", "c#, csharp"]])
    #expect(bank.prompts == ["One?", "Two, still two."])
    #expect(bank.tips == ["Breathe."])
  }

  @Test func aStory() throws {
    let story = try #require(try Sandbox(small).read().story("delegation"))
    #expect(story.title == "Delegation Framework")
    #expect(story.headline == "Redirected tasks, in {bulk-p95}.")
    #expect(story.rank == .primary)
    #expect(story.shows == [Mark("growth", .strong)])
    #expect(story.tells == [Mark("mistake", .primary)])
    #expect(story.aliases == ["pto", "the **move**"])
    #expect(story.place == Place(file: "knowledge/stories/delegation.md", line: 7))
    let own = Section(
      name: "My own", text: "- one\n  - two",
      place: Place(file: "knowledge/stories/delegation.md", line: 15), lines: 16..<18)
    #expect(story.sections.map(\.name) == ["Tradeoff", "My own"])
    #expect(story.section("TRADEOFF")?.text == "Speed for\nsafety.")
    #expect(story.section("Tradeoff")?.lines == 12..<14)
    #expect(story.section("my own") == own)
  }

  @Test func anAnswerANumberAProbe() throws {
    let bank = try Sandbox(small).read()
    let answer = try #require(bank.answer("q2"))
    #expect(answer.title == "What went wrong?")
    #expect(answer.themes == ["mistake"])
    #expect(answer.stories == ["delegation"])
    let number = try #require(bank.number("bulk-p95"))
    #expect(number.name == "Bulk time")
    #expect([number.from, number.to] == ["7000 ms", "200 ms"])
    #expect(number.state == .mine)
    #expect(number.source == "dashboard, read: twice")
    #expect(number.date == "2026-01-31")
    #expect(number.stories == ["delegation"])
    let probe = try #require(bank.probe("lesson"))
    #expect(probe.ask == "What did you learn?")
    #expect(probe.answeredFrom == ["Lesson", "Result"])
  }

  @Test func aTheme() throws {
    let theme = try #require(try Sandbox(small).read().theme("mistake"))
    #expect(theme.place == Place(file: "knowledge/general/questions/growth.md", line: 3))
    #expect(theme.name == "A mistake of mine")
    #expect(theme.about == "error, wrong judgement")
    #expect(theme.areas == [AreaWeight("growth", 1)])
    #expect(
      theme.questions == [
        Question(text: "What went wrong?"),
        Question(
          text: "Which error of yours taught you most?", areas: [AreaWeight("growth", 0.5)]),
      ])
    #expect(theme.evidence == [Evidence(text: "I erred.", also: ["mistake"])])
  }

  @Test func withoutTheCatalogueThemesKeepTheirFacts() throws {
    let bank = try Sandbox(small).read(catalogue: .skip)
    #expect(bank.problems.isEmpty)
    let theme = try #require(bank.theme("mistake"))
    #expect(theme.areas == [AreaWeight("growth", 1)])
    #expect(theme.about == "error, wrong judgement")
    #expect(theme.questions.isEmpty)
    #expect(theme.evidence.isEmpty)
  }

  @Test func weightsHeaviestFirst() throws {
    var files = small
    files["general/areas.md"] = "## A {#a}\nx\n## B {#b}\ny\n## Growth {#growth}\nz\n"
    files["general/questions/growth.md"] =
      "## M {#mistake}\nareas: a 0.2, growth 0.7, b 0.7\n- Q?\n"
    let theme = try #require(try Sandbox(files).read().theme("mistake"))
    #expect(
      theme.areas == [AreaWeight("growth", 0.7), AreaWeight("b", 0.7), AreaWeight("a", 0.2)])
  }

  @Test func orderOfStoriesAndAnswers() throws {
    var files = small
    for (name, rank) in [("b", "backup"), ("a", "anecdote"), ("z", "primary"), ("c", "backup")] {
      files["stories/\(name).md"] = "---\nrank: \(rank)\n---\n# T\nHeadline.\n"
    }
    for name in ["q10", "q1", "misc", "about"] {
      files["answers/\(name).md"] = files["answers/q2.md"]
    }
    let bank = try Sandbox(files).read()
    #expect(bank.problems.isEmpty)
    #expect(bank.stories.map(\.id.text) == ["delegation", "z", "b", "c", "a"])
    #expect(bank.answers.map(\.id.text) == ["q1", "q2", "q10", "about", "misc"])
  }

  /// Everything that stands before the first heading of a story is kept, not only the headline.
  @Test func textBeforeTheFirstHeadingIsKept() throws {
    var files = small
    files["stories/delegation.md"] =
      "---\nrank: primary\n---\n# T\nHeadline.\n\nMore of it.\n\n- a\n\n## Scope\nWide.\n"
    let story = try #require(try Sandbox(files).read().story("delegation"))
    #expect(story.headline == "Headline.")
    #expect(story.sections.map(\.name) == ["", "Scope"])
    #expect(story.sections[0].text == "More of it.\n\n- a")
    #expect(story.sections[0].lines == 7..<10)
  }

  @Test func headingsInCodeAndQuotesAreText() throws {
    var files = small
    files["stories/delegation.md"] =
      "---\nrank: primary\n---\n# T\nHeadline.\n\n## Scope\n```\n## Lesson\n```\n> ## Choices\n"
    let story = try #require(try Sandbox(files).read().story("delegation"))
    #expect(story.sections.map(\.name) == ["Scope"])
    #expect(story.sections[0].lines == 8..<12)
  }
}

struct LayerTests {
  /// The person's own general part adds to the installed one, and replaces by id.
  @Test func personalOverInstalled() throws {
    let installed = try Sandbox([
      "areas.md": "## Growth {#growth}\nOld.\n## Conflict {#conflict}\nKept.\n",
      "questions/all.md": """
      ## Old {#mistake}
      areas: growth
      - Old?
      ## Kept {#kept}
      areas: conflict
      - Kept?
      """,
      "evidence/all.md": "## Old {#mistake}\n- old\n## Kept {#kept}\n- kept\n",
      "probes.md": "## A {#lesson}\n- ask: Old?\n## B {#b}\n- ask: B?\n- then: lesson\n",
      "words/synonyms.txt": "a, b\n", "words/hedges.txt": "maybe\n",
      "levels.md": "## Staff {#staff}\n- old\n## Mid {#mid}\n- mid\n",
    ])
    let bank = try Sandbox(small).read(general: installed)
    #expect(bank.problems.isEmpty)
    #expect(bank.areas.map(\.id.text) == ["growth", "conflict"])
    #expect(bank.areas.map(\.meaning) == ["What you learn.", "Kept."])
    #expect(bank.themes.map(\.id.text) == ["mistake", "kept"])
    #expect(bank.themes.map(\.questions.count) == [2, 1])
    #expect(bank.themes.map { $0.evidence.map(\.text) } == [["I erred."], ["kept"]])
    #expect(bank.probes.map(\.ask) == ["What did you learn?", "B?"])
    #expect(bank.words["synonyms"] == ["a, b", "boss, manager", "c#, csharp"])
    #expect(bank.words["hedges"] == ["maybe"])
    #expect(bank.levels.map(\.text) == ["mid", "It reaches far."])
  }

  @Test func theSameFolderTwiceIsReadOnce() throws {
    let folder = try Sandbox(small)
    let bank = BankReader.read(
      personal: folder.url, general: folder.url.appendingPathComponent("general"))
    #expect(bank.problems.isEmpty)
    #expect(bank.words["synonyms"] == ["boss, manager", "c#, csharp"])
    #expect(bank.areas[0].place.file == "\(folder.url.lastPathComponent)/general/areas.md")
  }

  @Test func evidenceStaysWithAReplacedTheme() throws {
    let installed = try Sandbox([
      "areas.md": "## Growth {#growth}\nOld.\n",
      "questions/all.md": "## Old {#mistake}\nareas: growth\n- Old?\n",
      "evidence/all.md": "## Old {#mistake}\n- old\n",
    ])
    var files = small
    files["general/evidence/growth.md"] = nil
    let bank = try Sandbox(files).read(general: installed)
    #expect(bank.theme("mistake")?.evidence.map(\.text) == ["old"])
    #expect(bank.theme("mistake")?.name == "A mistake of mine")
  }
}
