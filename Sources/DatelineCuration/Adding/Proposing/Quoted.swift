import DatelineExport

/// Text as a YAML scalar that can be nothing but text: a JSON string, which YAML reads the same.
enum Quoted {
  static func text(_ text: String) -> String { JSONWriter.text(.string(text), .compact) }
}
