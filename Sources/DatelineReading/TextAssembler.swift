import DatelineModel

/// Puts the reading text together from a layout and records every character that does not go over as it is.
struct TextAssembler {
  private let source: SourceText
  private let layout: Layout
  private let rulings: CuratedPlaces
  private var text: [Unicode.Scalar] = []
  private(set) var edits: [Edit] = []

  init(source: SourceText, layout: Layout, rulings: [EditRuling] = []) {
    self.source = source
    self.layout = layout
    self.rulings = CuratedPlaces(rulings)
  }

  /// The text; its edits are in ``edits`` afterwards.
  mutating func assemble() -> ReadingText {
    var position = 0
    for (index, block) in layout.blocks.enumerated() {
      gap(position..<block.range.lowerBound, isFirst: index == 0)
      inside(block.range)
      position = block.range.upperBound
    }
    let rest = position..<source.scalars.count
    if !rest.isEmpty { leadOut(rest) }
    return ReadingText(utf8: UTF8Bytes.encode(text))
  }

  /// Between two segments exactly one line feed, before the first nothing.
  private mutating func gap(_ range: Range<Int>, isFirst: Bool) {
    if isFirst {
      if !range.isEmpty { leadOut(range) }
    } else if source.scalars[range].elementsEqual(["\n"]) {
      text.append("\n")
    } else {
      replace(range, by: "\n", .lineEnd, rule: "segment-end")
    }
  }

  /// Blanks before the first segment and after the last.
  private mutating func leadOut(_ range: Range<Int>) {
    var start = range.lowerBound
    if start == 0, source.scalars[start] == "\u{FEFF}" {
      replace(0..<1, by: "", .byteOrderMark, rule: "byte-order-mark")
      start = 1
    }
    if start < range.upperBound { replace(start..<range.upperBound, by: "", .lineEnd, rule: "file-edge") }
  }

  private mutating func inside(_ range: Range<Int>) {
    let scalars = source.scalars
    var position = range.lowerBound
    while position < range.upperBound {
      let start = position
      while position < range.upperBound, isPlain(scalars, position, in: range) { position += 1 }
      text += scalars[start..<position]
      guard position < range.upperBound else { return }
      guard scalars[position].isBlank else {
        letter(at: position, in: range)
        position += 1
        continue
      }
      var end = position
      while end < range.upperBound, scalars[end].isBlank { end += 1 }
      blanks(position..<end)
      position = end
    }
  }

  /// Goes over as it is: no blank, no soft hyphen and no stray byte, or a single space of which nobody decided anything.
  private func isPlain(_ scalars: [Unicode.Scalar], _ position: Int, in range: Range<Int>) -> Bool {
    guard scalars[position].isBlank else {
      return !scalars[position].isSoftHyphen && (source.strays.isEmpty || source.strays.byte(at: position) == nil)
    }
    return scalars[position] == " " && rulings.isEmpty && position > range.lowerBound && !scalars[position - 1].isBlank
      && position + 1 < range.upperBound && !scalars[position + 1].isBlank
  }

  /// No blank, and not plain. A soft hyphen is left out, unless a line ends with it: then the break decides.
  private mutating func letter(at position: Int, in range: Range<Int>) {
    let scalar = source.scalars[position]
    guard scalar.isSoftHyphen else { return stray(scalar, at: position) }
    if follow(rulings.ruling(on: position..<(position + 1))) { return }
    let next = position + 1
    if next < range.upperBound, source.scalars[next].isBlank, layout.breaks[next] != nil { return text.append(scalar) }
    replace(position..<next, by: "", .space, rule: "soft-hyphen")
  }

  /// A byte that means nothing in the charset is read as something all the same.
  private mutating func stray(_ scalar: Unicode.Scalar, at position: Int) {
    let range = position..<(position + 1)
    if !follow(rulings.exchange(of: range)) { replace(range, by: String(scalar), .strayByte, rule: "stray-byte") }
  }

