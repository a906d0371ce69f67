import DatelineExport
import DatelineModel

/// Whether the formats of a bundle hold the same records, each to the letter.
struct RecordAgreement {
  private let log: BundleLog

  init(_ log: BundleLog) { self.log = log }

  /// Each format that differs is compared with the one that most agree with.
  func check(_ formats: [DatasetCheck]) {
    guard let reference = formats.max(by: { agreeing($0, formats) < agreeing($1, formats) }) else { return }
    for other in formats where other.path != reference.path { compare(other, with: reference) }
    for other in formats where other.path != reference.path { compareHeaders(other, with: reference) }
  }

  private func agreeing(_ format: DatasetCheck, _ all: [DatasetCheck]) -> Int {
    all.count { $0.records.elementsEqual(format.records) { $0.label == $1.label && $0.print == $1.print } }
  }

  private func compare(_ format: DatasetCheck, with reference: DatasetCheck) {
    let (these, those) = (format.records, reference.records)
    let common = min(these.count, those.count)
    let first = (0..<common).first { these[$0].label != those[$0].label || these[$0].print != those[$0].print }
    guard first != nil || these.count != those.count else { return }
    let place = first ?? common
    let difference =
      place < common && these[place].label == those[place].label
      ? inside(place, format, reference) : missing(place, these.map(\.label), those.map(\.label))
    log.error(
      "agreement.records", BundleFinding.Place(format.path, difference.part),
      "\(difference.message), comparing \(format.path) with \(reference.path)", remedy: "export the dataset again")
  }

  private func missing(_ place: Int, _ these: [String], _ those: [String]) -> (part: String, message: String) {
    let here = place < these.count ? these[place] : nil
    let there = place < those.count ? those[place] : nil
    if let there, !these.contains(there) { return (there, "\(there) is missing here") }
    if let here, !those.contains(here) { return (here, "\(here) is only here") }
    return (here ?? there ?? "", "records stand in another order: \(here ?? "nothing") here, \(there ?? "nothing") there")
  }

  /// Reads both records again and finds the first cell that differs.
  private func inside(_ place: Int, _ format: DatasetCheck, _ reference: DatasetCheck) -> (part: String, message: String) {
    let label = format.records[place].label
    guard let these = try? rows(place, format.source), let those = try? rows(place, reference.source) else {
      return (label, "\(label) differs")
    }
    for (this, that) in zip(these, those) {
      guard this.table.name == that.table.name else {
        return (
          label,
          "of \(label), one has a row of \(this.table.name.rawValue) where the other has one of \(that.table.name.rawValue)"
        )
      }
      for (column, (a, b)) in zip(this.table.columns, zip(this.cells, that.cells)) where !a.utf8.elementsEqual(b.utf8) {
        let key = this.key.dropFirst().joined(separator: ", ")
        return (
          label,
          "\(this.table.name.rawValue) \(key) of \(label) differs in \(column.name): "
            + "“\(Self.short(a))” and “\(Self.short(b))”"
        )
      }
    }
    return (label, "of \(label), one has \(these.count) rows and the other \(those.count)")
  }

  private struct Found: Error { let rows: [RecordRows.Row] }

  private func rows(_ place: Int, _ source: any RecordSource) throws -> [RecordRows.Row] {
    var number = 0
    var rows = RecordRows(source.header)
    do {
      try source.forEach { record in
        if number == place { throw Found(rows: try rows.rows(of: record)) }
        number += 1
      }
    } catch let found as Found { return found.rows }
    return []
  }

  /// The dataset's own record, field by field.
  private func compareHeaders(_ format: DatasetCheck, with reference: DatasetCheck) {
    let (these, those) = (format.source.header.dataset, reference.source.header.dataset)
    guard these != those else { return }
    for (this, that) in zip(Mirror(reflecting: these).children, Mirror(reflecting: those).children) {
      let (a, b) = ("\(this.value)", "\(that.value)")
      guard a != b else { continue }
      log.error(
        "agreement.dataset", BundleFinding.Place(format.path, "dataset.\(this.label ?? "")"),
        "the \(this.label ?? "dataset") of the dataset is “\(Self.short(a))” in \(format.path) and “\(Self.short(b))” in \(reference.path)",
        remedy: "export the dataset again")
    }
  }

  static func short(_ text: String) -> String { text.count > 80 ? text.prefix(80) + "…" : text }
}
