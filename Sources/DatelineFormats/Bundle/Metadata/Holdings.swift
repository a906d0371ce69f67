import DatelineModel

/// What a dataset holds, as far as descriptions of the whole tell it: counted while the records pass.
struct Holdings {
  private(set) var documents = 0
  /// Documents whose words are not in the dataset.
  private(set) var withheld = 0
  /// Documents of whose words some are.
  private(set) var quoted = 0
  private(set) var languages: Set<String> = []
  private var earliest: CalendarDay?
  private var latest: CalendarDay?

  mutating func count(_ record: Record) {
    guard case .document(let document) = record else { return }
    documents += 1
    if document.excerpts != nil { quoted += 1 } else if document.text == nil { withheld += 1 }
    languages.insert(document.document.language)
    guard let date = document.document.published?.date else { return }
    earliest = [earliest, date.earliest].compactMap { $0 }.min()
    latest = [latest, date.latest].compactMap { $0 }.max()
  }

  /// From the first to the last day on which an article can have been published: `2018-02-20/2018-03-01`.
  var period: EDTF? {
    guard let earliest, let latest else { return nil }
    return try? EDTF(earliest == latest ? "\(earliest)" : "\(earliest)/\(latest)")
  }
}
