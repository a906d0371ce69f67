import DatelineCorpus
import DatelineExport

/// Articles as JSON: one object, a list of them, or one a line. What an object is, it says itself: IPTC's ninjs, the output of trafilatura, or keys that name the parts.
struct JSONRecords: ForeignRecords {
  let columns: ColumnNames
  let isLined: Bool
  let log: DiagnosticLog

  func forEach(in bytes: [UInt8], path: String, _ body: (IncomingArticle) throws -> Void) throws {
    if isLined {
      for (number, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
        try read(Array(line), Position(file: path, line: number + 1), body)
      }
    } else {
      try read(bytes, Position(file: path), body)
    }
  }

  private func read(_ bytes: [UInt8], _ origin: Position, _ body: (IncomingArticle) throws -> Void) throws {
    guard bytes.contains(where: { $0 > 0x20 }) else { return }
    let value: JSONValue
    do { value = try JSONParser.value(of: bytes) } catch {
      return log.add(Diagnostic(.error, "add.json", at: origin, "this is no JSON: \(error)", remedy: "write the file again"))
    }
    let objects: [JSONValue] = if case .array(let list) = value { list } else { [value] }
    for (number, object) in objects.enumerated() {
      let place = objects.count > 1 ? Position(file: "\(origin.file)#\(number + 1)", line: origin.line) : origin
      guard case .object(let members) = object else {
        log.add(Diagnostic(.error, "add.json", at: place, "an article is a JSON object", remedy: "write the file again"))
        continue
      }
      if let article = fields(members, place).article(log) { try body(article) }
    }
  }

  private func fields(_ object: JSONObject, _ origin: Position) -> RecordFields {
    let names = NinjsRecord.parts(of: object) ?? TrafilaturaRecord.parts(of: object) ?? plain(object)
    return RecordFields(parts: names.mapValues(\.value), origin: origin, names: names.mapValues(\.key))
  }

  private func plain(_ object: JSONObject) -> [ColumnNames.Part: KeyedText] {
    let matched = columns.match(object.members.map(\.key))
    return matched.compactMapValues { key in object[key]?.asText.map { KeyedText(key: key, value: $0) } }
  }
}

/// A text and the key that it stood under.
struct KeyedText {
  let key: String
  let value: String
}

extension JSONValue {
  /// Text, or a list of texts with commas between; anything else is none.
  var asText: String? {
    switch self {
    case .string(let text): text
    case .array(let values):
      values.isEmpty ? nil : values.compactMap(\.asText).joined(separator: ", ")
    default: nil
    }
  }
}

extension JSONObject {
  /// The first of these keys that holds a text with something in it.
  func text(_ keys: String...) -> KeyedText? {
    for key in keys {
      if let text = self[key]?.asText, !text.isEmpty { return KeyedText(key: key, value: text) }
    }
    return nil
  }

  func list(_ key: String) -> [JSONObject] {
    guard case .array(let values)? = self[key] else { return [] }
    return values.compactMap { if case .object(let object) = $0 { object } else { nil } }
  }
}
