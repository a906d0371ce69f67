import DatelineModel
import DatelineReading
import Foundation

@testable import DatelineCorpus

/// An article as the corpus reads it, in which a test looks for passages as a record file does.
final class ReadArticle {
  let log = DiagnosticLog()
  let text: ReadingText
  let resolver: AddressResolver
  private let folder: ScratchFolder

  init(_ article: String) throws {
    folder = try ScratchFolder()
    let source = try SourceText(name: "article.txt", bytes: Array(article.utf8))
    let read = PlainTextReader(lexicon: CommonWords.english).read(source, rulings: Rulings())
    text = read.text
    let segments = read.segments.enumerated().compactMap { index, segment -> Segment? in
      guard let id = try? SegmentID("article-seg-\(index + 1)") else { return nil }
      return Segment(id: id, ordinal: index + 1, kind: segment.kind, zone: segment.zone, passage: Passage(segment.raw))
    }
    resolver = AddressResolver(
      source: source.file, text: read.text, edits: read.edits, segments: segments, checks: PassageChecks(read), log: log)
  }

  /// The passage of an address as it would stand behind `cue:`.
  func target(_ address: String, in scope: AddressResolver.Scope? = nil) throws -> Target? {
    try folder.write("cue: \(address)\n", to: "record.yaml")
    guard let file = YAMLFile("record.yaml", in: folder.url, log: log),
      let fields = Fields(file.root, "statement", in: file, log: log), let address = fields.address("cue")
    else { return nil }
    return resolver.resolve(address, in: scope)
  }

  /// The words that an address leads to, with a bar between passages, and with where they begin in the source file.
  func find(_ address: String, in scope: AddressResolver.Scope? = nil) throws -> String? {
    try target(address, in: scope).map { target in
      target.spans.map { "\($0.start) \(text.words(in: resolver.offsets.text($0)))" }.joined(separator: " | ")
    }
  }

  var diagnostics: [String] { log.diagnostics.map(\.id) }
}
