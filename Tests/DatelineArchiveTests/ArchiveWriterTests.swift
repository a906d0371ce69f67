import DatelineArchive
import DatelineTesting
import Foundation
import Testing

@Suite struct ArchiveWriterTests {
  let scratch: Scratch
  let day: ArchiveDay

  init() throws {
    scratch = try Scratch()
    day = try #require(ArchiveDay(year: 2031, month: 4, day: 1))
  }

  private func sample(_ compression: ArchiveWriter.Compression = .deflate) throws -> ArchiveWriter {
    try Self.sample(in: scratch, compression)
  }

  private static func sample(in scratch: Scratch, _ compression: ArchiveWriter.Compression = .deflate) throws -> ArchiveWriter {
    var writer = ArchiveWriter(day: try #require(ArchiveDay(year: 2031, month: 4, day: 1)), compression: compression)
    try writer.add("box/z.txt", .bytes(Array("last".utf8)))
    try writer.add("box/a-b.txt", .bytes([]))
    try writer.add("box/a/deep/er.txt", .file(path: try scratch.write(Array(repeating: 0x61, count: 200_000), to: "source")))
    return writer
  }

  @Test func entriesAreSortedByBytesWithAnEntryForEveryFolder() throws {
    try sample().write(to: scratch.file("a.zip"))
    let names = RawZip.directory(of: try scratch.bytes(of: "a.zip")).map(\.name)
    #expect(names == ["box/", "box/a-b.txt", "box/a/", "box/a/deep/", "box/a/deep/er.txt", "box/z.txt"])
  }

  @Test func everyEntryHasNoonOfTheDayPlainPermissionsAndNoExtraField() throws {
    try sample().write(to: scratch.file("a.zip"))
    for entry in RawZip.directory(of: try scratch.bytes(of: "a.zip")) {
      #expect(entry.time == 12 << 11, "\(entry.name)")
      #expect(entry.date == UInt16(51 << 9 | 4 << 5 | 1), "\(entry.name)")
      #expect(entry.attributes >> 16 == (entry.name.hasSuffix("/") ? 0o040755 : 0o100644), "\(entry.name)")
      #expect(entry.madeBy >> 8 == 3, "made on UNIX")
      #expect(entry.extraLength == 0, "ZIP64 or time fields of \(entry.name) would change with the system")
      #expect(entry.flags == 0, "ASCII names need no flag, and sizes stand before the data")
    }
  }

  @Test(arguments: [
    "UTC", "Asia/Kolkata", "America/St_Johns", "Pacific/Kiritimati", "Pacific/Pago_Pago", "Europe/Berlin", "Australia/Lord_Howe",
  ])
  func theTimeZoneChangesNoByte(zone: String) async throws {
    try sample().write(to: scratch.file("here.zip"))
    // A process of its own, since the time zone is the whole process's and other tests run beside this one.
    await #expect(processExitsWith: .success) { [zone, folder = scratch.path as String] in
      setenv("TZ", zone, 1)
      tzset()
      try Self.sample(in: Scratch(at: folder)).write(to: folder + "/there.zip")
    }
    #expect(try scratch.bytes(of: "here.zip") == scratch.bytes(of: "there.zip"))
  }

  @Test func storedEntriesStandInTheFileAsTheyAre() throws {
    try sample(.store).write(to: scratch.file("a.zip"))
    let entries = RawZip.directory(of: try scratch.bytes(of: "a.zip"))
    #expect(entries.allSatisfy { $0.method == 0 && $0.size == $0.packedSize })
  }

  @Test func aStreamIsReadPieceByPiece() throws {
    var pieces = 0
    var writer = ArchiveWriter(day: day)
    try writer.add(
      "a",
      .stream(size: 3_000_000) {
        pieces = 0
        return {
          defer { pieces += 1 }
          return pieces < 3 ? [UInt8](repeating: UInt8(pieces), count: 1_000_000) : []
        }
      })
    try writer.write(to: scratch.file("a.zip"))
    let reader = try ArchiveReader(path: scratch.file("a.zip"), limits: ArchiveLimits(ratio: 2000))
    #expect(try reader.contents(of: "a") == (0..<3).flatMap { [UInt8](repeating: UInt8($0), count: 1_000_000) })
  }

  struct DiskFault: Error {}

