import DatelineModel

/// Whatever an export reads from: a corpus folder, an earlier export, generated records.
public protocol RecordSource {
  var header: DatasetHeader { get }

  /// Passes every record on, once, in the order that ``DatelineModel/Record`` states, holding no more than a few documents at a time.
  func forEach(_ body: (Record) throws -> Void) throws
}