  /// A run of white space, line ends, zero-width characters and characters that cannot be carried.
  private mutating func blanks(_ range: Range<Int>) {
    if !rulings.isEmpty, followsRuling(range) { return }
    if range.count == 1, source.scalars[range.lowerBound] == " " { return text.append(" ") }
    let run = source.scalars[range]
    if run.contains(where: \.endsLine) { return lineBreak(range) }
    if run.allSatisfy(\.isZeroWidth) {
      zeroWidth(range)
    } else if run.contains(where: \.isUncarriable) {
      replace(range, by: run.contains(where: { $0.isSpace || $0.partsWords }) ? " " : "", .control, rule: "uncarriable")
    } else {
      replace(range, by: " ", .space, rule: "one-space")
    }
  }

  /// Does what a curator decided of a run of blanks, or of the run with the hyphen before it.
  private mutating func followsRuling(_ range: Range<Int>) -> Bool {
    if follow(rulings.ruling(on: range)) { return true }
    let whole = withHyphen(range)
    guard whole != range, let ruling = rulings.ruling(on: whole) else { return false }
    text.removeLast()
    return follow(ruling)
  }

  /// Between letters of a script without spaces it tells words apart and stays.
  private mutating func zeroWidth(_ range: Range<Int>) {
    let isNeeded =
      range.upperBound < source.scalars.count && source.scalars[range.upperBound].partsWordsWithoutSpaces
      && text.last?.partsWordsWithoutSpaces ?? false
    if isNeeded { text += source.scalars[range] } else { replace(range, by: "", .space, rule: "zero-width") }
  }

  private mutating func follow(_ ruling: EditRuling?) -> Bool {
    guard let ruling else { return false }
    replace(ruling.raw.range, by: ruling.text, ruling.kind, rule: ruling.rule, confidence: ruling.confidence)
    return true
  }

  /// A run of blanks with the hyphen before it; without one, the run itself.
  private func withHyphen(_ range: Range<Int>) -> Range<Int> {
    guard let last = text.last, last.isHyphen, edits.last?.raw.end != range.lowerBound else { return range }
    return (range.lowerBound - 1)..<range.upperBound
  }

  private mutating func lineBreak(_ range: Range<Int>) {
    // A break in a block that the layout did not decide comes from a curator's own segment: it is a space.
    switch layout.breaks[range.lowerBound] ?? .space(confidence: 0.5) {
    case .insideWord(let confidence):
      replace(range, by: "", .joinedWord, rule: "broken-word", confidence: confidence)
    case .hyphenation(let confidence):
      let whole = withHyphen(range)
      if whole != range { text.removeLast() }
      replace(whole, by: "", .joinedWord, rule: "hyphenation", confidence: confidence)
    case .space(let confidence):
      replace(range, by: " ", .joinedLine, rule: "wrapped-line", confidence: confidence)
    case .paragraph:
      replace(range, by: " ", .joinedLine, rule: "curator")
    }
  }

  private mutating func replace(
    _ range: Range<Int>, by replacement: String, _ kind: EditKind, rule: String, confidence: Double? = nil
  ) {
    let start = text.count
    text += replacement.unicodeScalars
    edits.append(
      Edit(
        raw: Span(range), text: Span(start..<text.count), kind: kind, original: source.original(range),
        replacement: replacement, rule: rule, confidence: confidence))
  }
}

/// What a record file says of one place, against the reader or in its stead.
public struct EditRuling: Hashable, Sendable {
  public let raw: Span
  public let kind: EditKind
  /// What stands there in the reading text.
  public let text: String
  /// Who decided: the rule that a withheld record remembers, else `curator`.
  public let rule: String
  public let confidence: Double?

  public init(raw: Span, kind: EditKind, text: String, rule: String = "curator", confidence: Double? = nil) {
    self.raw = raw
    self.kind = kind
    self.text = text
    self.rule = rule
    self.confidence = confidence
  }
}
