// Checkouts as git leaves them, and what of them goes along with a push.

import Foundation
import TestSupport
import Testing

@testable import Knowledge

struct CheckoutTests {
  private static let git = "/usr/bin/git"
  private static let hasGit = FileManager.default.isExecutableFile(atPath: git)
  private let sandbox: Sandbox

  init() throws {
    sandbox = try Sandbox([
      "home/mine/stories/a.md": "a", "home/mine/stories/new.md": "b", "home/z": "",
    ])
  }

  /// A checkout with one of the files tracked.
  private func run(_ lines: String) {
    let options = "-c user.name=a -c user.email=a@b -c init.defaultBranch=main"
    let code = runScript(
      "cd \(sandbox.url.path)/home && g() { \(Self.git) \(options) \"$@\"; } && { \(lines); } >/dev/null 2>&1",
      environment: ["HOME": sandbox.url.path])
    #expect(code == 0)
  }
  private static let tracked = "g init && g add z mine/stories/a.md"
  private static let remote = "g remote add origin /nowhere"

  private func tracks(_ name: String) -> Bool {
    Checkout(holding: sandbox.file(name))?.tracks(sandbox.file(name)) ?? false
  }

  @Test(.enabled(if: hasGit)) func whatIsTrackedGoesAlong() {
    run("\(Self.tracked) && \(Self.remote)")
    #expect(tracks("home/mine/stories/a.md"))
    #expect(tracks("home/z"))
    #expect(!tracks("home/mine/stories/new.md"))
    #expect(!tracks("home/mine/stories"))
    #expect(!tracks("home/stories/a.md"))
  }

  @Test(.enabled(if: hasGit)) func withoutARemoteNothingGoes() {
    run(Self.tracked)
    #expect(Checkout(holding: sandbox.file("home/mine/stories/a.md")) == nil)
  }

  @Test(.enabled(if: hasGit)) func aWorktreeHasItsOwnIndex() {
    run("\(Self.tracked) && \(Self.remote) && g commit -m x && g worktree add ../tree -b other")
    #expect(tracks("tree/mine/stories/a.md"))
    #expect(!tracks("tree/mine/stories/new.md"))
  }

  @Test func noCheckoutAndDamagedOnes() throws {
    #expect(Checkout(holding: sandbox.file("home/z")) == nil)
    try sandbox.write("home/.git/config", "[remote \"origin\"]\n")
    #expect(Checkout(holding: sandbox.file("home/z")) == nil)
    var dice = Dice(seed: 7)
    let head = Array("DIRC".utf8) + [0, 0, 0, 2, 0, 0, 0, 9]
    for length in 0..<200 {
      let noise = (0..<length).map { _ in UInt8.random(in: 0...255, using: &dice) }
      try sandbox.write("home/.git/index", head.prefix(length % 13) + noise)
      #expect(!tracks("home/z"))
    }
  }
}
