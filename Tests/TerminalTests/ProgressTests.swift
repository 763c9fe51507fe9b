// What is shown while something takes long.

import Testing

@testable import starling

struct ProgressTests {
  @Test func saysWhatAndHowFar() {
    #expect(ProgressLine.text("Reading 200 stories", 0) == "Reading 200 stories [..........] 0%")
    #expect(ProgressLine.text("Reading 9 stories", 0.419) == "Reading 9 stories [####......] 41%")
    #expect(ProgressLine.text("Comparing stories", 1) == "Comparing stories [##########] 100%")
  }

  /// More or less than there is to do is no reason to stop.
  @Test func staysWithinItsBar() {
    #expect(ProgressLine.text("Work", -1) == "Work [..........] 0%")
    #expect(ProgressLine.text("Work", 7) == "Work [##########] 100%")
  }
}
