import DatelineModel
import DatelineReading

/// Leads addresses to passages of one document.
struct AddressResolver {
  let source: SourceFile
  /// `nil` where the text is withheld: then only offsets can be resolved.
  let text: ReadingText?
  let offsets: OffsetMap
  let segments: [Segment]
  let log: DiagnosticLog
  /// `nil` where there is no text to make checksums of, and where nobody asks for them.
  private let checks: PassageChecks?

  init(
    source: SourceFile, text: ReadingText?, edits: [Edit], segments: [Segment], checks: PassageChecks? = nil, log: DiagnosticLog
  ) {
    self.checks = checks
    self.source = source
    self.text = text
    offsets = OffsetMap(edits)
    self.segments = segments
    self.log = log
  }

  /// Where words are looked for: byte ranges of the reading text, each place one step farther than the one before.
  struct Scope {
    fileprivate var steps: [[Range<Int>]]
  }

  /// The whole reading text.
  var everywhere: Scope { Scope(steps: [[0..<(text?.utf8.count ?? 0)]]) }

  /// First the paragraphs that the content touches, then the whole text.
  func around(_ content: Target) -> Scope { Scope(steps: [paragraphs(of: content)] + everywhere.steps) }

  /// First within the content, then as ``around(_:)``.
  func within(_ content: Target) -> Scope { Scope(steps: [bytes(of: content)] + around(content).steps) }

  /// Within the content and nowhere else.
  func only(_ content: Target) -> Scope { Scope(steps: [bytes(of: content)]) }

  /// `nil`, with a diagnostic, where the address leads nowhere or to several places.
  func resolve(_ address: Address, in scope: Scope? = nil) -> Target? {
    let passages = address.parts.compactMap { part -> Passage? in
      switch part.form {
      case .offsets(let span, let check, let words): return passage(span, check, words, at: part.position)
      case .words(let selector): return passage(selector, in: scope ?? everywhere, at: part.position)
      }
    }
    return passages.count == address.parts.count ? Target(passages) : nil
  }

  /// A passage whose place is known, with the checksum of its words where there is text.
  func passage(_ span: Span) -> Passage {
    Passage(span, check: checks?.check(offsets.text(span)))
  }

  // MARK: Offsets

  private func passage(_ span: Span, _ check: WordsCheck?, _ words: String?, at position: Position) -> Passage? {
    guard span.end <= source.codepoints else {
      log.add(
        Diagnostic(
          .error, "address.outside", at: position,
          "\(span) reaches beyond the source file, which has \(source.codepoints) code points",
          remedy: "count code points, not bytes or UTF-16 units, of the decoded file"))
      return nil
    }
    guard let text else { return Passage(span, check: check) }
    let found = passage(span)
    let stand = text.words(in: offsets.text(span))
    let isRight = (check == nil || check == found.check) && (words == nil || words.map { Array($0.utf8) } == Array(stand.utf8))
    if isRight { return found }
    log.add(
      Diagnostic(
        .error, "address.check", at: position, "other words stand at \(span) than the record says",
        remedy: "the offsets or the source file have changed: quote the words instead"))
    return nil
  }

  // MARK: Words

  private func passage(_ selector: WordsSelector, in scope: Scope, at position: Position) -> Passage? {
    guard let text else {
      log.add(
        Diagnostic(
          .error, "address.no-text", at: position, "words cannot be looked for: the text is not there",
          remedy: "add the source file under texts/ or give --texts, or address by offsets"))
      return nil
    }
    for step in scope.steps {
      let found = candidates(selector, in: step)
      if found.isEmpty { continue }
      if let range = choose(found, selector, at: position) {
        let span = Span(text.codePoint(atByte: range.lowerBound)..<text.codePoint(atByte: range.upperBound))
        return passage(offsets.raw(span))
      }
      return nil
    }
    notFound(selector, at: position)
    return nil
  }

  /// Occurrences of the exact words; where there is none, of the range from the first words to the last.
  private func candidates(_ selector: WordsSelector, in step: [Range<Int>]) -> [Range<Int>] {
    guard let text else { return [] }
    let search = WordSearch(text)
    let exact = step.flatMap { search.occurrences(of: selector.quote, in: $0) }
    let found = exact.isEmpty ? ranges(selector.quote, search, in: step) : exact
    return found.filter { range in
      (selector.prefix.map { search.precedes($0, range.lowerBound) } ?? true)
        && (selector.suffix.map { search.follows($0, range.upperBound) } ?? true)
    }
  }

