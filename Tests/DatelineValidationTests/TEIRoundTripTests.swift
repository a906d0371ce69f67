import DatelineDigest
import DatelineExport
import DatelineFormats
import DatelineModel
import DatelineTesting
import DatelineValidation
import DatelineXML
import Foundation
import Testing

@Suite struct TEIRoundTripTests {
  @Test(arguments: TEIEdition.allCases) func whatIsReadBackIsTheModelThatWasWritten(edition: TEIEdition) throws {
    let written = edition == .withheld ? Sample().withholdingText() : Sample()
    let export = try edition.export()
    let read = try TEISource(folder: export.path)
    #expect(read.header.dataset == written.header.dataset)
    try expectEqualRecords(written, read)
  }

  @Test(arguments: TEIEdition.allCases) func readingAndWritingAgainGivesTheSameBytes(edition: TEIEdition) throws {
    let first = try edition.export()
    let source = try TEISource(folder: first.path)
    let second = try TemporaryExport(source, with: TEIExporter(inlineView: edition != .withoutInlineView))
    try expectEqualFiles(first, second)
  }

  @Test(arguments: [["--format"], ["--c14n"], ["--encode", "UTF-16"], ["--encode", "ISO-8859-1"], ["--noblanks"]])
  func survivesWhatOtherProgramsDoToTheLayout(options: [String]) throws {
    for edition in TEIEdition.allCases {
      let export = try edition.export()
      for name in try export.names { try rewrite(export.path + "/" + name, with: options) }
      try expectEqualRecords(edition == .withheld ? Sample().withholdingText() : Sample(), TEISource(folder: export.path))
    }
  }

  /// Ten thousand documents with annotation laid over them by chance: valid, read back whole, and the source file is rebuilt from
  /// the text and its edits. Another seed is set by `DATELINE_TEST_SEED`.
  @Test(arguments: [20, TestSeed.value])
  func randomOverlapsComeOutValidAndComeBackWhole(seed: UInt64) throws {
    let source = RandomDocuments(count: 5000, seed: seed)
    let export = try TemporaryExport(source, with: TEIExporter())
    let problems = try TEIValidator().validate(folder: export.path)
    #expect(problems.isEmpty, "seed \(seed): \(problems.prefix(5).map(\.description).joined(separator: "\n"))")
    let read = try TEISource(folder: export.path)
    try expectEqualRecords(source, read, "seed \(seed)")
    try read.forEach { record in
      guard case .document(let document) = record else { return }
      let sha256 = Digest.hexadecimal(.sha256, of: Array(rawText(document).utf8))
      #expect(sha256 == document.document.source.sha256, "seed \(seed): \(document.document.id)")
    }
  }

  // MARK: Comparing

  private func expectEqualRecords(_ a: some RecordSource, _ b: some RecordSource, _ comment: Comment? = nil) throws {
    let (left, right) = (try descriptions(a), try descriptions(b))
    #expect(left.count == right.count, comment)
    for (x, y) in zip(left, right) where x != y {
      Issue.record("\(comment.map { "\($0): " } ?? "")\n\(x)\n\(y)")
      return
    }
  }

  private func descriptions(_ source: some RecordSource) throws -> [RecordFacts] {
    var all: [RecordFacts] = []
    try source.forEach { all.append(RecordFacts($0)) }
    return all
  }

  private func expectEqualFiles(_ a: TemporaryExport, _ b: TemporaryExport) throws {
    #expect(try a.names == b.names)
    for name in try a.names { #expect(try Array(a.text(name).utf8) == Array(b.text(name).utf8), "\(name)") }
  }

  private func rawText(_ document: AnnotatedDocument) -> String {
    var scalars = Array((document.text?.string ?? "").unicodeScalars)
    for edit in document.edits.reversed() { scalars.replaceSubrange(edit.text.range, with: edit.original.unicodeScalars) }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }

  private func rewrite(_ file: String, with options: [String]) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/xmllint")
    process.arguments = options + ["--output", file + ".new", file]
    let output = Pipe()
    if options == ["--c14n"] {
      process.arguments = options + [file]
      process.standardOutput = output
    }
    try process.run()
    if options == ["--c14n"] {
      try output.fileHandleForReading.readDataToEndOfFile().write(to: URL(fileURLWithPath: file + ".new"))
    }
    process.waitUntilExit()
    try FileManager.default.removeItem(atPath: file)
    try FileManager.default.moveItem(atPath: file + ".new", toPath: file)
  }
}

/// A record as something that can be compared.
enum RecordFacts: Hashable {
  case agent(Agent)
  case place(Place)
  case event(Event)
  case utterance(Utterance)
  case document(Document, [UInt8]?, [Edit], [Segment], [Mention], [Statement], [Figure])

  init(_ record: Record) {
    switch record {
    case .agent(let agent): self = .agent(agent)
    case .place(let place): self = .place(place)
    case .event(let event): self = .event(event)
    case .utterance(let utterance): self = .utterance(utterance)
    case .document(let one):
      self = .document(
        one.document, one.text?.utf8, one.edits, one.segments, one.mentions, one.statements, one.figures)
    }
  }
}
