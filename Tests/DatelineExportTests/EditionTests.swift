import DatelineExport
import DatelineModel
import DatelineTesting
import Testing

struct EditionTests {
  @Test func theFullEditionIsTheSourceAsItIs() throws {
    let (base, edition) = (try Seen(Sample()), try Seen(EditionSource(Sample(), .full)))
    #expect(edition.ids == base.ids)
    #expect(edition.documents.map(\.text) == base.documents.map(\.text))
    #expect(edition.utterances == base.utterances)
  }

  @Test func theWithheldEditionHasEveryRecordAndNoWords() throws {
    let source = RandomDataset(seed: TestSeed.value, documents: 30)
    let (base, edition) = (try Seen(source), try Seen(EditionSource(source, .withheld)))
    #expect(edition.ids == base.ids)
    #expect(edition.documents.allSatisfy { $0.text == nil && $0.excerpts == nil })
    #expect(edition.documents.map(\.document) == base.documents.map(\.document))
    #expect(edition.utterances.flatMap(\.variations).flatMap(\.readings).allSatisfy { $0.words == nil })
    #expect(edition.documents.map(\.statements) == base.documents.map(\.statements))
    #expect(edition.documents.map(\.segments) == base.documents.map(\.segments))
    #expect(edition.documents.map { $0.edits.map(\.raw) } == base.documents.map { $0.edits.map(\.raw) })
    #expect(edition.documents.flatMap(\.edits).allSatisfy { !$0.holdsWords })
  }

  @Test(arguments: ["0", "0.1", "0.3", "1"])
  func quotationsKeepToTheirShare(part: String) throws {
    let share = try #require(ExactDecimal(part).flatMap { QuotationShare($0) })
    let source = RandomDataset(seed: TestSeed.value, documents: 20)
    var shown = 0
    try EditionSource(source, .quotations, share: share) { document in
      let offsets = document.original.offsets
      let article = document.original.segments.filter { $0.kind != .boilerplate }
      let count = article.reduce(0) { $0 + offsets.text($1.passage.span).count }
      let quoted = document.shown.excerpts?.count ?? document.shown.text.map { _ in 0 } ?? 0
      #expect(quoted <= share.limit(of: count), "\(document.original.document.id)")
      shown += quoted
      // Whole or not at all: what has words is what the article has there, and whose words were left out is told.
      for statement in document.shown.statements {
        let words = document.shown.words(of: statement.content)
        #expect(words == nil || words == document.original.words(of: statement.content))
        #expect(words != nil || document.shortened.contains(statement.id.value), "\(statement.id)")
      }
    }.forEach { _ in }
    #expect((shown > 0) == (part != "0"))
  }

  @Test(arguments: [
    (Edition.rights, TextRights.included, TextRights.included), (.rights, .quotations, .quotations),
    (.rights, .withheld, .withheld),
    (.full, .withheld, .included), (.quotations, .included, .quotations), (.withheld, .included, .withheld),
  ])
  func anEditionHoldsWhatItSays(edition: Edition, rights: TextRights, holding: TextRights) {
    #expect(edition.holding(of: rights) == holding)
  }

  /// The readings of utterances have words where the statements that they stand in have.
  @Test func readingsFollowTheirStatements() throws {
    let edition = try Seen(
      EditionSource(Sample(), .quotations, share: try #require(ExactDecimal("0.4").flatMap { QuotationShare($0) })))
    let shown = Dictionary(
      edition.documents.flatMap { document in document.statements.map { ($0.id, document.words(of: $0.content) != nil) } }
    ) { first, _ in first }
    for reading in edition.utterances.flatMap(\.variations).flatMap(\.readings) where shown[reading.witness] == false {
      #expect(reading.words == nil)
    }
  }

  private struct Seen {
    var ids: [String] = []
    var documents: [AnnotatedDocument] = []
    var utterances: [Utterance] = []

    init(_ source: some RecordSource) throws {
      var seen: [Record] = []
      try source.forEach { seen.append($0) }
      for record in seen {
        ids.append(record.id)
        if case .document(let document) = record { documents.append(document) }
        if case .utterance(let utterance) = record { utterances.append(utterance) }
      }
    }
  }
}
