import DatelineExport
import DatelineModel
import DatelineXML

/// Which document files the root includes. Up to a thousand directly; beyond that through files of a thousand each, which are written as
/// soon as they are full, so that no more ids than that are ever held.
struct TEIShards {
  static let capacity = 1000

  let publication: TEIPublication
  let output: OutputFolder
  private var waiting: [String] = []
  private var written = 0

  init(publication: TEIPublication, output: OutputFolder) {
    self.publication = publication
    self.output = output
  }

  mutating func add(_ document: DocumentID) throws {
    if waiting.count == Self.capacity { try writeShard() }
    waiting.append(TEI.document(document.value))
  }

  /// The files that the root has to include for all documents.
  mutating func finish() throws -> [String] {
    guard written > 0 else { return waiting }
    try writeShard()
    return (1...written).map(TEI.shard)
  }

  private mutating func writeShard() throws {
    written += 1
    var xml = XMLWriter()
    let title = "\(publication.dataset.title): part \(written)"
    xml.element("teiCorpus", ["xmlns": TEI.namespace, "xmlns:xi": TEI.xinclude, "xml:lang": publication.language]) { xml in
      xml.element("teiHeader") { publication.writeFileDesc(title: title, source: "See corpus.xml.", to: &$0) }
      for file in waiting { xml.element("xi:include", ["href": file]) }
    }
    try output.write(xml, to: TEI.shard(written), record: publication.dataset.name)
    waiting.removeAll(keepingCapacity: true)
  }
}

extension OutputFolder {
  /// A whole XML file at once.
  func write(_ xml: XMLWriter, to name: String, record: String) throws {
    var xml = xml
    let file = try file(name)
    try file.write(try xml.bytes(of: record))
    try file.close()
  }
}

extension XMLWriter {
  /// What has been written since the last call; a character that XML cannot hold becomes an error that names the record.
  mutating func bytes(of record: String) throws -> [UInt8] {
    do { return try take() } catch {
      throw ExportError(.unfitData, "\(error)", format: "tei", record: record)
    }
  }
}
