// A small knowledge folder, and how a sandbox is read as one.

import Knowledge

extension Sandbox {
  package func read(general: Sandbox? = nil, catalogue: BankReader.Catalogue = .read) -> Bank {
    withExtendedLifetime((self, general)) {
      BankReader.read(
        personal: url, general: general?.url, shownAs: "knowledge", generalShownAs: "general",
        catalogue: catalogue)
    }
  }

  /// Problems as they are shown.
  package func messages(general: Sandbox? = nil) -> [String] {
    read(general: general).problems.map(ProblemText.text)
  }
}

/// A folder with one area, one theme, one story, one answer and one number, without a problem.
package let small: [String: String] = [
  "starling.yaml": "level: staff\nframework: Ours\ninterview: 2026-05-01\n",
  "general/areas.md":
    "## Growth {#growth}\nWhat you learn.\n- senior: for the team\n- words: Mistake, lesson\n",
  "general/questions/growth.md": """
  # Growth

  ## A mistake of mine {#mistake}
  areas: growth 1
  about: error, wrong judgement
  - What went wrong?
  - Which error of yours
    taught you most? {growth 0.5}

  """,
  "general/evidence/growth.md": "## A mistake of mine {#mistake}\n- I erred. {also mistake}\n",
  "general/probes.md":
    "## What lesson? {#lesson}\n- ask: What did you learn?\n- answered from: lesson, Result\n",
  "general/levels.md": "## Staff {#staff}\n- It reaches far.\n",
  "general/words/synonyms.txt": "# groups\nboss, manager # both\n\nc#, csharp\n",
  "stories/delegation.md": """
  ---
  rank: primary
  shows: {growth: strong}
  tells: {primary: [mistake]}
  aliases: [PTO, the **move**]
  ---
  # Delegation *Framework*
  Redirected tasks,
  in {bulk-p95}.

  ## Tradeoff
  Speed for
  safety.

  ## My own
  - one
    - two
  """,
  "answers/q2.md":
    "---\ntheme: mistake\nstories: delegation\n---\n# What went wrong?\n## Situation\nMuch.\n",
  "numbers.md": """
  # Numbers
  ## Bulk time {#bulk-p95}
  - from: 7000 ms
  - to: 200 ms
  - unit: ms
  - state: mine
  - date: 2026-01-31
  - source: dashboard, read: twice
  - stories: delegation
  """,
  "prompts.md": "# Prompts\n- One?\n\n## More\n* Two,\n  still two.\n",
  "tips.md": "1. Breathe.\n",
]

/// The same with other texts in its story, its list and two answers.
package func smallBank(
  story: String = "", numbers: String = "", q1: String = "", q2: String = "",
  q2Stories: String = "[delegation]"
) throws -> Bank {
  var files = small
  files["stories/delegation.md"] =
    "---\nrank: primary\n---\n# D\nHeadline.\n\n## Numbers\n\(story)\n"
  files["answers/q1.md"] =
    "---\ntheme: mistake\nstories: [delegation]\n---\n# Q\n## Situation\nx\n## Result\n\(q1)\n"
  files["answers/q2.md"] =
    "---\ntheme: mistake\nstories: \(q2Stories)\n---\n# Q\n## Situation\ny\n## Result\n\(q2)\n"
  files["numbers.md"] = "# Numbers\n\(numbers)"
  files["general/words/number-cuts.txt"] = "cut\n"
  return try Sandbox(files).read()
}
