import DatelineDigest
import DatelineExport
import Foundation
import Testing

struct OutputFolderTests {
  private let scratch: Scratch
  private let output: OutputFolder

  init() throws {
    scratch = try Scratch()
    output = OutputFolder(path: scratch.folder.path, digests: [.sha256, .sha512])
  }

  @Test(arguments: [
    "", "/", "/etc/passwd", "..", "../x", "a/../../x", "a/..", ".", "./x", "a//b", "a/", "a b", "a_b", "ä", "a\\b", "a:b",
    "a\u{0}", "a\nb", "c*",
  ])
  func refusesNamesThatSomeFileSystemOrArchiveWould(name: String) throws {
    let error = #expect(throws: ExportError.self) { try output.file(name) }
    #expect(error?.code == .bug)
    #expect(scratch.contents().isEmpty)
  }

  @Test(arguments: ["..", "../x", "a/../..", "/tmp", "ä", ""]) func refusesFoldersThatLeadElsewhere(name: String) {
    #expect(throws: ExportError.self) { try output.folder(name).file("x.txt") }
    #expect(scratch.contents().isEmpty)
  }

  @Test(arguments: ["a", "a.txt", "deep/er/a-1.csv", "A9", ".hidden", "a..b"]) func takesNamesThatAllWould(name: String) throws {
    try output.write("text", to: name)
    #expect(output.finishedFiles.map(\.name) == [name])
    #expect(scratch.contents()[name] == Data("text".utf8))
  }

  @Test(arguments: [("a.txt", "a.txt"), ("a.txt", "A.TXT"), ("b/a.txt", "B/a.txt")])
  func refusesANameTwiceAlsoWhereOnlyCaseDiffers(first: String, second: String) throws {
    try output.write("first", to: first)
    #expect(throws: ExportError.self) { try output.write("second", to: second) }
    #expect(scratch.contents()[first] == Data("first".utf8))
  }

  @Test func refusesANameTwiceAlsoThroughAFolder() throws {
    try output.write("first", to: "a/b.txt")
    #expect(throws: ExportError.self) { try output.folder("a").write("second", to: "b.txt") }
  }

  @Test func computesChecksumsOfWhatItWrites() throws {
    try output.write("abc", to: "abc.txt")
    let file = try #require(output.finishedFiles.first)
    #expect(file.size == 3)
    #expect(file.digests[.sha256] == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(file.digests[.sha512]?.hasPrefix("ddaf35a193617abacc417349ae204131") == true)
  }

  @Test(arguments: [0, 1, 65_535, 65_536, 65_537, 300_001]) func writesAnyLengthInAnyPieces(length: Int) throws {
    let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let file = try output.file("long.bin")
    var rest = bytes[...]
    while !rest.isEmpty {
      try file.write(Array(rest.prefix(9_973)))
      rest = rest.dropFirst(9_973)
    }
    try file.close()
    #expect(scratch.contents()["long.bin"] == Data(bytes))
    #expect(output.finishedFiles.map(\.size) == [length])
    #expect(output.finishedFiles.first?.digests[.sha256] == Digest.hexadecimal(.sha256, of: bytes))
  }

  @Test func takesNothingMoreOnceAFileIsClosed() throws {
    let file = try output.file("a.txt")
    try file.write("all")
    try file.close()
    try file.close()
    #expect(throws: ExportError.self) { try file.write(" and more") }
    #expect(output.finishedFiles.map(\.size) == [3])
  }

  @Test func listsFilesByTheBytesOfTheirNamesBelowTheFolderThatIsAsked() throws {
    for name in ["b.txt", "a/b.txt", "a-b.txt", "C.txt", "a/a/c.txt"] { try output.write(name, to: name) }
    #expect(output.finishedFiles.map(\.name) == ["C.txt", "a-b.txt", "a/a/c.txt", "a/b.txt", "b.txt"])
    #expect(output.folder("a").finishedFiles.map(\.name) == ["a/c.txt", "b.txt"])
    #expect(output.folder("nothing").finishedFiles.isEmpty)
  }

  @Test func keepsTheNoteThatAWriterGives() throws {
    try output.write("x", to: "x.txt", note: FileNote("X", "An x.", rows: 1))
    let file = try output.file("y.txt")
    file.note = FileNote("Y", "A y.")
    try file.close()
    #expect(output.finishedFiles.map(\.note?.title) == ["X", "Y"])
  }

  @Test func readsAFileThatSomebodyElseWroteForItsChecksums() throws {
    let place = try output.reserve("packed.zip")
    try Data("abc".utf8).write(to: URL(fileURLWithPath: place))
    try output.adopt("packed.zip")
    #expect(output.finishedFiles.first?.digests[.sha256]?.hasPrefix("ba7816bf") == true)
    #expect(output.finishedFiles.map(\.size) == [3])
  }

  @Test func aFileThatWasPromisedAndIsNotThereIsAnError() throws {
    _ = try output.reserve("packed.zip")
    #expect(throws: ExportError.self) { try output.adopt("packed.zip") }
  }
}
