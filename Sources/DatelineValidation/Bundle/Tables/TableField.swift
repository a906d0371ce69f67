import DatelineExport
import DatelineModel
import Foundation

/// A column as a Table Schema declares it (Data Package 1.0 and 2.0), and what its cells have to be.
///
/// Properties that are not known here are passed over: a sound table is never called wrong for the sake of a property that is not understood.
struct TableField {
  let name: String
  let type: String
  private let format: String
  private let missing: Set<String>
  private let json: JSONValue
  private let pattern: NSRegularExpression?
  private let allowed: Set<String>?
  let isRequired: Bool

  init(_ json: JSONValue, missing: [String]) {
    self.json = json
    name = json["name"]?.text ?? ""
    type = json["type"]?.text ?? "any"
    format = json["format"]?.text ?? "default"
    self.missing = Set(json["missingValues"] == nil ? missing : Self.missingValues(json))
    let constraints = json["constraints"]
    isRequired = constraints?["required"]?.boolean ?? false
    pattern = constraints?["pattern"]?.text.flatMap { try? NSRegularExpression(pattern: "^(?:\($0))$") }
    let values = constraints?["enum"]?.elements.compactMap(\.plainText) ?? []
    let categories = json.list("categories").compactMap { $0.plainText ?? $0["value"]?.plainText }
    allowed = values.isEmpty ? (categories.isEmpty ? nil : Set(categories)) : Set(values)
  }

  static func missingValues(_ json: JSONValue) -> [String] {
    json["missingValues"] == nil ? [""] : json.list("missingValues").compactMap { $0.text ?? $0["value"]?.text }
  }

  func isMissing(_ cell: String) -> Bool { missing.contains(cell) }

  /// What is wrong with a cell that is not missing, as the end of a finding's id and a sentence.
  func fault(_ cell: String) -> (id: String, message: String)? {
    if !hasType(cell) { return ("type", "“\(Self.short(cell))” is no \(type)") }
    if let allowed, !allowed.contains(cell) { return ("category", "“\(Self.short(cell))” is none of the values of this column") }
    if isEDTF, (try? EDTF(cell)) == nil { return ("edtf", "“\(Self.short(cell))” is no date of EDTF") }
    if let length = faultOfLength(cell) { return ("length", length) }
    guard let pattern, pattern.firstMatch(in: cell, range: NSRange(cell.startIndex..., in: cell)) == nil else { return nil }
    return ("pattern", "“\(Self.short(cell))” does not match \(json["constraints"]?["pattern"]?.text ?? "the pattern")")
  }

  private var isEDTF: Bool { json["rdfType"]?.text?.hasPrefix("http://id.loc.gov/datatypes/edtf/") == true }

  private func faultOfLength(_ cell: String) -> String? {
    let constraints = json["constraints"]
    if case .integer(let most)? = constraints?["maxLength"], cell.unicodeScalars.count > most {
      return "it is longer than \(most) characters"
    }
    if case .integer(let least)? = constraints?["minLength"], cell.unicodeScalars.count < least {
      return "it is shorter than \(least) characters"
    }
    return nil
  }

  private func hasType(_ cell: String) -> Bool {
    switch type {
    case "integer": isPlainNumber ? ExactDecimal(cell) != nil && !cell.contains(".") : true
    case "number":
      isPlainNumber ? ExactDecimal(cell) != nil || Double(cell) != nil || ["NaN", "INF", "-INF"].contains(cell) : true
    case "boolean": booleans.contains(cell)
    case "date": format == "default" ? CalendarDay(iso: cell) != nil : true
    case "year": format == "default" ? Int(cell) != nil : true
    default: true
    }
  }

  /// Grouped digits, other decimal marks and units beside a number are legal, and left to others.
  private var isPlainNumber: Bool {
    json["groupChar"] == nil && json["decimalChar"].map { $0.text == "." } ?? true && json["bareNumber"]?.boolean ?? true
  }

  private var booleans: Set<String> {
    let isTrue = json["trueValues"] == nil ? ["true", "True", "TRUE", "1"] : json.texts("trueValues")
    let isFalse = json["falseValues"] == nil ? ["false", "False", "FALSE", "0"] : json.texts("falseValues")
    return Set(isTrue + isFalse)
  }

  private static func short(_ text: String) -> String { RecordAgreement.short(text) }
}
