import DatelineArchive
import DatelineExport
import DatelineModel

/// A bundle under way: passes every record on, and at the end describes and packs what the parts have written.
struct BundleSession: ExportSession {
  private var metadata: BundleMetadata
  private let context: ExportContext
  private let formats: [Format]
  private var parts: [any ExportSession]
  private let compression: ArchiveWriter.Compression

  init(
    metadata: BundleMetadata, context: ExportContext, formats: [Format], parts: [any ExportSession],
    compression: ArchiveWriter.Compression
  ) {
    self.metadata = metadata
    self.context = context
    self.formats = formats
    self.parts = parts
    self.compression = compression
  }

  mutating func write(_ record: Record) throws {
    metadata.holdings.count(record)
    for part in parts.indices { try parts[part].write(record) }
  }

  mutating func finish() throws {
    for part in parts.indices { try parts[part].finish() }
    let bag = context.output.folder(metadata.baseName)
    try describe(in: bag.folder("data"))
    try Bag(metadata: metadata, stamp: context.stamp).write(to: bag)
    try pack(bag)
    try context.output.discard(metadata.baseName)
  }

  /// Files inside others' checksums come first: what the README lists, the README, and then what lists the README too.
  private func describe(in data: OutputFolder) throws {
    try data.write(LicenceText.text(metadata), to: "LICENSE.txt", note: LicenceText.note)
    try data.write(CitationFile.text(metadata), to: "CITATION.cff", note: CitationFile.note)
    try data.write(ChangeLog.text(metadata), to: "CHANGELOG.md", note: ChangeLog.note)
    let catalogue = FileCatalogue(data.finishedFiles, formats: formats)
    try data.write(ReadMe.text(metadata, catalogue), to: "README.md", note: ReadMe.note)
  }

  private func pack(_ bag: OutputFolder) throws {
    let name = metadata.baseName + ".zip"
    var archive = ArchiveWriter(day: metadata.archiveDay, compression: compression)
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
