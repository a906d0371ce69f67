import DatelineAttachment
import DatelineCorpus
import DatelineExport
import DatelineModel
import DatelineReading
import Foundation

/// What comes of putting other copies of a corpus's articles back into its edition without words.
struct Reattachment {
  /// Distinct passages whose words still stand in the copies.
  private(set) var standing = 0
  /// Of those, whose words are there again.
  private(set) var found = 0
  /// Passages that have other words than they should, by record and words.
  private(set) var wrong: [String] = []
  private(set) var missing: [String] = []
  private(set) var report = AttachmentReport()

  static let harbour = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("corpus/harbour")

  static func documents(_ corpus: URL = harbour) throws -> [AnnotatedDocument] {
    var documents: [AnnotatedDocument] = []
    try Corpus(folder: corpus).forEach { if case .document(let document) = $0 { documents.append(document) } }
    return documents
  }

  /// - Parameters:
  ///   - corpus: the folder of the corpus.
  ///   - copy: the other copy of a document, and the name of its file; `nil` where there is none.
  init(_ corpus: URL = harbour, _ copy: (AnnotatedDocument, _ raw: String) -> (name: String, copy: Rescrape.Copy)?) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("rescrape-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let opened = try Corpus(folder: corpus)
    var originals: [DocumentID: (document: AnnotatedDocument, touched: [Span])] = [:]
    for document in try Self.documents(corpus) {
      let raw = document.text?.raw(undoing: document.edits) ?? ""
      let made = copy(document, raw)
      if let made { try Data(made.copy.text.utf8).write(to: folder.appendingPathComponent(made.name)) }
      originals[document.document.id] = (document, made?.copy.touched ?? [])
    }
    let source = try AttachedSource(EditionSource(opened, .withheld), texts: folder)
    try source.forEach { record in
      guard case .document(let attached) = record, let original = originals[attached.document.id] else { return }
      compare(attached, original.document, original.touched)
    }
    report = source.report
  }

  private mutating func compare(_ attached: AnnotatedDocument, _ original: AnnotatedDocument, _ touched: [Span]) {
    let offsets = original.offsets
    var seen: Set<Span> = []
    for passage in original.targets.flatMap(\.passages) where seen.insert(passage.span).inserted {
      let span = offsets.text(passage.span)
      guard let truth = original.words(inText: span), !FoldedText(truth).bytes.isEmpty else { continue }
      let isTouched = touched.contains {
        $0.overlaps(passage.span) || (passage.span.start < $0.start && $0.end < passage.span.end)
      }
      let words = attached.words(inText: span)
      if let words, FoldedText(words).bytes != FoldedText(truth).bytes {
        wrong.append("\(attached.document.id) \(passage.span): \(words) for \(truth)")
      }
      guard !isTouched else { continue }
      standing += 1
      if words != nil { found += 1 } else { missing.append("\(attached.document.id) \(passage.span): \(truth)") }
    }
  }

  /// 0 to 1.
  var share: Double { standing == 0 ? 1 : Double(found) / Double(standing) }
}
