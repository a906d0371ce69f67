import DatelineExport
import DatelineModel
import DatelineXML

/// TEI P5: a corpus root, an authority file, one file for each document, the utterances and their apparatus.
///
/// The encoding has three layers: the cleaned text with every edit, `standOff` with all annotation by address, and (where wanted) a view
/// of the annotation inside the text, which holds nothing that is not in the other two.
public struct TEIExporter: Exporter {
  /// Whether the words of the articles carry `said`, `persName` and so on for people to read.
  public let inlineView: Bool

  public init(inlineView: Bool = true) { self.inlineView = inlineView }

  public let format = Format(
    name: "tei", title: "TEI XML",
    purpose: "For digital editions and archives: the text with every step of its cleaning, and all annotation in standOff.",
    schemas: ["tei/dateline.rng"])

  public func begin(_ header: DatasetHeader, in context: ExportContext) throws -> any ExportSession {
    try TEISession(header: header, context: context, inlineView: inlineView)
  }
}

private struct TEISession: ExportSession {
  let header: DatasetHeader
  let context: ExportContext
  let inlineView: Bool
  let publication: TEIPublication
  var provenance = TEIProvenance()
  var extent = TEIExtent()
  var shards: TEIShards
  var utterances: TEIUtterances?

  init(header: DatasetHeader, context: ExportContext, inlineView: Bool) throws {
    self.header = header
    self.context = context
    self.inlineView = inlineView
    publication = TEIPublication(dataset: header.dataset)
    shards = TEIShards(publication: publication, output: context.output)
    var xml = XMLWriter()
    TEIAuthorityFile(authorities: header.authorities).write(title: header.dataset.title, publication: publication, to: &xml)
    try context.output.write(xml, to: TEI.authorities, record: TEI.authorities)
  }

  mutating func write(_ record: Record) throws {
    switch record {
    // Written from the header already: TEI lists persons and bodies apart.
    case .agent, .place, .event: break
    case .document(let document): try write(document)
    case .utterance(let utterance):
      if utterances == nil {
        utterances = try TEIUtterances(publication: publication, output: context.output, losses: context.losses)
      }
      try utterances?.write(utterance)
      extent.utterances += 1
      provenance.add(utterance)
    }
  }

  private mutating func write(_ document: AnnotatedDocument) throws {
    let id = document.document.id
    try refuseReservedName(id)
    let edits = try TEIEdits(document)
    let isShown = inlineView && document.text != nil
    let fragments = isShown ? TEIInlineView(document, edits: edits, authorities: header.authorities).fragments : []
    var xml = XMLWriter()
    let type = document.text != nil ? "text" : document.excerpts != nil ? "quotations" : "withheld"
    let attributes: XMLAttributes = [
      "xmlns": TEI.namespace, "xml:id": id.value, "xml:lang": publication.language, "type": type,
    ]
    xml.element("TEI", attributes) { xml in
      TEIDocumentHeader(document: document.document, authorities: header.authorities, publication: publication).write(to: &xml)
      TEIStandOff(document: document, looseEdits: edits.loose).write(to: &xml)
      TEIBody(document: document, edits: edits, fragments: fragments).write(to: &xml)
    }
    try context.output.write(xml, to: TEI.document(id.value), record: id.value)
    try shards.add(id)
    extent.add(document)
    provenance.add(document)
  }

  /// Documents lie beside the files that the export names itself.
  private func refuseReservedName(_ id: DocumentID) throws {
    let names = [TEI.root, TEI.authorities, TEI.utterances, TEI.apparatus]
    guard TEI.isShard(TEI.document(id.value)) || names.contains(TEI.document(id.value)) else { return }
    throw ExportError(
      .unfitData, "the TEI export has a file \(TEI.document(id.value)) of its own; give the document another id", format: "tei",
      record: id.value)
  }

  mutating func finish() throws {
    try utterances?.finish()
    let documents = try shards.finish()
    let utteranceFiles = utterances == nil ? [] : [TEI.utterances, TEI.apparatus]
    var xml = XMLWriter()
    TEICorpusFile(
      dataset: header.dataset, authorities: header.authorities, provenance: provenance, extent: extent, stamp: context.stamp,
      parts: [TEI.authorities] + documents + utteranceFiles
    ).write(to: &xml)
    try context.output.write(xml, to: TEI.root, record: header.dataset.name)
  }
}
