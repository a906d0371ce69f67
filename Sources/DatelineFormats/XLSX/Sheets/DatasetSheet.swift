import DatelineExport
import DatelineModel

/// What is said of the dataset as a whole: the members of a Data Package's description, each in a row by its path, so that the workbook
/// alone gives the whole dataset back.
enum DatasetSheet {
  static let name = "dataset"
  static let columns = ["property", "value"]

  static func write(
    _ dataset: Dataset, _ stamp: Stamp, in folder: OutputFolder, _ writer: SheetRowWriter
  ) throws -> TableSheets {
    let sheets = try TableSheets(layout, in: folder, SheetCapacity())
    let description = DataPackage(dataset, CSVOptions(), stamp, files: []).description
    for (path, text) in JSONPaths.leaves(of: .object(description)) {
      try writer.write(property: path, text, to: sheets)
    }
    return sheets
  }

  private static let layout = SheetLayout(
    name: name,
    columns: columns.map {
      SheetLayout.Column(name: $0, style: .text, widest: $0 == "value" ? 100 : 60)
    })
}

extension SheetRowWriter {
  fileprivate func write(property: String, _ text: String, to sheets: TableSheets) throws {
    var text = text
    if longCells.applies(to: text) {
      text = try longCells.pointer(to: text, in: DatasetSheet.name, "value", of: property)
    }
    do { try sheets.write([.text(property), text.isEmpty ? .missing : .text(text)]) } catch let
      error as SheetFault
    {
      throw ExportError(.unfitData, "the dataset's \(property) \(error.reason)", format: "xlsx")
    }
  }
}

/// A JSON value as paths with the texts that they lead to, and back: `creators[0].name`.
enum JSONPaths {
  /// In their order. Other leaves than texts are left out: a description has none.
  static func leaves(of json: JSONValue, _ path: String = "") -> [(path: String, text: String)] {
    switch json {
    case .string(let text): [(path, text)]
    case .object(let object):
      object.members.flatMap { leaves(of: $0.value, path.isEmpty ? $0.key : "\(path).\($0.key)") }
    case .array(let elements): elements.enumerated().flatMap { leaves(of: $1, "\(path)[\($0)]") }
    case .null, .bool, .integer, .decimal: []
    }
  }

  /// - Parameter leaves: in their order, so that elements of a list come one after another.
  static func value(_ leaves: [(path: String, text: String)]) -> JSONValue {
    var root = JSONValue.object(JSONObject())
    for leaf in leaves { put(leaf.text, at: steps(leaf.path)[...], into: &root) }
    return root
  }

  private enum Step {
    case member(String)
    case element
  }

  /// `a[0].b` as `a`, an element, `b`, each with what tells the element from the next.
  private static func steps(_ path: String) -> [(step: Step, index: Int)] {
    path.split(separator: ".").flatMap { part -> [(step: Step, index: Int)] in
      let pieces = part.split(separator: "[")
      let indices = pieces.dropFirst().map { (step: Step.element, index: Int($0.dropLast()) ?? 0) }
      return [(step: .member(String(pieces.first ?? "")), index: 0)] + indices
    }
  }

  private static func put(
    _ text: String, at steps: ArraySlice<(step: Step, index: Int)>, into json: inout JSONValue
  ) {
    guard let next = steps.first else {
      json = .string(text)
      return
    }
    switch next.step {
    case .member(let key):
      var object = JSONObject()
      if case .object(let known) = json { object = known }
      var member = object[key] ?? .null
      put(text, at: steps.dropFirst(), into: &member)
      object[key] = member
      json = .object(object)
    case .element:
      var elements: [JSONValue] = []
      if case .array(let known) = json { elements = known }
      if next.index >= elements.count { elements.append(.null) }
      let place = min(next.index, elements.count - 1)
      put(text, at: steps.dropFirst(), into: &elements[place])
      json = .array(elements)
    }
  }
}
