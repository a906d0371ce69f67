import DatelineCorpus

/// A table with one article a row, its columns named in the first.
struct RowRecords: ForeignRecords {
  let columns: ColumnNames
  let log: DiagnosticLog

  func forEach(in bytes: [UInt8], path: String, _ body: (IncomingArticle) throws -> Void) throws {
    let text = DecodedText(bytes).text
    do {
      try read(text, path, body)
    } catch let fault as CurationFault {
      log.add(Diagnostic(.error, "add.table", at: Position(file: path), fault.description))
    }
  }

  private func read(_ text: String, _ path: String, _ body: (IncomingArticle) throws -> Void) throws {
    var rows = DelimitedText(text, delimiter: try delimiter(text, path))
    let header = try rows.next() ?? []
    let matched = columns.match(header)
    report(header, matched, path)
    guard matched[.text] != nil || matched[.html] != nil else { return }
    var number = 1
    while let cells = try rows.next() {
      number += 1
      var parts: [ColumnNames.Part: String] = [:]
      for (part, name) in matched { parts[part] = header.firstIndex(of: name).flatMap { cells[safe: $0] } }
      if cells.allSatisfy(\.isEmpty) { continue }
      let fields = RecordFields(parts: parts, origin: Position(file: path, line: number), names: matched)
      if let article = fields.article(log) { try body(article) }
    }
  }

  /// The delimiter that gives the first row the most cells.
  private func delimiter(_ text: String, _ path: String) throws -> UInt8 {
    let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09]
    let counts = try candidates.map { delimiter in
      var rows = DelimitedText(text, delimiter: delimiter)
      return try rows.next()?.count ?? 0
    }
    return zip(candidates, counts).max { $0.1 < $1.1 }?.0 ?? UInt8(ascii: ",")
  }

  private func report(_ header: [String], _ matched: [ColumnNames.Part: String], _ path: String) {
    for (part, column) in columns.missing(in: header) {
      log.add(
        Diagnostic(
          .error, "add.column", at: Position(file: path, line: 1), "there is no column “\(column)” for \(part.rawValue)",
          remedy: "the columns are: \(header.joined(separator: ", "))"))
    }
    if matched[.text] == nil, matched[.html] == nil {
      log.add(
        Diagnostic(
          .error, "add.column", at: Position(file: path, line: 1), "no column holds the articles' text",
          remedy: "say which: --column text=NAME; the columns are: \(header.joined(separator: ", "))"))
      return
    }
    let unused = header.filter { !matched.values.contains($0) && !$0.isEmpty }
    guard !unused.isEmpty else { return }
    log.add(
      Diagnostic(
        .note, "add.unused", at: Position(file: path, line: 1),
        "not taken over: \(unused.joined(separator: ", "))", remedy: "name a column with --column if it belongs in the record"))
  }
}
