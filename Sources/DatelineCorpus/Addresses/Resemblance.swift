/// Finds what a curator probably meant: words that differ only in quotation marks, dashes, case and spaces.
enum Resemblance {
  /// The words of the text that resemble the quote; `nil` where none do, or where they are the quote itself.
  static func find(_ quote: String, in text: String) -> String? {
    let wanted = folded(quote).map(\.character)
    let available = folded(text)
    guard let first = wanted.first, wanted.count >= 3, wanted.count <= available.count else { return nil }
    for start in 0...(available.count - wanted.count) where available[start].character == first {
      let range = available[start..<(start + wanted.count)]
      guard range.lazy.map(\.character).elementsEqual(wanted), let last = range.last else { continue }
      let found = String(text[available[start].index...last.index])
      return found == quote ? nil : found
    }
    return nil
  }

  private static func folded(_ text: String) -> [(character: Character, index: String.Index)] {
    var result: [(character: Character, index: String.Index)] = []
    for index in text.indices {
      let character = fold(text[index])
      if character == " ", result.last?.character == " " { continue }
      result.append((character, index))
    }
    return result
  }

  private static func fold(_ character: Character) -> Character {
    switch character {
    case "“", "”", "„", "«", "»", "\"": "\""
    case "‘", "’", "‚", "'", "`": "'"
    case "–", "—", "‑", "-": "-"
    case "\u{A0}", "\n", "\t": " "
    default: character.lowercased().first ?? character
    }
  }
}
