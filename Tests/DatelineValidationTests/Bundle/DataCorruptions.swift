import DatelineExport
import Testing

private let agents = "data/tables/agents.csv"
private let statements = "data/tables/statements.csv"
private let linked = "data/jsonld/statements.jsonld"
private let article = "data/tei/wire-pier.xml"

extension Corruption {
  static let tables: [Corruption] = [
    sealed("a cell with NUL", "table.control-character", at: agents) {
      try $0.replace("Ida Lund", with: "Ida\u{0}Lund", in: agents)
    },
    sealed("a quotation mark that is never closed", "table.syntax", at: agents) {
      try $0.replace("\"Ida Lund\"", with: "\"Ida Lund", in: agents)
    },
    sealed("a quotation mark inside a bare cell", "table.syntax", at: agents) {
      try $0.replace("\"Ida Lund\"", with: "Ida \"Lund\"", in: agents)
    },
    sealed("a table in another encoding", "table.encoding", at: agents) { fixture in
      let place = try #require(fixture.files[agents]?.lastIndex(of: UInt8(ascii: "L")))
      fixture.files[agents]?[place] = 0xE9
    },
    sealed("a reference to an agent who is not there", "table.foreign-key", at: statements) {
      try $0.replace("\"jonas-merk\",\"Jonas Merk\"", with: "\"jonas-mork\",\"Jonas Merk\"", in: statements)
    },
    sealed("two rows of one key", "table.key", at: agents) { try $0.replace("\"ida-lund\"", with: "\"courier\"", in: agents) },
    sealed("a word where a number belongs", "table.type", at: "data/tables/places.csv") {
      try $0.replace("54.10", with: "north", in: "data/tables/places.csv")
    },
    sealed("a code that the vocabulary does not have", "table.category", at: agents) {
      try $0.replace("\"outlet\"", with: "\"newspaper\"", in: agents)
    },
    sealed("nothing in a column that is required", "table.required", at: agents) {
      try $0.replace("\"person\"", with: "", in: agents)
    },
    sealed("a date that is none", "table.edtf", at: "data/tables/figures.csv") {
      try $0.replace("\"2031-03\"", with: "\"2031-13\"", in: "data/tables/figures.csv")
    },
    sealed("a column has another name", "table.columns", at: agents) {
      try $0.replace("preferred_name", with: "name", in: agents)
    },
    sealed("a row with a cell too many", "table.columns", at: agents) {
      try $0.replace("\"Ida Lund\"", with: "\"Ida Lund\",\"x\"", in: agents)
    },
    bagged("the package states a wrong size", "package.size", at: "data/datapackage.json") { fixture in
      let size = try #require(fixture.files[agents]?.count)
      try fixture.replace("\"bytes\": \(size)", with: "\"bytes\": \(size + 1)", in: "data/datapackage.json")
    },
    sealed("the package lists a table that is not there", "package.file-missing", at: "data/datapackage.json") {
      $0.files[agents] = nil
    },
    sealed("CSVW names another column", "agreement.columns", at: "data/tables/csv-metadata.json") {
      try $0.replace("\"name\": \"preferred_name\"", with: "\"name\": \"usual_name\"", in: "data/tables/csv-metadata.json")
    },
    sealed("the codebook lacks a column", "agreement.columns", at: "data/documentation/codebook.csv") {
      try $0.replace("\"agents\",\"kind\"", with: "\"agents\",\"sort\"", in: "data/documentation/codebook.csv")
    },
    sealed("the README counts a row too many", "agreement.rows", at: "data/README.md") { fixture in
      let line = try #require(try fixture.text("data/README.md").split(separator: "\n").first { $0.hasPrefix("| `agents` |") })
      let count = try #require(line.split(separator: "|").dropFirst().first.flatMap { Int($0.filter(\.isNumber)) })
      try fixture.replace("| `agents` | \(count) |", with: "| `agents` | \(count + 1) |", in: "data/README.md")
    },
  ]

  static let formats: [Corruption] = [
    sealed("TEI with an element that the schema does not have", "tei.invalid", at: article) {
      try $0.replace("<teiHeader>", with: "<teiHeader><mood>sad</mood>", in: article)
    },
    sealed("TEI that is not well-formed", "tei.invalid", at: article) { try $0.replace("</teiHeader>", with: "", in: article) },
    sealed("TEI that points at an agent who is not there", "tei.invalid", at: article) {
      try $0.replace("ref=\"agt:wire\"", with: "ref=\"agt:wirr\"", in: article)
    },
    sealed("JSON-LD that refers to an agent who is not there", "record.reference", at: linked) {
      try $0.replace("\"speaker\": \"jonas-merk\"", with: "\"speaker\": \"jonas-mork\"", in: linked)
    },
    sealed("JSON-LD with a member of its own", "jsonld.unreadable", at: linked) {
      try $0.replace("\"type\": \"Utterance\"", with: "\"type\": \"Utterance\", \"mood\": \"sad\"", in: linked)
    },
    sealed("JSON-LD that is cut short", "jsonld.unreadable", at: linked) { $0.files[linked]?.removeLast(50) },
    sealed("JSON-LD lacks a record", "agreement.records", at: linked) { fixture in
      guard case .object(var root) = try JSONParser.value(of: fixture.files[linked] ?? []),
        case .array(let nodes)? = root["@graph"]
      else { return }
      root["@graph"] = .array(nodes.filter { node in if case .object(let node) = node { node["id"] != "strike" } else { true } })
      fixture.files[linked] = Array(JSONWriter.text(.object(root)).utf8)
    },
    sealed("a gloss is another in one format", "agreement.records", at: "data") {
      try $0.replace("Merk expects many ships.", with: "Merk expects few ships.", in: statements)
    },
    sealed("figures that fall", "figure.bounds", at: linked) {
      try $0.replace("\"high\": \"12345678901234567890.50\"", with: "\"high\": \"1\"", in: linked)
    },
  ]
}
