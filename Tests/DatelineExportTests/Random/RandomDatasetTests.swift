import DatelineDigest
import DatelineExport
import DatelineModel
import DatelineTesting
import DatelineValidation
import Testing

/// The generator is only worth something if what it makes is legal and ranges over the whole model.
struct RandomDatasetTests {
  private static let seeds: [UInt64] = (0..<6).map { TestSeed.value &+ $0 }

  private func records(_ seed: UInt64, documents: Int = 40) throws -> [Record] {
    var records: [Record] = []
    try RandomDataset(seed: seed, documents: documents).forEach { records.append($0) }
    return records
  }

  private func documents(_ seed: UInt64) -> [AnnotatedDocument] {
    let dataset = RandomDataset(seed: seed, documents: 40)
    return (0..<dataset.count).map(dataset.document)
  }

  @Test func followsFromItsSeed() throws {
    #expect("\(try records(1, documents: 4))" == "\(try records(1, documents: 4))")
    #expect("\(try records(1, documents: 4))" != "\(try records(2, documents: 4))")
  }

  @Test(arguments: [0, 1, 2]) func mayBeAsSmallAsOneLikes(count: Int) throws {
    let made = try records(7, documents: count)
    #expect(made.count { if case .document = $0 { true } else { false } } == count)
  }

  @Test(arguments: seeds) func keepsTheRulesOfTheModel(seed: UInt64) throws {
    let dataset = RandomDataset(seed: seed, documents: 40)
    let rules = SemanticRules(authorities: dataset.header.authorities)
    try dataset.forEach { record in
      let findings = rules.check(record)
      #expect(findings.isEmpty, "\(findings.map(\.message)) in \(record.id), seed \(seed)")
    }
  }

  @Test(arguments: seeds) func passesRecordsInTheirOrderAndNamesEachOnce(seed: UInt64) throws {
    let records = try records(seed)
    var kinds: [[String]] = [[], [], [], [], []]
    var ids: [String] = []
    for record in records {
      switch record {
      case .agent(let agent): kinds[0].append(agent.id.value)
      case .place(let place): kinds[1].append(place.id.value)
      case .event(let event): kinds[2].append(event.id.value)
      case .document(let document):
        kinds[3].append(record.id)
        ids += document.segments.map(\.id.value) + document.mentions.map(\.id.value)
        ids += document.statements.map(\.id.value) + document.figures.map(\.id.value)
      case .utterance(let utterance): kinds[4].append(utterance.id.value)
      }
    }
    #expect(kinds.flatMap { $0 } == records.map(\.id))
    #expect(kinds.allSatisfy { $0 == $0.sorted() && !$0.isEmpty })
    ids += records.map(\.id)
    #expect(Set(ids).count == ids.count)
  }

  @Test(arguments: seeds) func givesEachPassageTheChecksumOfItsWords(seed: UInt64) throws {
    for document in documents(seed) where document.text != nil {
      let targets = document.mentions.map(\.target) + document.statements.map(\.content) + document.figures.map(\.target)
      for target in targets + document.segments.map({ Target($0.passage) }) {
        for (passage, words) in zip(target.passages, document.words(of: target) ?? []) {
          let digest = Digest.hexadecimal(.sha256, of: Array((document.document.source.sha256 + words).utf8))
          #expect(passage.check?.digits == String(digest.prefix(16)))
          #expect(!words.isEmpty && passage.span.end <= document.document.source.codepoints)
        }
      }
    }
  }

  @Test(arguments: seeds) func partsSegmentsByOneLineFeed(seed: UInt64) throws {
    for document in documents(seed) {
      guard let text = document.text else { continue }
      let parts = document.segments.map { document.words(of: Target($0.passage))?.first ?? "" }
      #expect(Array(parts.joined(separator: "\n").utf8) == text.utf8)
    }
  }

  @Test(arguments: seeds) func refersOnlyToWhatIsThere(seed: UInt64) throws {
    let dataset = RandomDataset(seed: seed, documents: 40)
    var rows: [TableName: [[Cell]]] = [:]
    var tabulation = Tabulation(dataset.header)
    try dataset.forEach { record in try tabulation.rows(of: record) { rows[$1.name, default: []].append($0) } }
    try tabulation.closingRows { rows[$1.name, default: []].append($0) }
    for table in Tables.all {
      let keys = Self.cells(table.primaryKey, of: table, in: rows)
      #expect(Set(keys).count == keys.count, "\(table.name) \(table.primaryKey), seed \(seed)")
      for key in table.foreignKeys {
        let known = Set(Self.cells(key.referencedColumns, of: Tables.listing(key.table), in: rows))
        let dangling = Self.cells(key.columns, of: table, in: rows).filter { !$0.contains(.missing) && !known.contains($0) }
        #expect(dangling.isEmpty, "\(table.name) \(key.columns), seed \(seed)")
      }
    }
  }

  @Test func rangesOverTheWholeModel() throws {
    let all = Self.seeds.flatMap(documents)
    let statements = all.flatMap(\.statements)
    let figures = all.flatMap(\.figures)
    #expect(Set(statements.map(\.kind)) == Set(StatementKind.allCases))
    #expect(Set(figures.map(\.modality)) == Set(Modality.allCases))
    #expect(Set(all.flatMap(\.segments).map(\.kind)) == Set(SegmentKind.allCases))
    #expect(Set(all.flatMap(\.segments).compactMap(\.zone)) == Set(Zone.allCases))
    #expect(Set(all.flatMap(\.edits).map(\.kind)) == Set(EditKind.allCases))
    #expect(all.contains { $0.text == nil } && all.contains { $0.text != nil })
    #expect(statements.contains { $0.content.passages.count > 1 && $0.kind == .direct })
    #expect(statements.contains { $0.parent != nil } && statements.contains { !$0.insertions.isEmpty })
    #expect(statements.contains { $0.speaker == nil && $0.source == nil && $0.cue == nil })
    #expect(all.contains { Self.hasCrossingStatements($0) } && all.contains { Self.hasContentOverParagraphs($0) })
    #expect(figures.contains { $0.statement == nil } && figures.contains { ($0.value?.whole.utf8.count ?? 0) >= 20 })
  }

  private static func hasCrossingStatements(_ document: AnnotatedDocument) -> Bool {
    let hulls = document.statements.map(\.content.hull)
    return hulls.contains { a in hulls.contains { b in a.overlaps(b) && !a.contains(b) && !b.contains(a) } }
  }

  private static func hasContentOverParagraphs(_ document: AnnotatedDocument) -> Bool {
    let segments = document.segments.map(\.passage.span)
    return document.statements.contains { statement in
      statement.content.spans.contains { span in !segments.contains { $0.contains(span) } }
    }
  }

  private static func cells(_ columns: [String], of table: TableListing, in rows: [TableName: [[Cell]]]) -> [[Cell]] {
    let places = columns.compactMap { column in table.columns.firstIndex { $0.name == column } }
    return (rows[table.name] ?? []).map { row in places.map { row[$0] } }
  }
}