  private func ranges(_ quote: String, _ search: WordSearch, in step: [Range<Int>]) -> [Range<Int>] {
    guard let ellipsis = quote.firstRange(of: " … ") else { return [] }
    let first = String(quote[..<ellipsis.lowerBound])
    let last = String(quote[ellipsis.upperBound...])
    guard let hull = step.first.flatMap({ first in step.last.map { first.lowerBound..<$0.upperBound } }) else { return [] }
    return search.occurrences(of: first, in: hull).compactMap { start in
      search.occurrences(of: last, in: start.upperBound..<hull.upperBound).first.map { start.lowerBound..<$0.upperBound }
    }
  }

  private func choose(_ found: [Range<Int>], _ selector: WordsSelector, at position: Position) -> Range<Int>? {
    if let nth = selector.nth {
      let all = text.map { candidates(selector, in: [0..<$0.utf8.count]) } ?? []
      if (1...max(1, all.count)).contains(nth) { return all[nth - 1] }
      log.add(
        Diagnostic(
          .error, "address.ordinal", at: position,
          "“\(selector.quote)” occurs \(Self.times(all.count)), so there is no number \(nth)",
          remedy: "count from 1, in the whole text"))
      return nil
    }
    if found.count == 1 { return found[0] }
    let contexts = found.prefix(3).map { "“\(context(of: $0))”" }.joined(separator: ", ")
    log.add(
      Diagnostic(
        .error, "address.ambiguous", at: position, "“\(selector.quote)” occurs \(found.count) times here: \(contexts)",
        remedy: "say which: {quote: …, nth: 2} counts in the whole text, {quote: …, prefix: …} names the words before it"))
    return nil
  }

  private static func times(_ count: Int) -> String { count == 1 ? "once" : "\(count) times" }

  private func context(of range: Range<Int>) -> String {
    guard let text else { return "" }
    let start = text.codePoint(atByte: range.lowerBound)
    let end = text.codePoint(atByte: range.upperBound)
    let words = text.words(in: Span(max(0, start - 20)..<min(text.count, end + 12)))
    return words.map { $0 == "\n" ? " " : $0 }.reduce(into: "") { $0.append($1) }
  }

  private func notFound(_ selector: WordsSelector, at position: Position) {
    let near = text.flatMap { resembling(selector.quote, in: $0.string) }
    let exists = text.map { !candidates(selector, in: [0..<$0.utf8.count]).isEmpty } ?? false
    let remedy =
      if exists {
        "it has to lie within the content, and stands elsewhere in the text"
      } else if let near {
        "the text has “\(near)”"
      } else {
        "copy the words from the text; for a long passage write its first words, “ … ” and its last words"
      }
    log.add(
      Diagnostic(
        .error, "address.not-found", at: position, "“\(selector.quote)” is not in the \(exists ? "content" : "text")",
        remedy: remedy))
  }

  /// What the text has in place of the quote, or of the ends of a range.
  private func resembling(_ quote: String, in text: String) -> String? {
    if let near = Resemblance.find(quote, in: text) { return near }
    guard let ellipsis = quote.firstRange(of: " … ") else { return nil }
    let ends = [String(quote[..<ellipsis.lowerBound]), String(quote[ellipsis.upperBound...])]
    let found = ends.map { Resemblance.find($0, in: text) }
    guard found.contains(where: { $0 != nil }) else { return nil }
    return zip(ends, found).map { $1 ?? $0 }.joined(separator: " … ")
  }

  // MARK: Places

  private func bytes(of target: Target) -> [Range<Int>] {
    target.spans.map { bytes(of: offsets.text($0)) }
  }

  private func paragraphs(of target: Target) -> [Range<Int>] {
    segments.filter { segment in target.spans.contains { $0.overlaps(segment.passage.span) } }
      .map { bytes(of: offsets.text($0.passage.span)) }
  }

  private func bytes(of span: Span) -> Range<Int> {
    guard let text else { return 0..<0 }
    let start = text.byteOffset(span.start)
    return start..<max(start, text.byteOffset(span.end))
  }
}
