import DatelineModel

/// A curator's word on single places of a file, as far as it can be followed: segments stay whole and fit for every format whatever a ruling says.
struct CuratedPlaces {
  private let rulings: [Range<Int>: EditRuling]

  /// Of two rulings on one place the first counts.
  init(_ rulings: [EditRuling]) {
    self.rulings = Dictionary(rulings.map { ($0.raw.range, $0) }) { first, _ in first }
  }

  var isEmpty: Bool { rulings.isEmpty }

  /// On what is not read by itself: blanks, line ends, markup.
  func ruling(on range: Range<Int>) -> EditRuling? {
    guard let ruling = rulings[range], !ruling.text.unicodeScalars.contains(where: { $0.endsLine || $0.isUncarriable }) else {
      return nil
    }
    return ruling
  }

  /// On something that is read. It may be all that a segment has at its edge, so it can be exchanged and not taken away.
  func exchange(of range: Range<Int>) -> EditRuling? {
    guard let ruling = ruling(on: range), !ruling.text.isEmpty, !ruling.text.unicodeScalars.contains(where: \.isUnread) else {
      return nil
    }
    return ruling
  }
}
