import DatelineDigest
import DatelineModel
import DatelineReading
import DatelineXML
import Foundation
import Testing

/// The ODD says what the schema and the vocabularies say, and its examples are true.
@Suite struct TEIDocumentationTests {
  private static func path(_ name: String) -> String { Jing.root.appendingPathComponent("schemas/tei/" + name).path }
  private let odd: XMLElement
  private let schema: SchemaInventory

  /// Both are read once for all tests.
  private static let files = Result {
    var documentation = try XMLReader(path: path("dateline.odd"), name: "dateline.odd")
    var grammar = try XMLReader(path: path("dateline.rng"), name: "dateline.rng")
    return (odd: try #require(try documentation.root()), grammar: SchemaInventory(grammar: try #require(try grammar.root())))
  }

  init() throws {
    let files = try Self.files.get()
    odd = files.odd
    schema = files.grammar
  }

  // MARK: Schema

  @Test func describesEveryElementAndNoOther() {
    let described = odd.all("elementSpec").compactMap(Self.name)
    #expect(described.count == Set(described).count)
    #expect(differences(Set(described), schema.elements).isEmpty, "\(differences(Set(described), schema.elements))")
  }

  @Test func includesEachElementFromTheModuleThatDescribesIt() {
    let included = odd.all("moduleRef").flatMap { module in
      (module["include"] ?? "").split(separator: " ").map { "\(module["key"] ?? "")/\($0)" }
    }
    let described = odd.all("elementSpec").compactMap { spec in spec["module"].map { "\($0)/\(spec["ident"] ?? "")" } }
    #expect(differences(Set(included), Set(described)).isEmpty, "\(differences(Set(included), Set(described)))")
  }

  @Test func describesEveryAttributeOfEachElementAndNoOther() {
    let described = Set(attributes { _ in [""] })
    #expect(differences(described, schema.attributes).isEmpty, "\(differences(described, schema.attributes))")
  }

  @Test func saysWhichAttributesHaveToBeThere() {
    let described = Set(attributes { $0["usage"] == "req" ? [""] : [] })
    #expect(differences(described, schema.requiredAttributes).isEmpty, "\(differences(described, schema.requiredAttributes))")
  }

  @Test func listsEveryValueThatTheSchemaEnumeratesAndNoOther() {
    let described = Set(attributes { definition in definition.all("valItem").map { "=" + ($0["ident"] ?? "") } })
    #expect(differences(described, schema.values).isEmpty, "\(differences(described, schema.values))")
  }

  @Test(arguments: ["elementSpec", "attDef", "valItem"]) func leavesNothingWithoutADescription(kind: String) {
    for item in odd.all(kind) { #expect(item.first("desc")?.text.isEmpty == false, "\(kind) \(item["ident"] ?? "")") }
  }

  // MARK: Vocabularies

  @Test func explainsTheVocabulariesAsTheModelDoes() throws {
    let chapter = try #require(odd.all("div").first { $0["xml:id"] == "vocabularies" })
    #expect(chapter.elements("div").map { $0.first("head")?.text } == Vocabularies.all.map(\.name))
    for (division, vocabulary) in zip(chapter.elements("div"), Vocabularies.all) {
      #expect(division.first("p")?.text == vocabulary.definition)
      let list = try #require(division.first("list"))
      #expect(list.elements("label").map(\.text) == vocabulary.values.map(\.value))
      let terms = list.elements("item").map { ($0.first("term")?.text ?? "") + $0.text }
      #expect(terms == vocabulary.values.map { "\($0.term.label): \($0.term.definition)" })
    }
  }

  /// A value that the reference glosses is explained there in the words of the vocabulary.
  @Test func glossesValuesInTheWordsOfTheVocabularies() {
    let terms = Set(Vocabularies.all.flatMap(\.values).map { "\($0.term.label): \($0.term.definition)" })
    for item in odd.all("valItem") {
      guard let label = item.first("gloss")?.text else { continue }
      #expect(terms.contains("\(label): \(item.first("desc")?.text ?? "")"), "\(item["ident"] ?? "")")
    }
  }

  // MARK: Examples

  /// Each example that can stand in a file is valid there, by our schema and by all TEI.
  @Test func showsExamplesThatAreValid() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("odd-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let grammar = try Data(contentsOf: URL(fileURLWithPath: Self.path("dateline.rng")))
    let compiled = try grammar.withUnsafeBytes { try RelaxNGSchema(bytes: $0, name: "dateline.rng") }
    var files: [String] = []
    for (number, example) in try ODDExample.all(inFile: Self.path("dateline.odd")).enumerated() {
      guard let file = example.file else { continue }
      let path = folder.appendingPathComponent("example-\(number + 1).xml").path
      try Data(file.utf8).write(to: URL(fileURLWithPath: path))
      let problems = try XMLTree(path: path, name: "example \(number + 1)").violations(of: compiled)
      #expect(problems.isEmpty, "\(problems.map(\.description).joined(separator: "\n"))")
      files.append(path)
    }
    #expect(files.count >= 15)
    guard let jing = Jing() else { return print("skipped: jing or ../shared/standards/tei_all-4.12.0.rng is not here") }
    #expect(try jing.complaints(about: files) == "")
  }

  /// The article of the examples is printed in full, so whoever recomputes a checksum has to arrive at ours.
  @Test func showsChecksumsThatAreRight() throws {
    let article = try #require(odd.all("eg").first { $0["xml:id"] == "lamp.txt" }).text
    let characters = Array(article.unicodeScalars)
    let sha256 = Digest.hexadecimal(.sha256, of: Array(article.utf8))
    #expect(odd.all("code").contains { $0.text == sha256 })
    let reading = PlainTextReader(lexicon: Lexicon()).read(try SourceText(name: "lamp.txt", bytes: Array(article.utf8)))
    let offsets = OffsetMap(reading.edits)
    let checks = PassageChecks(reading)
    let pointers = try ODDExample.all(inFile: Self.path("dateline.odd")).flatMap(\.pointers)
    #expect(pointers.count >= 30)
    for pointer in pointers {
      let range = try #require(pointer.range(in: characters.count), "\(pointer)")
      let check = try #require(checks.check(offsets.text(Span(range))))
      #expect(check.digits.hasPrefix(pointer.check), "\(pointer) has \(check)")
    }
  }

  // MARK: Other people's programs

  @Test func isValidTEI() throws {
    guard let jing = Jing() else { return print("skipped: jing or ../shared/standards/tei_all-4.12.0.rng is not here") }
    #expect(try jing.complaints(about: [Self.path("dateline.odd")]) == "")
  }

  @Test func theSchemaIsWhatItsCompactFormMakes() throws {
    guard let trang = ["/usr/bin/trang", "/usr/local/bin/trang"].first(where: FileManager.default.fileExists) else {
      return print("skipped: trang is not here")
    }
    let made = FileManager.default.temporaryDirectory.appendingPathComponent("trang-" + UUID().uuidString + ".rng")
    defer { try? FileManager.default.removeItem(at: made) }
    let process = try Process.run(URL(fileURLWithPath: trang), arguments: [Self.path("dateline.rnc"), made.path])
    process.waitUntilExit()
    #expect(try Data(contentsOf: made) == Data(contentsOf: URL(fileURLWithPath: Self.path("dateline.rng"))))
  }

  // MARK: Comparing

  /// Elements of other vocabularies than TEI carry their prefix in the schema.
  private static func name(_ spec: XMLElement) -> String? {
    spec["ident"].map { spec["ns"] == "http://www.w3.org/2001/XInclude" ? "xi:" + $0 : $0 }
  }

  /// `element/@attribute` followed by each of what the closure finds in the attribute's definition.
  private func attributes(_ parts: (XMLElement) -> [String]) -> [String] {
    odd.all("elementSpec").flatMap { spec in
      spec.all("attDef").flatMap { definition in
        parts(definition).map { "\(Self.name(spec) ?? "")/@\(definition["ident"] ?? "")\($0)" }
      }
    }
  }

  private func differences(_ documentation: Set<String>, _ schema: Set<String>) -> [String] {
    documentation.subtracting(schema).sorted().map { "only in the ODD: " + $0 }
      + schema.subtracting(documentation).sorted().map { "not in the ODD: " + $0 }
  }
}

extension XMLElement {
  /// All elements of a name inside this one, at any depth.
  fileprivate func all(_ name: String) -> [XMLElement] {
    elements.flatMap { ($0.name == name ? [$0] : []) + $0.all(name) }
  }
}
