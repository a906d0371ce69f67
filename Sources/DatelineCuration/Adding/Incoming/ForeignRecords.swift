import DatelineCorpus

/// Reads articles from records that others have made: one file, several articles.
protocol ForeignRecords {
  /// - Parameter path: as the user named the file, for messages.
  func forEach(in bytes: [UInt8], path: String, _ body: (IncomingArticle) throws -> Void) throws
}

/// Kinds of files that hold records of articles.
enum ForeignFiles {
  /// The reader for a file's ending; `nil` where there is none.
  static func reader(ending: String, columns: ColumnNames, log: DiagnosticLog) -> (any ForeignRecords)? {
    switch ending {
    case "csv", "tsv", "tab": RowRecords(columns: columns, log: log)
    case "ndjson", "jsonl": JSONRecords(columns: columns, isLined: true, log: log)
    case "json": JSONRecords(columns: columns, isLined: false, log: log)
    default: nil
    }
  }
}
