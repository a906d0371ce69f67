import DatelineExport
import DatelineModel

/// A database that Dateline wrote, read back: the same records that it was made from.
///
/// Made for files from anybody: see ``DatabaseFile``.
public struct SQLiteSource: RecordSource {
  public let header: DatasetHeader
  private let path: String

  /// - Parameter path: the database.
  /// - Throws: `TableFault` with what is wrong and where, here and later.
  public init(path: String) throws {
    self.path = path
    let file = try DatabaseFile.open(path)
    try file.checkKeys()
    header = DatasetHeader(dataset: try DatasetReading(file).dataset(), authorities: try file.assembly().authorities)
  }

  public func forEach(_ body: (Record) throws -> Void) throws {
    let assembly = try DatabaseFile.open(path).assembly()
    for agent in assembly.authorities.agents { try body(.agent(agent)) }
    for place in assembly.authorities.places { try body(.place(place)) }
    for event in assembly.authorities.events { try body(.event(event)) }
    while let document = try assembly.nextDocument() { try body(.document(document)) }
    while let utterance = try assembly.nextUtterance() { try body(.utterance(utterance)) }
    try assembly.end()
  }
}
