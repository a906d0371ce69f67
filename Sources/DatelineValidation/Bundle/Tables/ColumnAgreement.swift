import DatelineExport
import DatelineXML

/// Whether everything that describes the tables describes the same columns and rows: CSVW, Croissant, the codebooks, the README.
struct ColumnAgreement {
  private let descriptions: Descriptions
  private let files: BundleFiles
  private let tables: [String: TableCheck]
  private let log: BundleLog
  static let codebook = "data/documentation/codebook.csv"

  init(_ descriptions: Descriptions, _ tables: [TableCheck], _ files: BundleFiles, _ log: BundleLog) {
    self.descriptions = descriptions
    self.files = files
    self.tables = Dictionary(tables.map { ($0.path, $0) }) { first, _ in first }
    self.log = log
  }

  func run() {
    if let web = descriptions.json[Descriptions.webTables] { check(web: web) }
    if let croissant = descriptions.json[Descriptions.croissant] { check(croissant: croissant) }
    if let codebook = descriptions.xml[Descriptions.codebookXML] { check(codebook: codebook) }
    if files.has(Self.codebook) { checkCodebookTable() }
    if let bytes = files.bytes(Descriptions.readMe) { check(readMe: String(decoding: bytes, as: UTF8.self)) }
  }

  private func check(web: JSONValue) {
    for table in web["tables"]?.elements ?? [web] {
      guard let url = table["url"]?.text, !url.contains("://") else { continue }
      let path = "data/tables/" + url
      guard files.has(path) else {
        log.error("csvw.file-missing", BundleFinding.Place(Descriptions.webTables, url), "\(path) is not there")
        continue
      }
      let columns = (table["tableSchema"]?.list("columns") ?? []).filter { $0["virtual"]?.boolean != true }
      compare(columns.compactMap { $0["name"]?.text ?? $0.texts("titles").first }, Descriptions.webTables, path)
      for key in table["tableSchema"]?.list("foreignKeys") ?? [] {
        guard let target = key["reference"]?["resource"]?.text, !files.has("data/tables/" + target) else { continue }
        log.error(
          "csvw.file-missing", BundleFinding.Place(Descriptions.webTables, url),
          "a foreign key refers to \(target), which is not there")
      }
    }
  }

  private func check(croissant: JSONValue) {
    var paths: [String: String] = [:]
    for file in croissant.list("distribution") {
      guard let id = file["@id"]?.text, let url = file["contentUrl"]?.text, !url.contains("://") else { continue }
      let path = "data/" + url
      paths[id] = path
      let place = BundleFinding.Place(Descriptions.croissant, id)
      guard files.has(path) else {
        log.error("croissant.file-missing", place, "\(path) is not there")
        continue
      }
      if let digest = file["sha256"]?.text, digest.lowercased() != files.sha256(path) {
        log.error("croissant.digest", place, "the SHA-256 of \(path) is \(files.sha256(path) ?? "unknown")")
      }
    }
    for records in croissant.list("recordSet") {
      let fields = records.list("field")
      let sources = Set(fields.compactMap { ($0["source"]?["fileObject"]?["@id"]?.text).flatMap { paths[$0] } })
      guard sources.count == 1, let path = sources.first else { continue }
      compare(fields.compactMap { $0["source"]?["extract"]?["column"]?.text }, Descriptions.croissant, path)
    }
  }

  private func check(codebook: XMLElement) {
    var columns: [String: [String]] = [:]
    for variable in codebook.first("dataDscr")?.elements("var") ?? [] {
      if let file = variable["files"], let name = variable["name"] { columns[file, default: []].append(name) }
    }
    for described in codebook.elements("fileDscr") {
      guard let text = described.first("fileTxt"), let name = text.first("fileName")?.text, let id = described["ID"] else {
        continue
      }
      let path = "data/tables/" + name
      compare(columns[id] ?? [], Descriptions.codebookXML, path)
      if let count = text.first("dimensns")?.first("caseQnty").flatMap({ Int($0.text) }) {
        compareRows(count, BundleFinding.Place(Descriptions.codebookXML, line: described.line), path)
      }
    }
  }

  /// Reads `codebook.csv` by the names of its own columns.
  private func checkCodebookTable() {
    guard let rows = try? CodebookRows(files.location(of: Self.codebook)) else { return }
    for (table, columns) in rows.columns.sorted(by: { $0.key < $1.key }) {
      compare(columns, Self.codebook, "data/tables/\(table).csv")
    }
  }

  /// Lines of the README's list: ``| `agents` | 25 | …``.
  private func check(readMe: String) {
    for (number, line) in readMe.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let cells = line.split(separator: "|").map { $0.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed() }.map {
        String($0)
      }
      guard cells.count == 3, cells[0].hasPrefix("`"), let count = Int(cells[1]) else { continue }
      compareRows(
        count, BundleFinding.Place(Descriptions.readMe, line: number + 1), "data/tables/\(cells[0].dropFirst().dropLast()).csv")
    }
  }

  private func compare(_ columns: [String], _ file: String, _ path: String) {
    guard let table = tables[path], table.columns != columns else { return }
    let wrong = zip(columns, table.columns).first { $0 != $1 }
    let message =
      wrong.map { "“\($0)” in \(file) and “\($1)” in \(path)" }
      ?? "\(columns.count) in \(file) and \(table.columns.count) in \(path)"
    log.error(
      "agreement.columns", BundleFinding.Place(file, table.name), "columns differ: \(message)", remedy: "export the dataset again"
    )
  }

  private func compareRows(_ count: Int, _ place: BundleFinding.Place, _ path: String) {
    guard let table = tables[path], table.rows != count else { return }
    log.error(
      "agreement.rows", place, "\(place.file) counts \(count) rows, and \(path) has \(table.rows)",
      remedy: "export the dataset again")
  }
}
