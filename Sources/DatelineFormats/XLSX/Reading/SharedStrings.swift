import DatelineXML

/// The texts that cells refer to by number.
enum SharedStrings {
  static func read(path: String, name: String, into store: TextStore) throws {
    var reader = try XMLReader(path: path, name: name, limits: .workbook)
    while let event = try reader.next() {
      guard case .start(let tag) = event, tag.name == "si" else { continue }
      try store.append(RichText.read(&reader, in: tag.name))
    }
  }
}

/// A text that may stand in runs with different fonts.
enum RichText {
  /// The text of the element whose start has just been read. How words are pronounced (`rPh`) is no part of it.
  static func read(_ reader: inout XMLReader, in element: String) throws -> String {
    var text = ""
    var isText = false
    var phonetic = false
    while let event = try reader.next() {
      switch event {
      case .start(let tag) where tag.name == "rPh": phonetic = true
      case .start(let tag): isText = tag.name == "t" && !phonetic
      case .text(let piece): if isText { text += piece }
      case .end("rPh"): phonetic = false
      case .end("t"): isText = false
      case .end(let name): if name == element { return SpreadsheetText.decoded(text) }
      }
    }
    return SpreadsheetText.decoded(text)
  }
}

extension XMLLimits {
  /// A sheet has up to a million rows, and is larger unpacked than any file that people write.
  static let workbook = XMLLimits(size: 16 << 30)
}
