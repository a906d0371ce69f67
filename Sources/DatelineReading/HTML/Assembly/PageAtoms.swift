/// The smallest pieces of a page that stay whole: a character, a reference, a tag or what else is no text.
struct PageAtoms {
  struct Atom {
    let range: Range<Int>
    /// What a reader sees; `nil` for markup.
    let scalar: Unicode.Scalar?
    let token: Int

    var isContent: Bool { scalar.map { !$0.isUnread } ?? false }
    var isReference: Bool { scalar != nil && range.count > 1 }
  }

  let text: PageText

  enum Piece {
    /// Characters that are read as they stand, with single spaces between them: no need to look at each.
    case plain(Range<Int>, token: Int)
    case atom(Atom)
  }

  /// Goes over the atoms that begin in a range, until the body says stop.
  func forEach(from range: Range<Int>, _ body: (Atom) -> Bool) {
    forEachPiece(from: range) { piece in
      switch piece {
      case .atom(let atom): return body(atom)
      case .plain(let run, let token):
        for place in run where !body(Atom(range: place..<(place + 1), scalar: text.scalars[place], token: token)) { return false }
        return true
      }
    }
  }

  /// As ``forEach(from:_:)``, in longer pieces.
  @inline(__always)
  func forEachPiece(from range: Range<Int>, _ body: (Piece) -> Bool) {
    var token = firstToken(endingBehind: range.lowerBound)
    while token < text.page.tokens.count, text.page.tokens[token].start < range.upperBound {
      let whole = text.page.tokens[token]
      if whole.kind != .text {
        if whole.start >= range.lowerBound, !body(.atom(Atom(range: whole.range, scalar: nil, token: token))) { return }
      } else if !characters(of: whole, token, in: range, body) {
        return
      }
      token += 1
    }
  }

  @inline(__always)
  private func characters(of token: PageToken, _ number: Int, in range: Range<Int>, _ body: (Piece) -> Bool) -> Bool {
    if token.isPlain, token.start >= range.lowerBound, token.end <= range.upperBound {
      return body(.plain(token.range, token: number))
    }
    var (position, reference) = start(of: token, in: range)
    let end = min(token.end, range.upperBound)
    while position < end {
      let next = reference < text.page.references.count ? text.page.references[reference].start : end
      if next == position {
        let found = text.page.references[reference]
        guard body(.atom(Atom(range: position..<found.end, scalar: found.scalar, token: number))) else { return false }
        position = found.end
        reference += 1
        continue
      }
      let run = position..<plainEnd(from: position, before: min(end, next))
      if run.isEmpty {
        let atom = Atom(range: position..<(position + 1), scalar: text.scalars[position], token: number)
        guard body(.atom(atom)) else { return false }
        position += 1
      } else {
        guard body(.plain(run, token: number)) else { return false }
        position = run.upperBound
      }
    }
    return true
  }

  /// Where the part of a text that lies in a range begins, and the first reference there. Nothing before the range matters, except a reference that
  /// reaches into it.
  private func start(of token: PageToken, in range: Range<Int>) -> (position: Int, reference: Int) {
    guard token.start < range.lowerBound else { return (token.start, text.firstReference(from: token.start)) }
    var position = range.lowerBound
    var reference = text.firstReference(from: max(token.start, range.lowerBound - 40))
    while reference < text.page.references.count, text.page.references[reference].start < position {
      position = max(position, text.page.references[reference].end)
      reference += 1
    }
    return (position, reference)
  }

  private func plainEnd(from start: Int, before limit: Int) -> Int {
    let scalars = text.scalars
    var place = start
    while place < limit {
      let value = scalars[place].value
      if value == 0x20 {
        // Neither at the edges of a run nor beside another blank.
        guard place > start, place + 1 < limit, !scalars[place + 1].isUnread else { break }
      } else if value &- 0x21 >= 0x5E, scalars[place].isUnread {
        break
      }
      place += 1
    }
    return place
  }

  /// The part of a range from the first character that is read to the last; empty where none lies in it whole.
  func trim(_ range: Range<Int>) -> Range<Int> {
    let range = range.clamped(to: 0..<text.scalars.count)
    var start: Int?
    var end = range.lowerBound
    forEach(from: range) { atom in
      guard atom.isContent, atom.range.upperBound <= range.upperBound else { return true }
      if start == nil { start = atom.range.lowerBound }
      end = atom.range.upperBound
      return true
    }
    return (start ?? end)..<end
  }

  /// The words in a range: references resolved, blanks and what parts lines as single spaces, no hints where a word may be broken.
  /// - Parameter limit: no more characters than that, spaces not counted.
  func words(in range: Range<Int>, limit: Int = .max) -> String {
    var words: [Unicode.Scalar] = []
    words.reserveCapacity(min(range.count, 400))
    var isParted = false
    forEachPiece(from: range) { piece in
      switch piece {
      case .plain(let run, _):
        if isParted, !words.isEmpty { words.append(" ") }
        words.append(contentsOf: text.scalars[run])
        isParted = false
      case .atom(let atom):
        guard let scalar = atom.scalar else {
          isParted = isParted || text.parts(atom.token..<(atom.token + 1))
          return true
        }
        if scalar.isUnread {
          isParted = isParted || scalar.isSpace || scalar.endsLine
          return true
        }
        if isParted, !words.isEmpty { words.append(" ") }
        words.append(scalar)
        isParted = false
      }
      return words.count <= limit || words.count { $0 != " " } < limit
    }
    return String(words, 0..<Self.length(of: words, limit))
  }

  private static func length(of words: [Unicode.Scalar], _ limit: Int) -> Int {
    guard words.count > limit else { return words.count }
    var count = 0
    for (place, scalar) in words.enumerated() where scalar != " " {
      if count == limit { return words[place - 1] == " " ? place - 1 : place }
      count += 1
    }
    return words.count
  }

  private func firstToken(endingBehind place: Int) -> Int {
    var low = 0
    var high = text.page.tokens.count
    while low < high {
      let middle = (low + high) / 2
      if text.page.tokens[middle].end <= place { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
