import DatelineArchive
import DatelineTesting
import Testing

@Suite struct ArchiveReaderTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private func entry(_ name: String, _ content: String = "abc", _ change: (inout RawZip.Entry) -> Void = { _ in })
    -> (RawZip.Entry, [UInt8])
  {
    let bytes = Array(content.utf8)
    var entry = RawZip.Entry(name: name)
    entry.size = UInt32(bytes.count)
    entry.packedSize = UInt32(bytes.count)
    change(&entry)
    return (entry, bytes)
  }

  private func open(_ entries: [(RawZip.Entry, [UInt8])], limits: ArchiveLimits = ArchiveLimits()) throws -> [ArchivedEntry] {
    try ArchiveReader(path: scratch.write(RawZip.make(entries), to: "a.zip"), limits: limits).entries
  }

  @Test func listsAndReadsWhatAnotherProgramWrote() throws {
    let path = try scratch.write(RawZip.make([entry("a/", ""), entry("a/ü.txt", "words")]), to: "a.zip")
    let reader = try ArchiveReader(path: path)
    #expect(reader.entries.map(\.name) == ["a/", "a/ü.txt"])
    #expect(reader.entries.map(\.size) == [0, 5])
    #expect(reader.entries.map(\.mode) == [0o100644, 0o100644])
    #expect(try reader.contents(of: "a/ü.txt") == Array("words".utf8))
    #expect(throws: ArchiveError.self) { try reader.contents(of: "b") }
  }

  @Test(arguments: ["../evil", "a/../../evil", "/etc/cron.d/evil", "C:evil", "a\\..\\evil", "a//b"])
  func aPathThatLeadsElsewhereIsRefused(name: String) throws {
    #expect(throws: ArchiveError.self) { try open([entry(name)]) }
  }

  @Test func twoEntriesOfOneNameAreRefused() throws {
    #expect { try open([entry("a"), entry("b"), entry("a", "other")]) } throws: { "\($0)".contains("two entries of one name") }
  }

  @Test func aSymbolicLinkIsRefused() throws {
    #expect(throws: ArchiveError.unsafe(entry: "a", reason: "a symbolic link")) {
      try open([entry("a", "/etc/passwd") { $0.attributes = 0o120777 << 16 }])
    }
  }

  @Test func anEncryptedEntryIsRefused() throws {
    #expect(throws: ArchiveError.unsafe(entry: "a", reason: "it is encrypted")) { try open([entry("a") { $0.flags = 1 }]) }
  }

  @Test func aRareCompressionIsRefused() throws {
    #expect { try open([entry("a") { $0.method = 12 }]) } throws: { "\($0)".contains("compression method 12") }
  }

  @Test func aBombIsRefusedBeforeItGoesOff() throws {
    #expect { try open([entry("a") { $0.size = 1 << 31 }]) } throws: { error in
      if case ArchiveError.tooLarge(entry: "a", _) = error { true } else { false }
    }
    #expect { try open([entry("a"), entry("b")], limits: ArchiveLimits(entries: 1)) } throws: { "\($0)".contains("2 entries") }
    #expect { try open([entry("a"), entry("b")], limits: ArchiveLimits(totalSize: 5)) } throws: { "\($0)".contains("5 bytes") }
  }

  @Test func aTruncatedFileIsNoZip() throws {
    let zip = RawZip.make([entry("a")])
    let path = try scratch.write(Array(zip.dropLast(9)), to: "a.zip")
    #expect { _ = try ArchiveReader(path: path) } throws: { "\($0)".contains("no zip that can be read") }
  }

  @Test func aFlippedByteIsFoundWhenTheEntryIsRead() throws {
    var zip = RawZip.make([entry("a")])
    let place = try #require(zip.firstIndex(of: UInt8(ascii: "b")))
    zip[place] ^= 1
    let reader = try ArchiveReader(path: scratch.write(zip, to: "a.zip"))
    #expect { try reader.contents(of: "a") } throws: { "\($0)".contains("damaged") }
  }
}
