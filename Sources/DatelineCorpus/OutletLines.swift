import DatelineModel
import DatelineReading
import Foundation
import Yams

/// The first pass over a corpus: what the articles of each outlet have in common.
///
/// Only the head of a record is parsed, and of each outlet no more than ``DatelineReading/RepeatedLines/most`` articles are read, in the order of their ids: bounded, and the
/// same with any number of threads.
enum OutletLines {
  static func learn(_ documents: [DocumentID], folder: URL, texts: TextFolder) -> [String: RepeatedLines] {
    var outlets: [String: RepeatedLines] = [:]
    for id in documents {
      guard let head = head(of: id, in: folder) else { continue }
      let known = outlets[head.outlet, default: RepeatedLines()]
      guard known.articles < RepeatedLines.most, case .found(let bytes) = texts.read(head.file),
        let source = try? SourceText.file(head.file, bytes: bytes, mediaType: head.mediaType, charset: head.charset)
      else { continue }
      outlets[head.outlet, default: RepeatedLines()].learn(source)
    }
    return outlets.mapValues { $0.condensed() }
  }

  private typealias Head = (outlet: String, file: String, mediaType: String?, charset: String?)

  /// Faults are reported when the record is read.
  private static func head(of id: DocumentID, in folder: URL) -> Head? {
    guard let bytes = try? Data(contentsOf: folder.appendingPathComponent("records/\(id).yaml")),
      let root = try? Yams.compose(yaml: section(of: String(decoding: bytes, as: UTF8.self))),
      let document = root.mapping?["document"]?.mapping, let outlet = document["outlet"]?.string
    else { return nil }
    let source = document["source"]?.mapping
    let file = source?["file"]?.string ?? "\(id).txt"
    return file.contains("/") ? nil : (outlet, file, source?["mediaType"]?.string, source?["charset"]?.string)
  }

  /// The part `document:`, up to the next key at the edge; all of it where the record is written otherwise.
  private static func section(of record: String) -> String {
    let lines = record.split(separator: "\n", omittingEmptySubsequences: false)
    guard let start = lines.firstIndex(where: { $0.hasPrefix("document:") }) else { return record }
    let rest = lines[(start + 1)...]
    let end = rest.firstIndex { $0.first?.isLetter ?? false } ?? rest.endIndex
    return lines[start..<end].joined(separator: "\n")
  }
}
