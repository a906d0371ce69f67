import DatelineExport
import DatelineFormats
import DatelineModel
import DatelineReading
import Foundation

/// Whether an export holds words of the articles that it says it leaves out.
public struct LeakCheck {
  private let texts: String
  private let empty: LeakIndex

  /// - Parameters:
  ///   - texts: the folder with the articles.
  ///   - index: an empty one, which says how long a run may be.
  public init(texts: String, index: LeakIndex) {
    self.texts = texts
    empty = index
  }

  func run(_ path: String, _ log: BundleLog) {
    do {
      let index = try index(of: path, log)
      for leak in try LeakTest(index).leaks(in: path) {
        log.error(
          "leak.words", BundleFinding.Place(leak.file, leak.article.value), leak.sentence,
          remedy: "look for them in glosses, notes and labels, and export again")
      }
    } catch {
      log.warning("leak.unread", BundleFinding.Place(""), "it cannot be read, so nobody looked for words in it: \(error)")
    }
  }

  private func index(of path: String, _ log: BundleLog) throws -> LeakIndex {
    var index = empty
    try ExportedDataset.find(path).open().forEach { record in
      guard case .document(let document) = record, document.text == nil else { return }
      let facts = document.document.source
      let file = "\(texts)/\(facts.name)"
      guard let bytes = FileManager.default.contents(atPath: file),
        let source = try? SourceText.file(facts.name, bytes: Array(bytes), mediaType: facts.mediaType, charset: facts.charset)
      else {
        return log.warning(
          "leak.text-missing", BundleFinding.Place("", document.document.id.value),
          "\(file) is not there or cannot be read, so nobody looked for its words")
      }
      try index.add(document, source: source)
    }
    return index
  }
}
