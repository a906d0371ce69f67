import DatelineModel

/// Reads web pages: the article’s text, the parts around it, and what the page says of itself.
///
/// Nothing is fetched, no script runs. Every character that the page shows is in the text, in segments typed by what they are; every tag, comment,
/// script and style sheet is in the edits.
public struct HTMLReader: SourceReader {
  public init() {}

  public func read(_ source: SourceText, rulings: Rulings = Rulings()) -> Reading {
    let (tree, text) = PageTreeBuilder.build(source.scalars)
    let facts = PageFacts(text)
    let linked = LinkedArticle(source.scalars, text.page.linkedData)
    let titles = [linked?.headline, facts.meta(["og:title", "twitter:title"])?.fact.value, facts.title?.value].compactMap { $0 }
    let finder = BodyFinder.find(
      PageSurvey(tree: tree, text: text, titles: titles), linked: linked,
      authors: (linked?.authors ?? []) + facts.authors.map(\.value))
    let atoms = PageAtoms(text: text)
    let shown = ShownFacts(finder, facts, isDated: PageDays.areStated(facts, linked))
    var layout = PageLayout(blocks: PageZones(finder, credits: shown?.credits).blocks(), atoms: atoms)
    let metadata = PageMetadata(facts: facts, linked: linked, shown: shown, text: text, blocks: layout.blocks).article
    layout.apply(rulings.edits)
    layout.apply(rulings.segments)
    var assembler = PageAssembler(source: source, atoms: atoms, rulings: rulings.edits)
    let words = assembler.assemble(layout.blocks)
    return Reading(
      text: words, edits: assembler.edits,
      segments: layout.blocks.map { ReadSegment(kind: $0.kind, zone: $0.zone, raw: Span($0.range), reason: $0.reason) },
      metadata: metadata)
  }
}

extension Reading {
  /// The words of the article itself, a segment a line: datelines, paragraphs and the headings between them.
  public var body: String {
    let offsets = OffsetMap(edits)
    let parts = segments.indices.filter { [.dateline, .paragraph, .heading].contains(segments[$0].kind) }
    return parts.map { text.words(in: offsets.text(segments[$0].raw)) }.joined(separator: "\n")
  }
}
