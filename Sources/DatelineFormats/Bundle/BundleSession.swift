import DatelineArchive
import DatelineExport
import DatelineModel

/// A bundle under way: passes every record on, and at the end describes and packs what the parts have written.
struct BundleSession: ExportSession {
  private let exporter: BundleExporter
  private var metadata: BundleMetadata
  private let context: ExportContext
  private var parts: [any ExportSession]

  init(_ exporter: BundleExporter, _ metadata: BundleMetadata, _ context: ExportContext, _ parts: [any ExportSession]) {
    self.exporter = exporter
    self.metadata = metadata
    self.context = context
    self.parts = parts
  }

  mutating func write(_ record: Record) throws {
    metadata.holdings.count(record)
    for part in parts.indices { try parts[part].write(record) }
  }

  mutating func finish() throws {
    for part in parts.indices { try parts[part].finish() }
    let bag = context.output.folder(metadata.baseName)
    try describe(in: bag.folder("data"))
    try deposit(in: bag.folder("metadata"))
    try Bag(metadata: metadata, stamp: context.stamp).write(to: bag)
    try pack(bag)
    try context.output.discard(metadata.baseName)
  }

  /// Files inside others' checksums come first: what the README lists, the README, then the crate, which lists the README too.
  private func describe(in data: OutputFolder) throws {
    try data.write(LicenceText.text(metadata), to: "LICENSE.txt", note: LicenceText.note)
    try data.write(CitationFile.text(metadata), to: "CITATION.cff", note: CitationFile.note)
    try data.write(ChangeLog.text(metadata), to: "CHANGELOG.md", note: ChangeLog.note)
    if exporter.croissant {
      let croissant = Croissant(metadata: metadata, catalogue: catalogue(of: data))
      try data.write(JSONWriter.text(croissant.json) + "\n", to: "croissant.json", note: Croissant.note)
    }
    try data.write(ReadMe.text(metadata, catalogue(of: data)), to: "README.md", note: ReadMe.note)
    let catalogue = catalogue(of: data)
    let crate = Crate(metadata: metadata, catalogue: catalogue, stamp: context.stamp, version: exporter.crate)
    try data.write(JSONWriter.text(crate.json()) + "\n", to: Crate.file)
    try data.write(CratePreview(metadata: metadata, catalogue: catalogue).html(), to: Crate.preview)
  }

  private func catalogue(of data: OutputFolder) -> FileCatalogue {
    FileCatalogue(data.finishedFiles, formats: exporter.parts.map(\.format))
  }

  /// Forms for repositories lie outside the payload: a DOI that comes later leaves the data's checksums as they are.
  private func deposit(in folder: OutputFolder) throws {
    let forms = [
      ("datacite.json", DataCiteJSON.value(metadata)), ("inveniordm.json", InvenioRecord.value(metadata)),
      ("dataverse.json", DataverseRecord.value(metadata)),
    ]
    let registration = try folder.file("datacite.xml")
    do { try registration.write(DataCiteXML.bytes(metadata)) } catch {
      throw ExportError(.unfitData, "the dataset's description cannot be written as XML: \(error)", format: "bundle")
    }
    try registration.close()
    for (name, form) in forms { try folder.write(JSONWriter.text(form) + "\n", to: name) }
  }

  private func pack(_ bag: OutputFolder) throws {
    let name = metadata.baseName + ".zip"
    var archive = ArchiveWriter(day: metadata.archiveDay, compression: exporter.store ? .store : .deflate)
    let path = try context.output.reserve(name)
    do {
      for file in bag.finishedFiles { try archive.add("\(metadata.baseName)/\(file.name)", .file(path: file.path)) }
      try archive.write(to: path)
    } catch {
      throw ExportError(.inputOutput, "\(error)", format: "bundle")
    }
    try context.output.adopt(name)
  }
}
