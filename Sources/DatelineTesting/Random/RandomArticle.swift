import DatelineModel

/// The text of a random document while it is made: a file, what became of it, and where its words and quotations stand.
struct RandomArticle {
  private(set) var builder: DocumentBuilder
  /// Code points of the file, word by word.
  private(set) var words: [Span] = []
  /// Quotations, with their marks.
  private(set) var quotations: [Span] = []
  private var position = 0
  private var isEmpty = true

  init(_ id: DocumentID, paragraphs: Int, _ random: inout SplitMix64) {
    builder = DocumentBuilder(id)
    for kind in [SegmentKind.headline, .subheadline, .byline, .dateline, .caption] where random.oneIn(2) {
      segment(kind, words: random.number(1...8), &random)
    }
    for _ in 0..<paragraphs {
      if random.oneIn(6) { segment(.heading, words: random.number(1...4), &random) }
      segment(.paragraph, words: random.number(4...40), &random)
    }
    for _ in 0..<random.below(3) { segment(.boilerplate, words: random.number(1...10), &random) }
  }

  private mutating func segment(_ kind: SegmentKind, words count: Int, _ random: inout SplitMix64) {
    var pieces: [DocumentBuilder.Piece] = []
    if isEmpty, random.oneIn(4) { add(.edit(.byteOrderMark, "\u{FEFF}", to: ""), to: &pieces) }
    let lineEnd = random.pick(["\n", "\n\n", "\r\n", "\r\n\r\n", " \u{A0}\n", ""])
    if !isEmpty { position += lineEnd.unicodeScalars.count }
    isEmpty = false
    var left = count
    while left > 0 {
      if !pieces.isEmpty, words.last?.end == position { separate(&pieces, &random) }
      let length = min(left, random.number(1...6))
      run(of: length, isQuoted: random.oneIn(3), to: &pieces, &random)
      left -= length
    }
    builder.segment(
      kind, zone: kind == .boilerplate ? random.pick(Zone.allCases) : nil, lineEnd: lineEnd, pieces: pieces)
  }

  /// Some words, in quotation marks or not.
  private mutating func run(of length: Int, isQuoted: Bool, to pieces: inout [DocumentBuilder.Piece], _ random: inout SplitMix64)
  {
    let marks = isQuoted ? random.pick([("“", "”"), ("\"", "\""), ("«", "»"), ("‘", "’")]) : ("", "")
    let start = position
    for index in 0..<length {
      if index > 0 { separate(&pieces, &random) }
      let before = position
      let word = (index == 0 ? marks.0 : "") + random.pick(HostileText.words) + (index == length - 1 ? marks.1 : "")
      add(.plain(word), to: &pieces)
      if random.oneIn(25) {
        add(.edit(.joinedWord, "\n", to: ""), to: &pieces)
        add(.plain("broken"), to: &pieces)
        // What follows a broken word stays outside the quotation.
        if isQuoted, index == length - 1 { add(.plain(marks.1), to: &pieces) }
      }
      words.append(Span(before..<position))
    }
    if isQuoted { quotations.append(Span(start..<position)) }
  }

  private mutating func separate(_ pieces: inout [DocumentBuilder.Piece], _ random: inout SplitMix64) {
    let edits: [DocumentBuilder.Piece] = [
      .edit(.joinedLine, "\n", to: " "), .edit(.joinedLine, "\r\n", to: " "), .edit(.space, "\u{A0}", to: " "),
      .edit(.space, "  \t", to: " "),
      .edit(.control, " \u{0}", to: " "), .edit(.control, "\u{C}", to: " "), .edit(.markup, "<br/>", to: " "),
      .edit(.control, "\u{1B}", to: ""), .edit(.strayByte, "\u{F797}", to: "—"),
    ]
    add(random.oneIn(8) ? random.pick(edits) : .plain(" "), to: &pieces)
  }

  private mutating func add(_ piece: DocumentBuilder.Piece, to pieces: inout [DocumentBuilder.Piece]) {
    switch piece {
    case .plain(let words), .edit(_, let words, _): position += words.unicodeScalars.count
    }
    pieces.append(piece)
  }

  /// From some word to one a few words on, across segments where it comes to that.
  func passage(_ random: inout SplitMix64, within hull: Span? = nil) -> Span? {
    let choices = hull.map { hull in words.filter { hull.contains($0) } } ?? words
    guard !choices.isEmpty else { return nil }
    let first = random.below(choices.count)
    let last = min(choices.count - 1, first + random.below(12))
    return Span(choices[first].start..<choices[last].end)
  }
}
