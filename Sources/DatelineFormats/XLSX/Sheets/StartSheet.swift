import DatelineExport
import DatelineModel

/// The sheet that is shown first: what the dataset is, how to cite it, and what stands where.
struct StartSheet {
  static let name = "start"

  let header: DatasetHeader
  let stamp: Stamp
  /// All others, in their order.
  let sheets: [SheetFile]

  func write(in folder: OutputFolder) throws -> SheetFile {
    let about = about
    var layout = SheetLayout(name: Self.name, columns: Self.columns)
    layout.hasHeader = false
    layout.title = header.dataset.title
    // The title, an empty row, what is said of the dataset, an empty row, and the head of the index.
    let first = 2 + about.count + 2 + 1
    layout.links = sheets.enumerated().map {
      SheetLayout.Link(row: first + $0, sheet: $1.layout.name)
    }
    let file = try SheetFile(layout, in: folder, as: "\(Self.name).xml")
    do { try rows(about).forEach { try file.write($0.cells, styles: $0.styles) } } catch let error
      as SheetFault
    {
      throw ExportError(.unfitData, "the dataset's description \(error.reason)", format: "xlsx")
    }
    try file.close()
    return file
  }

  private static let columns = [
    SheetLayout.Column(name: "", style: .text, widest: 30),
    SheetLayout.Column(name: "", style: .text, widest: 100),
    SheetLayout.Column(name: "", style: .integer, widest: 12),
  ]

  private typealias Row = (cells: [Cell], styles: [CellStyle?])

  private func rows(_ about: [(String, Cell)]) -> [Row] {
    var rows: [Row] = [([], [])]
    rows += about.map { ([.text($0), $1], [.label, nil]) }
    rows += [
      ([], []), (["Sheet", "What it holds", "Rows"].map(Cell.text), [.header, .header, .header]),
    ]
    rows += sheets.map { file in
      let name = file.layout.name
      return (
        [.text(name), .text(Self.purpose(of: name)), .integer(file.lastRow - 1)], [.link, nil, nil]
      )
    }
    rows.append(([], []))
    return rows + Self.remarks.map { ([.text($0), .text($1)], [.label, nil]) }
  }

  private var about: [(String, Cell)] {
    let dataset = header.dataset
    let licence = Licence(spdx: dataset.licence)
    let creators = dataset.creators.map { creator in
      creator.displayName + (creator.orcid.map { " (https://orcid.org/\($0))" } ?? "")
    }
    let known: [(String, String?)] = [
      ("Description", dataset.description), ("Creators", creators.joined(separator: "; ")),
      ("Publisher", dataset.publisher?.name),
      (
        "Licence",
        [licence?.name ?? dataset.licence, licence?.url].compactMap { $0 }.joined(separator: ", ")
      ),
      ("Version", dataset.version),
    ]
    let citation = (try? BundleMetadata(header)).map(Citation.text)
    let rest: [(String, String?)] = [
      ("Address", dataset.doiAddress ?? dataset.base), ("How to cite", citation),
      ("Written by", "\(stamp.tool) \(stamp.version)"),
    ]
    return Self.present(known) + [("Date", .date(dataset.date))] + Self.present(rest)
  }

  private static func present(_ properties: [(String, String?)]) -> [(String, Cell)] {
    properties.compactMap { name, text in text.flatMap { $0.isEmpty ? nil : (name, .text($0)) } }
  }

  private static func purpose(of sheet: String) -> String {
    switch sheet {
    case CodebookSheet.name:
      "One row a column of a table: what it means, its type and unit, and what may stand in it."
    case DatasetSheet.name: "What is said of the dataset as a whole, for programs."
    case LongCells.sheet: "Texts that are longer than a cell may be, in parts."
    default:
      Tables.all.first { sheet == $0.name.rawValue || sheet.hasPrefix("\($0.name.rawValue) (") }?
        .description ?? ""
    }
  }

  private static let remarks = [
    (
      "Codes",
      "What codes mean stands in the sheet vocabularies, what columns mean in the sheet codebook."
    ),
    (
      "Cells",
      "An empty cell is a missing value. Texts are texts, whatever they look like; there is no formula."
    ),
    (
      "Dates",
      "Days before March 1900 are texts, since spreadsheets do not agree about them. So are dates known in part."
    ),
    ("Numbers", "Numbers of more than 15 digits are texts, since spreadsheets would round them."),
  ]
}
