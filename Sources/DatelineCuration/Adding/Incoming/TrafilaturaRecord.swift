import DatelineExport

/// What `trafilatura --json` writes. Its `text` has a paragraph a line; `source-hostname` is the name of the site, `source` its address.
enum TrafilaturaRecord {
  /// `nil` for an object that is something else.
  static func parts(of object: JSONObject) -> [ColumnNames.Part: KeyedText]? {
    guard object["text"] != nil, object["raw_text"] != nil || object["source-hostname"] != nil || object["fingerprint"] != nil
    else {
      return nil
    }
    var parts: [ColumnNames.Part: KeyedText] = [:]
    parts[.text] = object.text("text", "raw_text")
    parts[.headline] = object.text("title")
    parts[.byline] = object.text("author")
    parts[.outlet] = object.text("source-hostname", "hostname")
    parts[.published] = object.text("date")
    parts[.url] = object.text("source")
    parts[.language] = object.text("language")
    return parts
  }
}
