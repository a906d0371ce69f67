import DatelineModel
import Foundation

/// Makes a copy of a corpus folder that may be shared where its articles may not: records address by offsets and checksums, and hold the segments and edits
/// that the reader found; there is no `texts/`. With the same source files it exports what the original exports, unless a curator
/// put in words of their own: those are withheld too, and have to be put in again.
public struct Withholding {
  private let corpus: Corpus

  public init(_ corpus: Corpus) { self.corpus = corpus }

  /// - Parameter folder: new or empty.
  /// - Throws: what the file system throws. Where the corpus has errors, its log says so and nothing is left behind.
  public func write(to folder: URL) throws {
    let files = FileManager.default
    try files.createDirectory(at: folder.appendingPathComponent("records"), withIntermediateDirectories: true)
    var utterances: [Utterance] = []
    try corpus.forEach { record in
      switch record {
      case .document(let document): try write(document, to: folder)
      case .utterance(let utterance): utterances.append(utterance)
      default: break
      }
    }
    if !utterances.isEmpty {
      let text = try UtterancesWriter(utterances: utterances, defaults: corpus.context.defaults).text()
      try Data(text.utf8).write(to: folder.appendingPathComponent("utterances.yaml"))
    }
    for name in ["dataset.yaml", "authorities"] + PapersReader.names
    where files.fileExists(atPath: corpus.folder.appendingPathComponent(name).path) {
      try files.copyItem(at: corpus.folder.appendingPathComponent(name), to: folder.appendingPathComponent(name))
    }
    if corpus.log.hasErrors { try files.removeItem(at: folder) }
  }

  private func write(_ document: AnnotatedDocument, to folder: URL) throws {
    var document = document
    document.document.rights.text = .withheld
    let writer = RecordWriter(annotated: document, dataset: corpus.header.dataset, defaults: corpus.context.defaults)
    try Data(writer.text().utf8).write(to: folder.appendingPathComponent("records/\(document.document.id).yaml"))
  }
}
