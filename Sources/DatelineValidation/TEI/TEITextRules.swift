import DatelineModel
import DatelineXML

/// What the text of some elements has to look like.
enum TEITextRules {
  /// - Parameter open: the elements that the text stands in, outermost first.
  static func check(_ text: String, in open: [XMLStartTag]) -> [String] {
    guard let tag = open.last else { return [] }
    switch tag.name {
    case "geo": return isPoint(text) ? [] : ["“\(text)” is no latitude and longitude in degrees"]
    case "idno": return number(text, of: tag["type"])
    default: return open.first?["type"] == "withheld" ? withheld(text, in: open) : []
    }
  }

  private static func number(_ text: String, of type: String?) -> [String] {
    switch type {
    case "SHA-256": isSHA256(text) ? [] : ["“\(text)” is no SHA-256"]
    case "DOI": text.hasPrefix("10.") ? [] : ["“\(text)” is no DOI: it begins with 10."]
    default: []
    }
  }

  /// A document whose text is withheld has no words between its segments' tags.
  private static func withheld(_ text: String, in open: [XMLStartTag]) -> [String] {
    guard open.contains(where: { $0.name == "body" }) else { return [] }
    let isBlank = text.unicodeScalars.allSatisfy {
      switch $0.properties.generalCategory {
      case .spaceSeparator, .lineSeparator, .paragraphSeparator, .control, .format: true
      default: false
      }
    }
    return isBlank ? [] : ["the text of this document is withheld, and there are words"]
  }

  private static func isPoint(_ text: String) -> Bool {
    let numbers = text.split(separator: " ").compactMap { ExactDecimal(String($0)) }
    return numbers.count == 2 && Coordinates(latitude: numbers[0], longitude: numbers[1]) != nil
  }

  private static func isSHA256(_ text: String) -> Bool {
    text.utf8.count == 64 && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
  }
}
