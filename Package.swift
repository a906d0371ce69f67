// swift-tools-version: 6.2
import PackageDescription

/// The one place for compiler settings: every Swift target is built in language mode 6 with warnings as errors.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

func library(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// - Parameter data: folders beside the tests that they read as files.
func tests(_ name: String, _ dependencies: [Target.Dependency], data: [String] = []) -> Target {
  .testTarget(name: name, dependencies: dependencies, exclude: data, swiftSettings: strict)
}

let package = Package(
  name: "dateline",
  platforms: [.macOS(.v13)],
  products: [
    .library(name: "Dateline", targets: ["Dateline"]),
    .executable(name: "dateline", targets: ["DatelineCLI"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.0.0"),
  ],
  targets: [
    // C libraries behind one Swift module each.
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    .systemLibrary(
      name: "CLibZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"]), .brew(["libzip"])]),
    .systemLibrary(
      name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"]), .brew(["sqlite"])]),
    .systemLibrary(name: "CLibCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .target(name: "CSchemas"),
    .target(name: "CLexicon", exclude: ["data"]),
    .target(name: "CCharsets", exclude: ["data"]),

    library("DatelineModel"),
    library(
      "DatelineDigest",
      [.target(name: "CLibCrypto", condition: .when(platforms: [.linux]))]),
    library("DatelineXML", ["CLibXML2"]),
    library("DatelineArchive", ["CLibZip"]),
    library("DatelineDatabase", ["CSQLite"]),
    library("DatelineReading", ["DatelineModel", "DatelineDigest", "DatelineXML", "CLexicon", "CCharsets"]),
    library(
      "DatelineCorpus",
      ["DatelineModel", "DatelineReading", "DatelineDigest", "DatelineExport", .product(name: "Yams", package: "Yams")]),
    library("DatelineExport", ["DatelineModel", "DatelineDigest"]),
    library(
      "DatelineFormats",
      [
        "DatelineModel", "DatelineDigest", "DatelineExport", "DatelineXML", "DatelineArchive", "DatelineDatabase", "CSchemas",
      ]),
    library(
      "DatelineValidation",
      [
        "DatelineModel", "DatelineDigest", "DatelineReading", "DatelineXML", "DatelineArchive", "DatelineExport",
        "DatelineFormats", "CSchemas",
        .product(name: "Yams", package: "Yams"),
      ]),
    library(
      "DatelineCuration",
      [
        "DatelineModel", "DatelineDigest", "DatelineReading", "DatelineExport", "DatelineCorpus", "DatelineFormats",
        "DatelineValidation",
        .product(name: "Yams", package: "Yams"),
      ]),
    library("DatelineAttachment", ["DatelineModel", "DatelineReading", "DatelineExport"]),
    library("DatelineTesting", ["DatelineModel", "DatelineDigest", "DatelineExport"]),
    library(
      "Dateline",
      [
        "DatelineModel", "DatelineReading", "DatelineCorpus", "DatelineExport", "DatelineFormats",
        "DatelineValidation", "DatelineCuration", "DatelineAttachment",
      ]),
    .executableTarget(
      name: "DatelineCLI",
      dependencies: ["Dateline", .product(name: "ArgumentParser", package: "swift-argument-parser")],
      swiftSettings: strict),

    // Exports a generated dataset and says what that took: for the test of memory, and for `make benchmark`.
    .executableTarget(
      name: "DatelineBenchmark",
      dependencies: ["DatelineFormats", "DatelineExport", "DatelineModel", "DatelineReading", "DatelineTesting"],
      path: "Tests/Benchmark", exclude: ["peers", "reading.sh"], swiftSettings: strict),

    tests("DatelineModelTests", ["DatelineModel", "DatelineTesting"]),
    tests("DatelineReadingTests", ["DatelineReading", "DatelineModel", "DatelineTesting"], data: ["Pages", "HeldOutPages"]),
    tests(
      "DatelineCorpusTests",
      [
        "DatelineCorpus", "DatelineModel", "DatelineReading", "DatelineExport", "DatelineFormats", "DatelineTesting",
        .product(name: "Yams", package: "Yams"),
      ], data: ["Schemas/every-key"]),
    tests("DatelineXMLTests", ["DatelineXML"]),
    tests("DatelineArchiveTests", ["DatelineArchive", "DatelineTesting"]),
    tests("DatelineDatabaseTests", ["DatelineDatabase"]),
    tests(
      "DatelineExportTests",
      ["DatelineExport", "DatelineModel", "DatelineDigest", "DatelineValidation", "DatelineTesting"]),
    tests(
      "DatelineFormatsTests",
      [
        "DatelineFormats", "DatelineExport", "DatelineModel", "DatelineDigest", "DatelineXML", "DatelineArchive",
        "DatelineDatabase", "DatelineTesting",
      ]),
    tests("CommandTests", ["DatelineCLI", "DatelineArchive"], data: ["Cases"]),
    tests(
      "DatelineValidationTests",
      [
        "DatelineValidation", "DatelineFormats", "DatelineExport", "DatelineModel", "DatelineReading", "DatelineDigest",
        "DatelineXML", "DatelineArchive", "DatelineTesting",
      ]),
    tests(
      "DatelineAttachmentTests",
      [
        "DatelineAttachment", "DatelineCorpus", "DatelineExport", "DatelineFormats", "DatelineModel", "DatelineReading",
        "DatelineTesting",
      ]),
    tests("GoldenTests", ["Dateline", "DatelineTesting"]),
    tests(
      "DatelineCurationTests",
      [
        "DatelineCuration", "DatelineCorpus", "DatelineReading", "DatelineFormats", "DatelineExport", "DatelineModel",
        "DatelineTesting",
        .product(name: "Yams", package: "Yams"),
      ]),
  ],
  cLanguageStandard: .c2x
)
