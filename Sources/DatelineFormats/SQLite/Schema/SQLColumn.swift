import DatelineModel

/// A column as SQL declares it.
struct SQLColumn {
  enum Storage: String {
    case text = "TEXT"
    case integer = "INTEGER"
  }

  let name: String
  let description: String
  var storage = Storage.text
  var isRequired = false
  /// What each cell that is not missing has to fulfil.
  var check: String?

  var sql: String {
    let parts = [name, storage.rawValue] + (isRequired ? ["NOT NULL"] : []) + (check.map { ["CHECK (\($0))"] } ?? [])
    return parts.joined(separator: " ")
  }
}

extension SQLColumn {
  init(_ column: ColumnListing) {
    self.init(
      name: column.name, description: column.description, storage: Self.storage(column.type), isRequired: column.isRequired,
      check: Self.check(column))
  }

  /// A decimal is text: SQLite's own numbers keep 16 digits, and no zeros at the end.
  private static func storage(_ type: ColumnType) -> Storage {
    switch type {
    case .integer, .boolean: .integer
    case .id, .text, .decimal, .date, .edtf, .iri, .language, .vocabulary: .text
    }
  }

  private static func check(_ column: ColumnListing) -> String? {
    let name = column.name
    switch column.type {
    case .boolean: return "\(name) IN (0, 1)"
    // Without something to reckon, date() lets the thirtieth of February pass.
    case .date: return "\(name) IS date(\(name), '+0 days')"
    case .decimal: return "\(name) NOT GLOB '*[^-.0-9]*'"
    case .vocabulary(let vocabulary):
      return "\(name) IN (\(vocabulary.values.map { SQLName.literal($0.value) }.joined(separator: ", ")))"
    case .id, .text, .integer, .edtf, .iri, .language: return nil
    }
  }
}
