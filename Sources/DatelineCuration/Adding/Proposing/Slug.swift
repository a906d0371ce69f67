import DatelineModel
import Foundation

/// Words made into the parts of an id: Latin letters and digits, words parted by hyphens.
enum Slug {
  static func words(_ text: String) -> [String] {
    let latin = text.applyingTransform(.toLatin, reverse: false)?.applyingTransform(.stripDiacritics, reverse: false) ?? text
    var words: [String] = [""]
    for scalar in latin.lowercased().unicodeScalars {
      if ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) {
        words[words.count - 1].unicodeScalars.append(scalar)
      } else if scalar != "'", scalar != "’", scalar != "ʹ", words.last?.isEmpty == false {
        words.append("")
      }
    }
    return words.filter { !$0.isEmpty }
  }

  /// Letters and digits alone, to compare names by: “TOLOnews” and “Tolo News” are one.
  static func folded(_ text: String) -> String { words(text).joined() }
}

/// An id for a new record.
struct ProposedID {
  /// Longer ids are a burden to everybody who has to read them.
  private static let longest = 48

  /// Outlet, day and the first words of the headline, as far as they are known. Whole words, no more than 48 characters.
  static func of(outlet: AgentID, date: EDTF?, headline: String?, checksum: String) -> String {
    var id = outlet.value
    if let day = date?.text.prefix(10), day.allSatisfy({ $0.isNumber || $0 == "-" }) { id += "-\(day)" }
    let words = headline.map(Slug.words) ?? []
    guard !words.isEmpty else { return id + "-" + checksum.prefix(8) }
    let start = id
    for word in words {
      guard id.utf8.count + word.utf8.count < longest else { break }
      id += "-" + word
    }
    return id == start ? id + "-" + checksum.prefix(8) : id
  }

  /// The id, or else with the first number that makes it free.
  /// - Throws: ``IdentifierFault`` where no id can be made of it.
  static func free(_ proposed: String, isTaken: (String) -> Bool) throws(IdentifierFault) -> DocumentID {
    var candidate = proposed
    var number = 1
    while isTaken(candidate) {
      number += 1
      candidate = "\(proposed)-\(number)"
    }
    return try DocumentID(candidate)
  }
}
