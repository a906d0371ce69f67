import DatelineModel

/// The shapes of a dateline at the head of a paragraph: `KABUL:`, `BISHKEK (TCA) —`, `MOSCOW, February 9./TASS/.`, `PARIS (Reuters) -`.
///
/// AP Stylebook: place in capitals, day, agency, dash. Agencies outside English put the agency between slashes.
enum DatelineShape {
  /// How many code points from the start of the range the dateline takes; `nil` where there is none.
  static func length(in source: SourceText, at range: Range<Int>) -> Int? {
    var scanner = Scanner(scalars: source.scalars, range: range)
    guard scanner.place() else { return nil }
    scanner.day()
    let hasAgency = scanner.agency()
    guard scanner.terminator(afterAgency: hasAgency) else { return nil }
    let length = scanner.position - range.lowerBound
    return scanner.position < range.upperBound ? length : nil
  }

  private struct Scanner {
    let scalars: [Unicode.Scalar]
    let range: Range<Int>
    var position: Int

    init(scalars: [Unicode.Scalar], range: Range<Int>) {
      self.scalars = scalars
      self.range = range
      position = range.lowerBound
    }

    var next: Unicode.Scalar? { position < range.upperBound ? scalars[position] : nil }

    mutating func skipSpaces() {
      while let next, next.isSpace { position += 1 }
    }

    /// One to six words in capitals, two letters at the least.
    mutating func place() -> Bool {
      var letters = 0
      var end = position
      while let scalar = next, scalar.isUppercase || " .'’-/".unicodeScalars.contains(scalar), position - range.lowerBound < 40 {
        // A slash opens an agency, not a place.
        if scalar == "/" { break }
        if scalar.isUppercase { letters += 1 }
        position += 1
        if scalar.isUppercase || scalar == "." { end = position }
      }
      // “Russia”: the run of capitals must not stop inside a word.
      if let next, next.isLetter { return false }
      position = end
      return letters >= 2
    }

    /// `, February 9` or `, 9 Feb. 2018`, up to the agency or the dash.
    mutating func day() {
      let start = position
      guard next == "," else { return }
      position += 1
      var hasDigit = false
      while let scalar = next, position - start < 32,
        scalar.isLetter || scalar.isDigit || scalar.isSpace || scalar == "," || scalar == "."
      {
        hasDigit = hasDigit || scalar.isDigit
        position += 1
      }
      while position > start, scalars[position - 1].isSpace { position -= 1 }
      if !hasDigit { position = start }
    }

    /// `(TCA)` or `/TASS/`.
    mutating func agency() -> Bool {
      let start = position
      skipSpaces()
      guard let open = next, open == "(" || open == "/" else {
        position = start
        return false
      }
      let close: Unicode.Scalar = open == "(" ? ")" : "/"
      position += 1
      let name = position
      while let scalar = next, scalar != close, position - name < 30 { position += 1 }
      guard next == close, position > name else {
        position = start
        return false
      }
      position += 1
      return true
    }

    /// A colon or a dash; after an agency between slashes a full stop, or nothing.
    mutating func terminator(afterAgency: Bool) -> Bool {
      let slashed = afterAgency && scalars[position - 1] == "/"
      if slashed, next == "." { position += 1 }
      let start = position
      if next == ":" {
        position += 1
        return true
      }
      skipSpaces()
      if let scalar = next, "—–".unicodeScalars.contains(scalar) || (scalar == "-" && position > start) {
        while let dash = next, "—–-".unicodeScalars.contains(dash) { position += 1 }
        return true
      }
      position = start
      return slashed
    }
  }
}
