import DatelineCorpus
import DatelineModel
import DatelineReading

/// The parts of one foreign record, as text, made into an article.
struct RecordFields {
  /// Empty values are absent.
  let parts: [ColumnNames.Part: String]
  let origin: Position

  /// What the part is called in the user's data, for reasons.
  let names: [ColumnNames.Part: String]

  private subscript(part: ColumnNames.Part) -> String? { parts[part].flatMap { $0.isEmpty ? nil : $0 } }

  /// - Parameter log: gets what cannot be used. The article is `nil` where there is no text.
  func article(_ log: DiagnosticLog) -> IncomingArticle? {
    guard let content = self[.html] ?? self[.text] else {
      log.add(
        Diagnostic(
          .warning, "add.no-text", at: origin, "there is no text in this record",
          remedy: "say which column holds it: --column text=NAME"))
      return nil
    }
    var stated = ArticleMetadata()
    stated.headline = found(.headline)
    stated.subheadline = found(.subheadline)
    stated.bylines = found(.byline).map { [$0] } ?? []
    stated.outlet = found(.outlet)
    stated.url = found(.url)
    stated.language = found(.language)
    stated.published = date(.published, log)
    stated.modified = date(.modified, log)
    let mediaType = self[.html] == nil ? MediaTypes.text : MediaTypes.html
    // Whatever a page declares in it, the record gave its characters.
    return IncomingArticle(
      bytes: Array(content.utf8), mediaType: mediaType, charset: "utf-8", stated: stated, origin: origin)
  }

  private func found(_ part: ColumnNames.Part) -> Found<String>? {
    self[part].map { Found($0, reason: reason(part)) }
  }

  private func reason(_ part: ColumnNames.Part) -> String { "“\(names[part] ?? part.rawValue)” in \(origin.file.lastName)" }

  /// The calendar day as stated, whatever the time zone; other wordings are not guessed at.
  private func date(_ part: ColumnNames.Part, _ log: DiagnosticLog) -> Found<EDTF>? {
    guard let text = self[part] else { return nil }
    if let date = WholeDate.read(text) { return Found(date, reason: reason(part)) }
    log.add(
      Diagnostic(
        .warning, "add.date", at: origin, "“\(text)” is no date that can be read without guessing",
        remedy: "write it as 2018-02-20, or put it into the record by hand"))
    return nil
  }
}

extension String {
  /// A path's last part.
  var lastName: String { split(separator: "/").last.map(String.init) ?? self }
}
