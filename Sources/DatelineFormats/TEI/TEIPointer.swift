import DatelineModel

/// The pointer scheme: every reference to another file goes through a prefix that the headers declare, so that a file keeps its meaning
/// wherever it lies. References inside a file are plain `#id`.
enum TEIPointer {
  static func agent(_ id: AgentID) -> String { "agt:\(id)" }
  static func place(_ id: PlaceID) -> String { "plc:\(id)" }
  static func event(_ id: EventID) -> String { "evt:\(id)" }
  static func document(_ id: DocumentID) -> String { "doc:\(id)" }
  static func utterance(_ id: UtteranceID) -> String { "utt:\(id)" }
  static func statement(_ id: StatementID, in document: DocumentID) -> String { "stm:\(document)/\(id)" }
  static func local(_ id: String) -> String { "#\(id)" }

  static func term<V: Vocabulary>(_ value: V) -> String { "voc:\(V.vocabularyName).\(value.rawValue)" }
  static func responsibility(_ by: Responsibility) -> String { "prv:\(by.id)" }
  static func cleaningRule(_ name: String) -> String { "prv:\(cleaningRuleID(name))" }

  /// `raw:START,END;words=CHECK`: code points of the document's own source file, half-open, with the checksum of the words where one is known.
  static func passage(_ passage: Passage) -> String { "raw:" + range(passage) }
  static func span(_ span: Span) -> String { "raw:\(span.start),\(span.end)" }
  /// The passages of one target, in order: several pointers are one discontinuous passage.
  static func target(_ target: Target) -> String { target.passages.map(passage).joined(separator: " ") }
  /// A passage of another document's source file.
  static func passage(_ passage: Passage, of document: DocumentID) -> String { "src:\(document)/" + range(passage) }

  private static func range(_ passage: Passage) -> String {
    "\(passage.span.start),\(passage.span.end)" + (passage.check.map { ";words=\($0)" } ?? "")
  }
}

/// The ids that the export makes up itself. They hold a `.`, which no id of a dataset can, so the two never meet.
extension TEIPointer {
  static func vocabularyID(_ name: String, _ value: String? = nil) -> String {
    "voc.\(name)" + (value.map { ".\($0)" } ?? "")
  }
  static func provenanceID(_ by: Responsibility) -> String { "prv.\(by.id)" }
  static func provenanceID(cleaningRule name: String) -> String { "prv.\(cleaningRuleID(name))" }
  static func textRightsID(_ document: DocumentID) -> String { "\(document).text" }
  static func annotationRightsID(_ document: DocumentID) -> String { "\(document).annotation" }
  static func editID(_ document: DocumentID, _ number: Int) -> String { "\(document).edit-\(number)" }
  static func fragmentID(_ annotation: String, _ number: Int) -> String { "\(annotation).f\(number)" }
  static func witnessID(_ utterance: UtteranceID, _ number: Int) -> String { "\(utterance).w\(number)" }

  static func cleaningRuleID(_ name: String) -> String { "cleaning.\(escaped(name))" }
  static func curatorID(_ id: String) -> String { "curator-\(escaped(id))" }

  /// A free name as part of an XML name: any byte but ASCII letters, digits and `-` becomes `_` and two hexadecimal digits.
  private static func escaped(_ name: String) -> String {
    var result = ""
    for byte in name.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"): result.unicodeScalars.append(Unicode.Scalar(byte))
      default: result += "_" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
      }
    }
    return result
  }
}