  @Test func aFailingSourceLeavesTheOlderArchiveAndNoLitter() throws {
    try sample().write(to: scratch.file("a.zip"))
    let before = try scratch.bytes(of: "a.zip")
    var writer = try sample()
    try writer.add("broken", .stream(size: 10) { throw DiskFault() })
    #expect { try writer.write(to: scratch.file("a.zip")) } throws: {
      "\($0)".contains("entry “broken”: cannot be read: DiskFault()")
    }
    #expect(try scratch.bytes(of: "a.zip") == before)
    #expect(try scratch.names == ["a.zip", "source"])
  }

  @Test(arguments: [3, 5]) func aSourceOfAnotherSizeThanAnnouncedIsAnError(size: Int) throws {
    var writer = ArchiveWriter(day: day)
    try writer.add(
      "a",
      .stream(size: size) {
        var rest: [UInt8] = [1, 2, 3, 4]
        return {
          defer { rest = [] }
          return rest
        }
      })
    #expect { try writer.write(to: scratch.file("a.zip")) } throws: {
      "\($0)".contains("\(size) bytes were announced and 4 came")
    }
    #expect(try scratch.names.isEmpty)
  }

  @Test func aMissingFileIsNamed() throws {
    var writer = ArchiveWriter(day: day)
    try writer.add("a", .file(path: scratch.file("nowhere")))
    #expect { try writer.write(to: scratch.file("a.zip")) } throws: { "\($0)".contains("entry “a”: cannot be read") }
  }

  @Test(arguments: ["", "/etc/passwd", "../a", "a/../../b", "a//b", "./a", "a\\b", "C:x", "a\u{0}b", "folder/"])
  func aNameThatIsUnsafeToUnpackIsRefused(name: String) throws {
    var writer = ArchiveWriter(day: day)
    #expect(throws: ArchiveError.self) { try writer.add(name, .bytes([])) }
  }

  @Test func namesThatDifferInCaseOnlyAreRefused() throws {
    var writer = ArchiveWriter(day: day)
    try writer.add("README", .bytes([]))
    #expect(throws: ArchiveError.self) { try writer.add("readme", .bytes([])) }
  }

  @Test func aNameCannotBeBothFileAndFolder() throws {
    var writer = ArchiveWriter(day: day)
    try writer.add("a", .bytes([]))
    try writer.add("a/b", .bytes([]))
    #expect(throws: ArchiveError.unsafe(entry: "a/", reason: "both a file and a folder")) {
      try writer.write(to: scratch.file("a.zip"))
    }
  }

  @Test func whatAKilledRunLeftBehindIsCleared() throws {
    _ = try scratch.write([1], to: "a.zip.Ab3xYz")
    _ = try scratch.write([1], to: "a.zip.backup")
    _ = try scratch.write([1], to: "b.zip.Ab3xYz")
    try sample().write(to: scratch.file("a.zip"))
    #expect(try scratch.names == ["a.zip", "b.zip.Ab3xYz", "source"])
  }

  @Test(arguments: [(1979, 12, 31), (2108, 1, 1), (2031, 0, 1), (2031, 1, 32)])
  func aDayThatAZipCannotHoldIsNone(year: Int, month: Int, day: Int) {
    #expect(ArchiveDay(year: year, month: month, day: day) == nil)
  }
}

@Suite struct LargeArchiveTests {
  @Test func moreEntriesThanSixteenBitsCountAreWrittenAndRead() throws {
    let scratch = try Scratch()
    var writer = ArchiveWriter(day: try #require(ArchiveDay(year: 2031, month: 4, day: 1)), compression: .store)
    for number in 0..<66_000 { try writer.add("a/\(number)", .bytes([])) }
    try writer.write(to: scratch.file("a.zip"))
    #expect(try ArchiveReader(path: scratch.file("a.zip")).entries.count == 66_001)
  }

  /// Slow, so only on request.
  @Test(.enabled(if: ProcessInfo.processInfo.environment["DATELINE_TORTURE"] != nil))
  func anEntryOverFourGibibytesIsWrittenAndRead() throws {
    let scratch = try Scratch()
    let size = (1 << 32) + 1
    var writer = ArchiveWriter(day: try #require(ArchiveDay(year: 2031, month: 4, day: 1)))
    try writer.add(
      "a",
      .stream(size: size) {
        var rest = size
        let piece = [UInt8](repeating: 0x61, count: 1 << 20)
        return {
          defer { rest -= min(rest, piece.count) }
          return rest < piece.count ? Array(piece.prefix(rest)) : piece
        }
      })
    try writer.write(to: scratch.file("a.zip"))
    let reader = try ArchiveReader(path: scratch.file("a.zip"), limits: ArchiveLimits(ratio: 2000))
    var count = 0
    try reader.read("a") { count += $0.count }
    #expect(count == size)
  }
}
