import DatelineArchive
import DatelineExport
import DatelineFormats
import DatelineModel
import DatelineTesting
import Foundation
import Testing

@testable import DatelineValidation

/// Words of an article that an export may not hold are found wherever they stand and however they are written.
@Suite struct LeakTests {
  private static let article = """
    Grain lighters wait three miles out, and “nobody” at the harbour office will say why; the café of Mme. Oriel is full of captains \
    who have told the same story to every newspaper on the coast since Tuesday morning.
    """
  private static let stolen = "and “nobody” at the harbour office will say why; the café of Mme. Oriel is full"

  private let index: LeakIndex

  init() throws {
    var index = try LeakIndex()
    try index.add(legal("tide"), text: Self.article, allowed: [])
    self.index = index
  }

  private static func escapedJSON(_ text: String) -> String {
    text.unicodeScalars.map {
      $0.isASCII
        ? String($0) : "\\u" + String(repeating: "0", count: 4 - String($0.value, radix: 16).count) + String($0.value, radix: 16)
    }
    .joined()
  }

  @Test(arguments: [
    ("headline in JSON", "statements.jsonld", "{\"headline\": \"\(escapedJSON(stolen))\"}"),
    ("label in XML", "corpus.xml", "<head>\(stolen.replacing("“", with: "&#x201C;").replacing("é", with: "&#233;"))</head>"),
    ("gloss in CSV", "tables/statements.csv", "s1,\"\(stolen.replacing("“", with: "\"\"").replacing("”", with: "\"\""))\",x"),
    (
      "note with tags in it", "tei/a.xml",
      "<note>\(stolen.replacing(" ", with: "<lb/> ").replacing("harbour", with: "<hi>har</hi>bour"))</note>"
    ),
    ("preview page", "ro-crate-preview.html", "<p>\(stolen.replacing("“", with: "&ldquo;").replacing("”", with: "&rdquo;"))</p>"),
    (
      "address", "links.txt",
      "https://example.org/?q=" + (stolen.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "")
    ),
    ("wrapped lines", "README.md", stolen.replacing(" ", with: "\n    ")),
    ("line ends of JSON", "a.json", stolen.replacing(" ", with: "\\n")),
    ("file name", stolen.prefix(70) + ".txt", "nothing"),
  ])
  func areFound(what: String, file: String, content: String) throws {
    let folder = try Scratch()
    try folder.write(content, to: file)
    let leaks = try LeakTest(index).leaks(in: folder.path)
    #expect(leaks.map(\.article) == [legal("tide")], "\(what)")
    #expect(leaks.allSatisfy { $0.file == file && $0.length > 50 }, "\(leaks)")
  }

  @Test(arguments: [false, true])
  func areFoundInZips(stored: Bool) throws {
    let folder = try Scratch()
    let inner = folder.path + "/inner.zip"
    var writer = ArchiveWriter(
      day: try #require(ArchiveDay(year: 2030, month: 1, day: 1)), compression: stored ? .store : .deflate)
    try writer.add("notes/\(Self.stolen.prefix(60)).txt", .bytes(Array("nothing".utf8)))
    try writer.add("gloss.txt", .bytes(Array(Self.stolen.utf8)))
    try writer.write(to: inner)
    let files = Set(try LeakTest(index).leaks(in: folder.path).map(\.file))
    #expect(files.contains("inner.zip!gloss.txt"))
    #expect(files.contains("inner.zip!notes/\(Self.stolen.prefix(60)).txt"))
    // The name stands in the zip's own bytes too; what is stored does, and what is deflated does not.
    #expect(files.contains("inner.zip"))
  }

  @Test func areFoundOverTheEdgesOfPieces() throws {
    let folder = try Scratch()
    for offset in [(1 << 20) - 40, (1 << 20) - 10, (2 << 20) - 33] {
      let filler = String(repeating: "0123456789 ", count: offset / 11) + String(repeating: "x", count: offset % 11)
      try folder.write(filler + Self.stolen + filler, to: "large-\(offset).txt")
    }
    #expect(try LeakTest(index).leaks(in: folder.path).count == 3)
  }

  @Test func whatIsAllowedIsNoLeak() throws {
    var index = try LeakIndex()
    try index.add(legal("tide"), text: Self.article, allowed: [Self.stolen])
    let folder = try Scratch()
    try folder.write(Self.stolen, to: "headline.txt")
    #expect(try LeakTest(index).leaks(in: folder.path) == [])
    try folder.write(Self.article, to: "article.txt")
    #expect(try LeakTest(index).leaks(in: folder.path).map(\.file) == ["article.txt"])
  }

  @Test(arguments: [(49, 0), (50, 0), (51, 1), (80, 1)])
  func aRunMayHaveFiftyCharacters(length: Int, found: Int) throws {
    let folder = try Scratch()
    let start = Self.article.index(Self.article.startIndex, offsetBy: 20)
    let words = Self.article[start..<Self.article.index(start, offsetBy: length)]
    try folder.write("== \(words) ==", to: "a.txt")
    #expect(try LeakTest(index).leaks(in: folder.path).count == found, "\(words)")
  }

  /// An article that begins a sentence twice, and goes on otherwise: what is too short by the first is found by the second.
  @Test func areFoundWhereTheArticleHasTheirBeginningTwice() throws {
    var index = try LeakIndex()
    let start = "The clerk of the harbour keeps two sets of books"
    try index.add(legal("twice"), text: "\(start). \(start) and shows neither of them to the auditors.", allowed: [])
    let folder = try Scratch()
    try folder.write("== \(start) and shows nei ==", to: "a.txt")
    #expect(try LeakTest(index).leaks(in: folder.path).map(\.length) == [62])
  }

  /// The project's own files are no articles, and a withheld edition of them holds none.
  @Test func thereIsNoFalseAlarm() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    var index = try LeakIndex()
    let source = RandomDataset(seed: 7, documents: 12)
    let export = try TemporaryExport(
      EditionSource(source, .withheld) { document in
        guard let text = document.original.text else { return }
        try index.add(document.shown, text: text.string)
      }, with: TEIExporter())
    #expect(!index.isEmpty)
    #expect(try LeakTest(index).leaks(in: export.path) == [])
    #expect(try LeakTest(index).leaks(in: root.appendingPathComponent("schemas").path) == [])
  }

  private final class Scratch {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("leaks-" + UUID().uuidString).path

    init() throws { try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true) }

    func write(_ text: String, to name: String) throws {
      let file = URL(fileURLWithPath: path).appendingPathComponent(name)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }
  }
}
