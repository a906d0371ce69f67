/// The passages that a record points at, in their order.
struct TargetRows {
  private let owner: TableRow
  private let rows: [TableRow]

  /// - Parameter owner: the row whose targets these are, for messages.
  init(_ rows: [TableRow], of owner: TableRow) {
    self.owner = owner
    self.rows = rows
  }

  /// Every target of a role, in the order of their parts.
  func all(_ role: TargetRole) throws -> [Target] {
    var parts: [(part: Int, passages: [Passage])] = []
    for row in rows where row.text(ifAny: "role") == role.rawValue {
      let part = try row.integer("part")
      let passage = try passage(row)
      if parts.last?.part == part { parts[parts.count - 1].passages.append(passage) } else { parts.append((part, [passage])) }
    }
    return parts.compactMap { Target($0.passages) }
  }

  func first(_ role: TargetRole) throws -> Target? { try all(role).first }

  func only(_ role: TargetRole) throws -> Target {
    guard let target = try first(role) else { throw missing(role) }
    return target
  }

  func missing(_ role: TargetRole) -> TableFault {
    owner.fault("\(role.rawValue)", "has no such row in the table targets")
  }

  /// The rows of a part of a role: for readings, which have words of their own.
  func rows(of role: TargetRole, part: Int) throws -> [TableRow] {
    try rows.filter { try $0.text(ifAny: "role") == role.rawValue && $0.integer("part") == part }
  }

  /// The words of every passage that has some, with its place in the reading text.
  func words() throws -> [(span: Span, words: String)] {
    try rows.compactMap { row in try row.text(ifAny: "words").map { (try row.span("text_start", "text_end"), $0) } }
  }

  func passage(_ row: TableRow) throws -> Passage {
    var check: WordsCheck?
    if let digits = row.text(ifAny: "words_check") {
      check = WordsCheck(digits)
      if check == nil { throw row.fault("words_check", "“\(digits)” is not 16 hexadecimal digits; did a spreadsheet change it?") }
    }
    return Passage(try row.span("raw_start", "raw_end"), check: check)
  }
}
