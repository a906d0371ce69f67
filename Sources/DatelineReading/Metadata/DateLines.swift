import DatelineModel

/// What the date lines of an article say: when it was published, and when it was changed.
struct DateLines {
  private let lines: [DateLine]
  private let order: FigureOrder?

  /// - Parameter lines: the words of each, and where it stands.
  init(_ lines: [(words: String, raw: Span)]) {
    order = DateWords.order(of: lines.map { DateWords($0.words) })
    let order = order
    self.lines = lines.map { DateLine(words: $0.words, raw: $0.raw, order: order) }
  }

  func fill(_ metadata: inout ArticleMetadata) {
    metadata.published = lines.lazy.compactMap { $0.found($0.published) }.first
    metadata.modified = lines.lazy.compactMap { $0.found($0.modified) }.first
    metadata.undecided = lines.compactMap(\.undecided)
  }
}

/// A line with a date of publication, of a change, or of both.
private struct DateLine {
  let words: String
  let raw: Span
  private let dates: DateWords
  /// Where the word stands that tells a change: `updated`, `mis à jour`.
  private let change: Int?

  init(words: String, raw: Span, order: FigureOrder?) {
    self.words = words
    self.raw = raw
    dates = DateWords(tokens: DateWords(words).tokens, order: order)
    change = ChangeWords.index(in: dates.tokens)
  }

  private var before: StatedDate? { dates.first(in: 0..<(change ?? dates.tokens.count)) }
  private var behind: StatedDate? { change.flatMap { dates.first(in: $0..<dates.tokens.count) } }

  /// Where a line speaks of a change and has one date alone, that is the date of the change: “March 6, 2031 (updated)”.
  var published: StatedDate? { change != nil && behind == nil ? nil : before }
  var modified: StatedDate? { behind ?? (change == nil ? nil : before) }

  func found(_ date: StatedDate?) -> Found<EDTF>? {
    guard let date, let edtf = date.edtf else { return nil }
    // In figures that can be read in two ways: another date of the article told how they are meant.
    let isPlain = DateWords(tokens: dates.tokens, order: nil).date(at: date.tokens.lowerBound) == date
    let order = isPlain ? "" : "; another date of the article tells day from month"
    return Found(edtf, basis: isPlain ? .stated : .inferred, reason: reason + order, raw: raw)
  }

  private var reason: String { "the date line “\(words.prefix(80))”" }

  var undecided: UndecidedDate? {
    let readings = dates.undecided.compactMap(\.edtf)
    return readings.count == 2 ? UndecidedDate(readings: readings, isOfChange: change != nil, reason: reason, raw: raw) : nil
  }
}

/// Words that part the date of a change from that of publication, in small letters.
enum ChangeWords {
  static func index(in tokens: [DateWords.Token]) -> Int? {
    let words = tokens.map { $0.text.lowercased() }
    return words.indices.first { index in phrases.contains { words[index...].starts(with: $0) } }
  }

  private static let phrases = [
    "updated", "last update", "latest update", "modified", "mis à jour", "mise à jour", "modifié", "actualizado", "actualización",
    "aktualisiert", "stand",
    "обновлено", "изменено", "atualizado", "atualização", "aggiornato", "aggiornamento", "bijgewerkt", "gewijzigd",
    "aktualizacja",
    "zaktualizowano", "güncelleme", "güncellendi", "آخر تحديث", "تحديث",
  ].map { $0.split(separator: " ").map(String.init) }
}
