import DatelineExport
import DatelineModel
import DatelineXML

/// Reads what ``TEIExporter`` wrote, whatever has been done since to its layout, the order of its attributes or its character encoding. What
/// comes out is the model that went in; the inline view is passed over.
///
/// One thing does not come back from a withheld edition: words that cleaning took out. U+FFFD stands for each of their characters.
public struct TEISource: RecordSource {
  public let header: DatasetHeader
  private let folder: String
  private let parts: [TEIFilePart]

  /// - Parameter folder: the folder of `corpus.xml`.
  /// - Throws: ``DatelineXML/XMLProblem`` for a file that is missing, broken, hostile, or not in this encoding.
  public init(folder: String) throws {
    self.folder = folder
    let root = try TEIFile.root(of: TEI.root, in: folder)
    let dataset = try TEIDatasetReading(root).dataset()
    let authorities = try TEIAuthoritiesReading(TEIFile.root(of: TEI.authorities, in: folder)).authorities()
    header = DatasetHeader(dataset: dataset, authorities: authorities)
    parts = try TEIFilePart.parts(of: root)
  }

  public func forEach(_ body: (Record) throws -> Void) throws {
    try header.authorities.forEach(body)
    var hasUtterances = false
    for part in parts {
      switch part {
      case .authorities, .apparatus: break
      case .document(let name): try read(document: name, body)
      case .utterances: hasUtterances = true
      case .shard(let name):
        for case .document(let name) in try TEIFilePart.parts(of: TEIFile.root(of: name, in: folder)) {
          try read(document: name, body)
        }
      }
    }
    if hasUtterances { try TEIUtterancesReading(folder: folder).forEach { try body(.utterance($0)) } }
  }

  private func read(document name: String, _ body: (Record) throws -> Void) throws {
    try body(.document(TEIDocumentReading(TEIFile.root(of: name, in: folder)).document()))
  }
}

/// A file that a root or a part of it includes, by what its name says it is.
private enum TEIFilePart {
  case authorities, utterances, apparatus
  case document(String)
  case shard(String)

  static func parts(of corpus: TEINode) throws -> [TEIFilePart] {
    try corpus.all("include").map { inclusion in
      let name = try inclusion.required("href")
      guard !name.contains("/"), name.hasSuffix(".xml") else { throw inclusion.problem("“\(name)” is no file of this export") }
      switch name {
      case TEI.authorities: return .authorities
      case TEI.utterances: return .utterances
      case TEI.apparatus: return .apparatus
      default: return TEI.isShard(name) ? .shard(name) : .document(name)
      }
    }
  }
}
