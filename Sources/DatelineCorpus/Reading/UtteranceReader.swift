import DatelineModel
import Foundation

/// Reads `utterances.yaml`. Its readings quote words of articles, so each is resolved when the document of its witness comes by; an utterance is
/// whole when all documents have.
final class UtteranceReader {
  private let drafts: [Draft]
  private let log: DiagnosticLog
  /// Documents of the statements that utterances name, and their readings, found so far.
  private var found: [StatementID: DocumentID] = [:]
  private var resolved: [ReadingKey: Utterance.Reading] = [:]
  private let wanted: Set<StatementID>
  /// What could not be read, and has its own diagnostics.
  private var faultyStatements: Set<String> = []
  private var faultyDocuments: [DocumentID] = []

  private struct Draft {
    let utterance: Utterance
    let witnesses: [(statement: StatementID, evidence: String?, provenance: Provenance, position: Position)]
    let variations: [VariationDraft]
    let position: Position
  }

  private struct VariationDraft {
    let kind: VariationKind
    let note: String?
    let readings: [(witness: StatementID, address: Address?, position: Position)]
  }

  private struct ReadingKey: Hashable {
    let utterance: Int
    let variation: Int
    let reading: Int
  }

  init(folder: URL, defaults: ProvenanceDefaults, catalog: ReferenceCatalog, log: DiagnosticLog) {
    self.log = log
    let name = "utterances.yaml"
    guard FileManager.default.fileExists(atPath: folder.appendingPathComponent(name).path),
      let file = YAMLFile(name, in: folder, log: log), let top = Fields(file.root, name, in: file, log: log)
    else {
      drafts = []
      wanted = []
      return
    }
    let drafts = top.mappings("utterances", "utterance").compactMap { Self.draft($0, defaults) }.sorted {
      $0.utterance.id < $1.utterance.id
    }
    top.finish()
    self.drafts = drafts
    wanted = Set(drafts.flatMap { $0.witnesses.map(\.statement) })
    catalog.check(log)
  }

  var ids: [(id: String, position: Position)] { drafts.map { ($0.utterance.id.value, $0.position) } }

  // MARK: Reading the file

  private static func draft(_ fields: Fields, _ defaults: ProvenanceDefaults) -> Draft? {
    defer { fields.finish() }
    let id: UtteranceID? = fields.id("id", required: true)
    let label = fields.text("label")
    let speaker: AgentID? = fields.reference("speaker")
    let occasion: EventID? = fields.reference("occasion")
    let uttered = fields.date("uttered")
    let note = fields.text("note")
    let witnesses = fields.mappings("witnesses", "witness").compactMap { witness($0, defaults) }
    let variations = fields.mappings("variations", "variation").compactMap(variation)
    if witnesses.isEmpty {
      fields.error("utterance.witnesses", "an utterance needs a witness", remedy: "add “witnesses: [{statement: …}]”")
    }
    guard let id else { return nil }
    var utterance = Utterance(id: id, witnesses: [])
    utterance.label = label
    utterance.speaker = speaker
    utterance.occasion = occasion
    utterance.uttered = uttered
    utterance.note = note
    return Draft(utterance: utterance, witnesses: witnesses, variations: variations, position: fields.position(of: "id"))
  }

  private static func witness(
    _ fields: Fields, _ defaults: ProvenanceDefaults
  ) -> (statement: StatementID, evidence: String?, provenance: Provenance, position: Position)? {
    defer { fields.finish() }
    let statement: StatementID? = fields.id("statement", required: true)
    let evidence = fields.text("evidence")
    guard let provenance = defaults.provenance(of: fields), let statement else { return nil }
    return (statement, evidence, provenance, fields.position(of: "statement"))
  }

  private static func variation(_ fields: Fields) -> VariationDraft? {
    defer { fields.finish() }
    let note = fields.text("note")
    let readings = fields.mappings("readings", "reading").compactMap(reading)
    return fields.term("kind", VariationKind.self, required: true).map {
      VariationDraft(kind: $0, note: note, readings: readings)
    }
  }

