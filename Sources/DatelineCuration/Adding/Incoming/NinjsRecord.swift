import DatelineExport

/// A news item in IPTC's ninjs, versions 1.0 to 3.0: the spelling of keys and the shape of headlines and bodies changed between them.
enum NinjsRecord {
  /// `nil` for an object that is something else.
  static func parts(of object: JSONObject) -> [ColumnNames.Part: KeyedText]? {
    guard object["uri"] != nil, isText(object) else { return nil }
    var parts: [ColumnNames.Part: KeyedText] = [:]
    parts[.text] = object.text("body_text") ?? body(object, "text/plain")
    parts[.html] = parts[.text] == nil ? object.text("body_html", "body_xhtml") ?? body(object, "html") : nil
    parts[.headline] = object.text("headline") ?? role(object.list("headlines"), "main", key: "headlines")
    parts[.byline] = object.text("byline", "by")
    parts[.outlet] = object.text("copyrightholder", "copyrightHolder")
    parts[.published] = object.text(
      "firstcreated", "firstCreated", "contentcreated", "contentCreated", "versioncreated", "versionCreated")
    parts[.language] = object.text("language")
    parts[.url] = object.text("uri").flatMap { $0.value.hasPrefix("http") ? $0 : nil }
    return parts
  }

  private static func isText(_ object: JSONObject) -> Bool {
    let bodies = ["body_text", "body_html", "body_xhtml", "bodies"]
    return bodies.contains { object[$0] != nil }
  }

  /// A body by the end of its content type.
  private static func body(_ object: JSONObject, _ type: String) -> KeyedText? {
    let bodies = object.list("bodies").filter {
      ($0.text("contenttype", "contentType")?.value ?? "text/plain").hasSuffix(type)
    }
    return bodies.lazy.compactMap { $0.text("value") }.first.map { KeyedText(key: "bodies", value: $0.value) }
  }

  /// The value of that role, or else the first.
  private static func role(_ values: [JSONObject], _ role: String, key: String) -> KeyedText? {
    let chosen = values.first { $0.text("role")?.value == role } ?? values.first
    return chosen?.text("value").map { KeyedText(key: key, value: $0.value) }
  }
}
