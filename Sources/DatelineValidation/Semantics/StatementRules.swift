import DatelineModel

/// Rules of statements.
struct StatementRules {
  static let nesting = SemanticRule(
    "statement.nesting", .error, "A statement that another reports lies within the other's content.")
  static let cycle = SemanticRule("statement.cycle", .error, "No statement reports itself, however many steps away.")
  static let quotationMarks = SemanticRule(
    "statement.quotation-marks", .warning,
    "The content of a direct statement begins with an opening quotation mark and, unless it breaks off, ends with a closing one.")
  static let insertion = SemanticRule("statement.insertion", .error, "An insertion lies within the content.")
  static let uttered = SemanticRule(
    "statement.uttered-late", .error, "A statement is not made after the article that reports it was published.")
  static let all = [nesting, cycle, quotationMarks, insertion, uttered]

  let document: AnnotatedDocument
  let statements: [StatementID: Statement]

  func check(_ statement: Statement) -> [Finding] {
    [nesting(statement), cycle(statement), quotationMarks(statement), insertions(statement), uttered(statement)].compactMap { $0 }
  }

  private func nesting(_ statement: Statement) -> Finding? {
    guard let parent = statement.parent.flatMap({ statements[$0] }), !parent.content.hull.contains(statement.content.hull) else {
      return nil
    }
    return Finding(
      Self.nesting, statement.id.value, "its content does not lie within that of \(parent.id), which is said to report it",
      remedy: "widen the content of \(parent.id), or correct “within”")
  }

  private func cycle(_ statement: Statement) -> Finding? {
    var seen: Set<StatementID> = []
    var next = statement.parent
    while let id = next, seen.insert(id).inserted {
      if id == statement.id {
        return Finding(Self.cycle, statement.id.value, "it reports itself by way of “within”", remedy: "correct “within”")
      }
      next = statements[id]?.parent
    }
    return nil
  }

  private func quotationMarks(_ statement: Statement) -> Finding? {
    guard statement.kind == .direct, let words = document.words(of: statement.content),
      let first = words.first?.unicodeScalars.first,
      let last = words.last?.unicodeScalars.last
    else { return nil }
    guard !Self.opening.contains(first) || !Self.closing.contains(last) else { return nil }
    return Finding(
      Self.quotationMarks, statement.id.value, "its kind is direct, and its content does not stand in quotation marks",
      remedy: "include the quotation marks in the content, or call it mixed or indirect")
  }

  private static let opening = Set("“”„«»\"'‘‚「『‹›".unicodeScalars)
  private static let closing = Set("“”«»\"'’‘」』‹›".unicodeScalars)

  private func insertions(_ statement: Statement) -> Finding? {
    guard statement.insertions.contains(where: { !statement.content.contains($0) }) else { return nil }
    return Finding(
      Self.insertion, statement.id.value, "an insertion does not lie within its content",
      remedy: "correct “insertions” or “content”")
  }

  private func uttered(_ statement: Statement) -> Finding? {
    guard let uttered = statement.uttered, let published = document.document.published?.date, published.isCertainlyBefore(uttered)
    else { return nil }
    return Finding(
      Self.uttered, statement.id.value, "it was made \(uttered), after the article was published (\(published))",
      remedy: "correct “uttered” or the date of publication")
  }
}
