import DatelineModel

/// Puts the reading text of a page together and records every character of the file that does not go over as it is: each tag, each comment, each script.
struct PageAssembler {
  /// Longer originals are recorded as several edits in a row: a cell of a spreadsheet holds 32,767 characters, and a script may have a million.
  static let longestOriginal = 16_384

  private let source: SourceText
  private let atoms: PageAtoms
  private let rulings: CuratedPlaces
  private var text: [Unicode.Scalar] = []
  private var count: Int { text.count }
  private(set) var edits: [Edit] = []

  init(source: SourceText, atoms: PageAtoms, rulings: [EditRuling]) {
    self.source = source
    self.atoms = atoms
    self.rulings = CuratedPlaces(rulings)
  }

  /// The text; its edits are in ``edits`` afterwards.
  mutating func assemble(_ blocks: [Block]) -> ReadingText {
    edits.reserveCapacity(blocks.count * 2)
    text.reserveCapacity(blocks.indices.reduce(0) { $0 + blocks[$1].range.count + 1 })
    var position = 0
    for index in blocks.indices {
      let range = blocks[index].range
      if index == 0 { edge(position..<range.lowerBound) } else { gap(position..<range.lowerBound) }
      inside(range)
      position = range.upperBound
    }
    edge(position..<source.scalars.count)
    return ReadingText(utf8: UTF8Bytes.encode(text))
  }

  // MARK: Around segments

  /// Before the first segment and behind the last.
  private mutating func edge(_ range: Range<Int>) {
    var start = range.lowerBound
    if start == 0, !range.isEmpty, source.scalars[0] == "\u{FEFF}" {
      replace(0..<1, by: "", .byteOrderMark, rule: "byte-order-mark")
      start = 1
    }
    guard start < range.upperBound else { return }
    let isBlank = source.scalars[start..<range.upperBound].allSatisfy(\.isBlank)
    replace(start..<range.upperBound, by: "", isBlank ? .lineEnd : .markup, rule: "file-edge")
  }

  private mutating func gap(_ range: Range<Int>) {
    let characters = source.scalars[range]
    if characters.elementsEqual(["\n"]) { return append("\n") }
    replace(range, by: "\n", characters.allSatisfy(\.isBlank) ? .lineEnd : .markup, rule: "segment-end")
  }

  // MARK: Inside a segment

  private mutating func inside(_ range: Range<Int>) {
    var run = Run(at: range.lowerBound)
    atoms.forEachPiece(from: range) { piece in
      switch piece {
      case .plain(let plain, _) where isUntouched:
        end(run)
        text.append(contentsOf: source.scalars[plain])
        run = Run(at: plain.upperBound)
      case .plain(let plain, let token):
        for place in plain { inside(Atom(range: place..<(place + 1), scalar: source.scalars[place], token: token), &run) }
      case .atom(let atom): inside(atom, &run)
      }
      return true
    }
    end(run)
  }

  /// Nothing but markup, blanks and references can give edits.
  private var isUntouched: Bool { rulings.isEmpty && source.strays.isEmpty }

  private mutating func inside(_ atom: Atom, _ run: inout Run) {
    guard atom.isContent, let scalar = atom.scalar else { return run.add(atom, atoms.text) }
    end(run)
    if atom.isReference {
      exchange(atom.range, scalar, .markup, rule: "character-reference")
    } else if source.strays.byte(at: atom.range.lowerBound) != nil {
      exchange(atom.range, scalar, .strayByte, rule: "stray-byte")
    } else {
      append(scalar)
    }
    run = Run(at: atom.range.upperBound)
  }

  /// White space, markup and characters that cannot be carried, between two characters that are read.
  private struct Run {
    var range: Range<Int>
    var hasMarkup = false
    var hasReference = false
    var hasSpace = false
    var hasLineEnd = false
    var hasBreak = false
    var isUncarriable = false

    init(at place: Int) { range = place..<place }

    mutating func add(_ atom: Atom, _ text: PageText) {
      range = range.lowerBound..<atom.range.upperBound
      guard let scalar = atom.scalar else {
        hasMarkup = true
        hasBreak = hasBreak || text.parts(atom.token..<(atom.token + 1))
        return
      }
      hasReference = hasReference || atom.isReference
      hasSpace = hasSpace || scalar.isSpace || scalar.partsWords || scalar.endsLine
      hasLineEnd = hasLineEnd || scalar.endsLine
      isUncarriable = isUncarriable || scalar.isUncarriable
    }
  }

  private typealias Atom = PageAtoms.Atom

  private mutating func end(_ run: Run) {
    guard !run.range.isEmpty, rulings.isEmpty || !follow(rulings.ruling(on: run.range)) else { return }
    if run.range.count == 1, source.scalars[run.range.lowerBound] == " " { return append(" ") }
    let (kind, rule) = Self.name(run)
    replace(run.range, by: run.hasSpace || run.hasBreak ? " " : "", kind, rule: rule)
  }

  private static func name(_ run: Run) -> (EditKind, String) {
    if run.hasBreak { return (.markup, "line-break") }
    if run.hasMarkup { return (.markup, "inline-markup") }
    if run.hasReference { return (.markup, "character-reference") }
    if run.isUncarriable { return (.control, "uncarriable") }
    if run.hasLineEnd { return (.joinedLine, "html-white-space") }
    return (.space, run.hasSpace ? "one-space" : "zero-width")
  }

  private mutating func exchange(_ range: Range<Int>, _ scalar: Unicode.Scalar, _ kind: EditKind, rule: String) {
    if !follow(rulings.exchange(of: range)) { replace(range, by: String(scalar), kind, rule: rule) }
  }

  private mutating func follow(_ ruling: EditRuling?) -> Bool {
    guard let ruling else { return false }
    replace(ruling.raw.range, by: ruling.text, ruling.kind, rule: ruling.rule, confidence: ruling.confidence)
    return true
  }

  // MARK: Recording

  private mutating func append(_ scalar: Unicode.Scalar) {
    text.append(scalar)
  }

  private mutating func replace(
    _ range: Range<Int>, by replacement: String, _ kind: EditKind, rule: String, confidence: Double? = nil
  ) {
    var start = range.lowerBound
    var replacement = replacement
    repeat {
      let end = min(start + Self.longestOriginal, range.upperBound)
      let place = count
      for scalar in replacement.unicodeScalars { append(scalar) }
      edits.append(
        Edit(
          raw: Span(start..<end), text: Span(place..<count), kind: kind, original: source.original(start..<end),
          replacement: replacement, rule: rule, confidence: confidence))
      replacement = ""
      start = end
    } while start < range.upperBound
  }
}
