import DatelineXML

/// How numbers are shown, by the number of a cell's style: what tells a date from a number.
struct CellFormats {
  enum Kind: Hashable {
    /// With at least so many places behind the point.
    case number(places: Int)
    case date
    /// A time of day alone.
    case time
    /// TRUE for every number but 0: how LibreOffice keeps truth values.
    case truth
  }

  private var kinds: [Kind] = []

  init() {}

  init(path: String, name: String) throws {
    var codes: [Int: String] = [:]
    var isCellFormat = false
    var reader = try XMLReader(path: path, name: name)
    while let event = try reader.next() {
      switch event {
      case .start(let tag) where tag.name == "numFmt":
        if let id = tag["numFmtId"].flatMap({ Int($0) }) { codes[id] = tag["formatCode"] }
      case .start(let tag) where tag.name == "cellXfs": isCellFormat = true
      case .end("cellXfs"): isCellFormat = false
      case .start(let tag) where tag.name == "xf" && isCellFormat:
        let id = tag["numFmtId"].flatMap { Int($0) } ?? 0
        kinds.append(codes[id].map(NumberFormat.kind) ?? NumberFormat.kind(builtIn: id))
      default: break
      }
    }
  }

  subscript(style: Int) -> Kind {
    kinds.indices.contains(style) ? kinds[style] : .number(places: 0)
  }
}

/// Format codes (ECMA-376 part 1, 18.8.30 and 18.8.31).
enum NumberFormat {
  /// Of positive numbers, negative ones and 0.
  static let truth = #""TRUE";"TRUE";"FALSE""#

  /// Of a format that files name by number alone. Those from 27 on are dates in the languages that have them.
  static func kind(builtIn id: Int) -> CellFormats.Kind {
    switch id {
    case 14...17, 22, 27...31, 36, 50...54, 57, 58: .date
    case 18...21, 32...35, 45, 47, 55, 56: .time
    case 2, 4: .number(places: 2)
    default: .number(places: 0)
    }
  }

  static func kind(_ code: String) -> CellFormats.Kind {
    if code == truth { return .truth }
    let letters = placeholders(code)
    // Hours since ever are a length of time: a number.
    if letters.contains("[") { return .number(places: 0) }
    let days = letters.contains { "ydYD".contains($0) }
    let clock = letters.contains { "hsHS".contains($0) }
    if days { return .date }
    if clock { return .time }
    if letters.contains(where: { "mM".contains($0) }) { return .date }
    return .number(places: places(code))
  }

  /// Of `0.00`; 0 for codes that do more.
  private static func places(_ code: String) -> Int {
    let halves = code.split(separator: ".", omittingEmptySubsequences: false)
    guard halves.count == 2, halves[0] == "0", !halves[1].isEmpty,
      halves[1].allSatisfy({ $0 == "0" })
    else { return 0 }
    return halves[1].utf8.count
  }

  /// The code of positive numbers without what is shown to the letter. Of brackets, `[` stays where they count hours, minutes or seconds.
  private static func placeholders(_ code: String) -> String {
    var letters = ""
    var rest = Substring(code)
    while let letter = rest.popFirst(), letter != ";" {
      switch letter {
      case "\\", "_", "*": rest = rest.dropFirst()
      case "\"": rest = rest.drop { $0 != "\"" }.dropFirst()
      case "[":
        let inside = rest.prefix { $0 != "]" }.lowercased()
        if !inside.isEmpty, inside.allSatisfy({ "hms".contains($0) }) { letters.append("[") }
        rest = rest.drop { $0 != "]" }.dropFirst()
      default: letters.append(letter)
      }
    }
    return letters.lowercased() == "general" ? "" : letters
  }
}
