// swift-tools-version: 6.2
// Targets and arrows: CONTRIBUTING.md, "The house". An arrow may skip ahead, never go back.
import PackageDescription

/// Warnings stop a build only in CI: a newer compiler must not break a user's.
let settings: [SwiftSetting] =
  Context.environment["CI"] == nil ? [] : [.treatAllWarnings(as: .error)]

let package = Package(
  name: "starling",
  products: [.executable(name: "starling", targets: ["starling"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
  ],
  targets: [
    .systemLibrary(
      name: "CCmark", pkgConfig: "libcmark-gfm",
      providers: [
        .apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"]), .brew(["cmark-gfm"]),
      ]),
    .systemLibrary(
      name: "CEdit", pkgConfig: "libedit",
      providers: [.apt(["libedit-dev"]), .brew(["libedit"])]),
    .systemLibrary(
      name: "CStemmer", providers: [.apt(["libstemmer-dev"]), .brew(["snowball"])]),
    .target(name: "CLibedit", dependencies: ["CEdit"]),
    .target(
      name: "Language", dependencies: ["CStemmer"],
      // Every start and every fit reads texts: unoptimised, tests would wait for it.
      swiftSettings: settings + [.unsafeFlags(["-O"], .when(configuration: .debug))]),
    .target(
      name: "Knowledge",
      dependencies: ["Language", "CCmark", .product(name: "Yams", package: "Yams")],
      swiftSettings: settings),
    .target(
      name: "CKernel",
      cSettings: [.unsafeFlags(["-O2"], .when(configuration: .debug))]),
    .target(
      name: "Matching", dependencies: ["Language", "Knowledge", "CKernel"],
      // A model is fitted in tests too: 1.5 s when optimised, minutes when not.
      swiftSettings: settings + [.unsafeFlags(["-O"], .when(configuration: .debug))]),
    .target(
      name: "Coaching", dependencies: ["Language", "Knowledge", "Matching"],
      swiftSettings: settings),
    .target(
      name: "Hearing", dependencies: ["Language", "Knowledge", "Matching", "Coaching"],
      swiftSettings: settings),
    .target(
      name: "Practice", dependencies: [.product(name: "GRDB", package: "GRDB.swift")],
      swiftSettings: settings),
    .target(name: "LineEditor", dependencies: ["CLibedit"], swiftSettings: settings),
    .target(
      name: "Shell",
      dependencies: [
        "Language", "Knowledge", "Matching", "Coaching", "Hearing", "Practice",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Yams", package: "Yams"),
      ], swiftSettings: settings),
    .executableTarget(
      name: "starling",
      dependencies: [
        "Shell", "Hearing", "Coaching", "Matching", "Knowledge", "Language", "Practice",
        "LineEditor",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: settings),
    .executableTarget(
      name: "timing", dependencies: ["Matching", "Knowledge"], path: "Benchmarks/Timing",
      swiftSettings: settings),
    .target(
      name: "TestSupport", dependencies: ["Knowledge", "Matching"], path: "Tests/Support",
      swiftSettings: settings),
    .testTarget(
      name: "LanguageTests", dependencies: ["Language"], swiftSettings: settings),
    .testTarget(
      name: "KnowledgeTests", dependencies: ["Knowledge", "Language", "TestSupport"],
      exclude: ["Broken"],
      swiftSettings: settings),
    .target(name: "CPseudoterminal", path: "Tests/CPseudoterminal"),
    .testTarget(
      name: "TerminalTests",
      dependencies: [
        "LineEditor", "CPseudoterminal", "starling", "Knowledge", "Practice", "TestSupport",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: settings),
    .testTarget(
      name: "MatchingTests",
      dependencies: ["Matching", "Knowledge", "Language", "CKernel", "TestSupport"],
      exclude: ["Banks", "Facets"],
      swiftSettings: settings),
    .testTarget(
      name: "CoachingTests",
      dependencies: ["Coaching", "Matching", "Knowledge", "Language", "TestSupport"],
      exclude: ["Answers"],
      swiftSettings: settings),
    .testTarget(
      name: "HearingTests",
      dependencies: ["Hearing", "Coaching", "Matching", "Knowledge", "Language", "TestSupport"],
      exclude: ["FollowUps"], swiftSettings: settings),
    .testTarget(
      name: "PracticeTests",
      dependencies: ["Practice", "TestSupport", .product(name: "GRDB", package: "GRDB.swift")],
      swiftSettings: settings),
    .testTarget(
      name: "ShellTests",
      dependencies: [
        "Shell", "Coaching", "Matching", "Knowledge", "Language", "Practice", "TestSupport",
      ],
      exclude: ["Transcripts"], swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
