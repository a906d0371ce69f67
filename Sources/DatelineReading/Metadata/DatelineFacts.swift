import DatelineModel

/// What a dateline says of its article: the same for texts and pages.
struct DatelineFacts {
  /// Words in which the dateline stands, and where in them its parts do.
  let words: SourceText
  let parts: DatelineShape.Parts
  /// Where a range of the words stands in the file.
  let raw: (Range<Int>) -> Span

  /// Puts place, agency and day into an article whose day of publication is known already.
  func fill(_ metadata: inout ArticleMetadata) {
    metadata.datelinePlace = parts.place.map { Found(words.string($0), reason: "the dateline", raw: raw($0)) }
    metadata.agency = parts.agency.map { Found(words.string($0), reason: "named in the dateline", raw: raw($0)) }
    guard let range = parts.day, let date = DateWords(words.string(range)).first else { return }
    let stated = date.edtf.map { Found($0, reason: "the dateline", raw: raw(range)) }
    metadata.datelineDate = stated ?? inferred(date, metadata.published, range)
    guard metadata.datelineDate == nil else { return }
    metadata.datelineDay = date.yearless.map { Found($0, reason: "the dateline, which names no year", raw: raw(range)) }
  }

  /// A dateline without a year is of the year of publication where it lies no more than a month before it.
  private func inferred(_ date: StatedDate, _ published: Found<EDTF>?, _ range: Range<Int>) -> Found<EDTF>? {
    guard let latest = published?.value.exactDay, let day = date.day else { return nil }
    for year in [latest.year, latest.year - 1] {
      guard let candidate = CalendarDay(year: year, month: date.month, day: day), candidate <= latest else { continue }
      let months = (latest.year - year) * 12 + latest.month - date.month
      guard months == 0 || months == 1 && day >= latest.day else { return nil }
      var dated = date
      dated.year = year
      let reason = "day and month stand in the dateline; the year is that of the date of publication, \(latest)"
      return dated.edtf.map { Found($0, basis: .inferred, reason: reason, raw: raw(range)) }
    }
    return nil
  }
}
