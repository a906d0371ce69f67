import DatelineModel

/// The shapes of a dateline at the head of a paragraph: `KABUL:`, `BISHKEK (TCA) —`, `KABUL, Afghanistan (AP) —`,
/// `MOSCOW, February 9./TASS/.`, `MOSCOW. Feb 9 (Interfax) -`.
///
/// AP Stylebook: place in capitals, country or state, day, agency, dash. Agencies outside English put the agency between slashes, before the place
/// (`(ALA) - ROMA, 9 MAG -`), or behind the dash (`МОСКВА, 5 мар - РИА Новости.`).
///
/// A place in small letters is one where an agency in brackets and a dash follow, or a comma or full stop and a day: `Sandhafen (nda) -`,
/// `Puerto Sal (ANS).-`, `Villaplata, 5 mar (ENE).-`, `Варшава. 12 февраля. ИНТЕРФАКС -`. So is one in letters that have no capitals.
enum DatelineShape {
  /// Where its parts stand, in code points of the file.
  struct Parts {
    let whole: Range<Int>
    /// Place, with country or state where they are given; `nil` in a brief: `March 5 (Reuters) -`.
    let place: Range<Int>?
    let day: Range<Int>?
    /// Without brackets or slashes.
    let agency: Range<Int>?
  }

  /// `nil` where a block does not begin with a dateline.
  static func parts(in source: SourceText, at range: Range<Int>) -> Parts? {
    guard source.scalars[range].prefix(longest).contains(where: \.endsDateline) else { return nil }
    var brief = DatelineScanner(scalars: source.scalars, range: range)
    if let parts = brief.dayAndAgency() { return parts }
    var agency = DatelineScanner(scalars: source.scalars, range: range)
    if agency.agencyBeforePlace(), agency.place() { return agency.rest(.none) }
    var capitals = DatelineScanner(scalars: source.scalars, range: range)
    if capitals.place() { return capitals.rest(.none) }
    var name = DatelineScanner(scalars: source.scalars, range: range)
    guard let proof = name.nameOfPlace() else { return nil }
    return name.rest(proof)
  }

  /// A dash, colon, stroke or bracket comes within so many code points, or there is no dateline.
  private static let longest = 160

  /// How many code points from the start of the range the dateline takes; `nil` where there is none.
  static func length(in source: SourceText, at range: Range<Int>) -> Int? { parts(in: source, at: range)?.whole.count }
}

extension Unicode.Scalar {
  /// A mark without which there is no dateline.
  fileprivate var endsDateline: Bool { self == ":" || self == "-" || self == "/" || self == ")" || self == "–" || self == "—" }
}
