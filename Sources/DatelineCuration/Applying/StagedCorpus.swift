import DatelineCorpus
import Foundation

/// The corpus as it would be: edited files beside links to all others, in a folder that is gone afterwards.
struct StagedCorpus {
  private let folder: URL

  init(of corpus: URL, with files: [EditedCorpusFile]) throws(CurationFault) {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("dateline-merge-\(UUID().uuidString)")
    do {
      try Self.make(folder, corpus, Dictionary(files.map { ($0.name, $0.new) }) { first, _ in first })
    } catch {
      remove()
      throw CurationFault("cannot prepare the edited corpus in \(folder.path): \(error.localizedDescription)")
    }
  }

  private static func make(_ folder: URL, _ corpus: URL, _ edited: [String: Data]) throws {
    let files = FileManager.default
    let corpus = corpus.standardizedFileURL
    for name in ["records", "authorities"] {
      try files.createDirectory(at: folder.appendingPathComponent(name), withIntermediateDirectories: true)
      let entries = (try? files.contentsOfDirectory(atPath: corpus.appendingPathComponent(name).path)) ?? []
      for entry in entries where edited["\(name)/\(entry)"] == nil { try link("\(name)/\(entry)", corpus, folder) }
    }
    for name in ["dataset.yaml", "utterances.yaml"] where edited[name] == nil {
      if files.fileExists(atPath: corpus.appendingPathComponent(name).path) { try link(name, corpus, folder) }
    }
    for (name, data) in edited { try data.write(to: folder.appendingPathComponent(name)) }
  }

  private static func link(_ name: String, _ corpus: URL, _ folder: URL) throws {
    try FileManager.default.createSymbolicLink(
      at: folder.appendingPathComponent(name), withDestinationURL: corpus.appendingPathComponent(name))
  }

  /// - Parameter texts: where the articles lie.
  func open(texts: URL?) throws(Corpus.Fault) -> Corpus { try Corpus(folder: folder, texts: texts) }

  func remove() { try? FileManager.default.removeItem(at: folder) }
}