  private static func reading(_ fields: Fields) -> (witness: StatementID, address: Address?, position: Position)? {
    defer { fields.finish() }
    let witness: StatementID? = fields.id("witness", required: true)
    let isOmitted = fields.text("omitted") == "true"
    let address = fields.address("words")
    if isOmitted == (address != nil) {
      fields.error("utterance.reading", "a reading has words, or “omitted: true”", remedy: "give one of the two")
    }
    return witness.map { ($0, address, fields.position(of: "witness")) }
  }

  // MARK: While documents come by

  /// Takes from a record what utterances say of it.
  func visit(_ record: RecordReader.Result) {
    let (document, resolver) = (record.document, record.resolver)
    faultyStatements.formUnion(record.faulty)
    for statement in document.statements where wanted.contains(statement.id) {
      found[statement.id] = document.document.id
      resolveReadings(of: statement, in: document, resolver)
    }
  }

  /// Takes note of a record that could not be read.
  func skip(_ document: DocumentID) { faultyDocuments.append(document) }

  private func resolveReadings(of statement: Statement, in document: AnnotatedDocument, _ resolver: AddressResolver) {
    for (u, draft) in drafts.enumerated() {
      for (v, variation) in draft.variations.enumerated() {
        for (r, reading) in variation.readings.enumerated() where reading.witness == statement.id {
          guard let address = reading.address else { continue }
          guard let target = resolver.resolve(address, in: resolver.only(statement.content)) else { continue }
          resolved[ReadingKey(utterance: u, variation: v, reading: r)] = Utterance.Reading(
            witness: statement.id, target: target, words: document.words(of: target))
        }
      }
    }
  }

  // MARK: When all have

  func finish() -> [Utterance] {
    drafts.enumerated().map { index, draft in
      var utterance = draft.utterance
      utterance.witnesses = draft.witnesses.compactMap(witness)
      let known = Set(draft.witnesses.map(\.statement))
      utterance.variations = draft.variations.enumerated().map { variation(index, $0, $1, known) }
      return utterance
    }
  }

  private func witness(
    _ draft: (statement: StatementID, evidence: String?, provenance: Provenance, position: Position)
  ) -> Utterance.Witness? {
    guard let document = found[draft.statement] else {
      if isFaulty(draft.statement) { return nil }
      ReferenceCatalog.report(
        draft.statement.value, "statement", among: found.keys.map(\.value).sorted(), at: draft.position, log: log)
      return nil
    }
    return Utterance.Witness(
      statement: draft.statement, document: document, evidence: draft.evidence, provenance: draft.provenance)
  }

  private func isFaulty(_ statement: StatementID) -> Bool {
    faultyStatements.contains(statement.value) || faultyDocuments.contains { statement.value.hasPrefix("\($0)-") }
  }

  private func variation(_ utterance: Int, _ index: Int, _ draft: VariationDraft, _ known: Set<StatementID>)
    -> Utterance.Variation
  {
    var seen: Set<StatementID> = []
    let readings = draft.readings.enumerated().compactMap { number, reading -> Utterance.Reading? in
      if !known.contains(reading.witness) {
        log.add(
          Diagnostic(
            .error, "utterance.reading", at: reading.position, "“\(reading.witness)” is no witness of this utterance",
            remedy: "add it to “witnesses”, or correct the id"))
      }
      if !seen.insert(reading.witness).inserted {
        log.add(
          Diagnostic(
            .error, "utterance.reading", at: reading.position, "“\(reading.witness)” has two readings at one place",
            remedy: "a witness reads one thing at a place: merge them, or make two variations"))
      }
      if reading.address == nil { return Utterance.Reading(witness: reading.witness, target: nil) }
      return resolved[ReadingKey(utterance: utterance, variation: index, reading: number)]
    }
    return Utterance.Variation(kind: draft.kind, readings: readings, note: draft.note)
  }
}
