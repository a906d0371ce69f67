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
