import Dateline

/// Shows what a merge found, and what became of it.
struct MergeSummary {
  let report: MergeReport
  let corpus: String
  let isApplied: Bool
  let isWithoutBaseAllowed: Bool

  func show(_ options: ReportOptions) {
    if options.json { return Console.print(JSONWriter.text(json)) }
    for note in report.notes { Console.error("note: \(note)") }
    if !options.quiet {
      for change in report.changes { Console.print(Self.line(change)) }
    }
    for refusal in report.refusals { Console.error(Self.line(refusal)) }
    if report.isWithoutBase, !report.changes.isEmpty, !isWithoutBaseAllowed { Console.error(Self.withoutBase) }
    if !options.quiet || !report.refusals.isEmpty { Console.error(conclusion) }
  }

  private static let withoutBase =
    "note: the tables have no merge-base.txt beside them, so nobody can tell what was changed in them from what has changed in the corpus; "
    + "give --base with an untouched copy of the export, or take every difference with --without-base"

  // MARK: For people

  private static func line(_ change: Change) -> String {
    let head = "\(place(change.row, change.number)): \(change.kind.rawValue)"
    switch change.kind {
    case .accepted, .rejected: return head
    case .deleted where change.fields.first?.column == "status": return head + ", and is kept as rejected"
    case .deleted: return head
    case .changed: return head + ": " + change.fields.map(field).joined(separator: "; ")
    case .new: return head + ": " + change.fields.map { "\($0.column) \(shown($0.to))" }.joined(separator: "; ")
    }
  }

  private static func field(_ field: Change.Field) -> String {
    "\(field.column): \(field.from.isEmpty ? "nothing" : shown(field.from)) -> \(field.to.isEmpty ? "nothing" : shown(field.to))"
  }

  private static func line(_ refusal: Refusal) -> String {
    let column = refusal.column.map { ", \($0)" } ?? ""
    let edited = refusal.isConflict ? refusal.edited.map { ": \(shown($0))" } ?? "" : ""
    let kind = refusal.isConflict ? "conflict" : "refused"
    return "\(place(refusal.row, refusal.number))\(column): \(kind)\(edited): \(refusal.reason); \(refusal.remedy)"
  }

  private static func place(_ row: RowID, _ number: Int?) -> String {
    let number = number.map { ", row \($0)" } ?? ""
    return row.table.rawValue + number + (row.key.isEmpty ? "" : ", \(row.key)")
  }

  private static func shown(_ text: String) -> String {
    let line = text.lineFeedsAsSpaces
    return "“\(line.count > 80 ? line.prefix(79) + "…" : line[...])”"
  }

  private var conclusion: String {
    let kinds: [Change.Kind] = [.accepted, .rejected, .changed, .new, .deleted]
    var counts = kinds.filter { report.count($0) > 0 }.map { "\(report.count($0)) \($0.rawValue)" }
    if !report.refusals.isEmpty { counts.append("\(report.refusals.count) refused") }
    guard !counts.isEmpty else { return "\(corpus): nothing to merge." }
    let what = "\(corpus): \(counts.joined(separator: ", "))"
    if isApplied { return "\(what); rewrote \(report.files.joined(separator: ", "))." }
    return "\(what); nothing was written" + (report.files.isEmpty ? "." : ": add --apply.")
  }

  // MARK: For programs

  private var json: JSONValue {
    [
      "applied": .bool(isApplied), "withoutBase": .bool(report.isWithoutBase),
      "changes": .array(report.changes.map(Self.json)), "refused": .array(report.refusals.map(Self.json)),
      "notes": .array(report.notes.map(JSONValue.string)), "files": .array(report.files.map(JSONValue.string)),
    ]
  }

  private static func json(_ change: Change) -> JSONValue {
    [
      "kind": .string(change.kind.rawValue), "table": .string(change.row.table.rawValue), "key": .string(change.row.key),
      "row": change.number.map(JSONValue.integer), "file": .string(change.position?.file),
      "line": change.position?.line.map(JSONValue.integer),
      "fields": .array(
        change.fields.map { ["column": .string($0.column), "from": .string($0.from), "to": .string($0.to)] }),
    ]
  }

  private static func json(_ refusal: Refusal) -> JSONValue {
    [
      "table": .string(refusal.row.table.rawValue), "key": .string(refusal.row.key), "row": refusal.number.map(JSONValue.integer),
      "column": .string(refusal.column), "conflict": .bool(refusal.isConflict), "reason": .string(refusal.reason),
      "remedy": .string(refusal.remedy), "edited": .string(refusal.edited), "corpus": .string(refusal.corpus),
    ]
  }
}
