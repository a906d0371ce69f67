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

  /// Goes over the atoms that begin in a range, until the body says stop.
  func forEach(from range: Range<Int>, _ body: (Atom) -> Bool) {
    var token = firstToken(endingBehind: range.lowerBound)
    while token < text.page.tokens.count, text.page.tokens[token].start < range.upperBound {
      let whole = text.page.tokens[token]
      if whole.kind != .text {
        if whole.start >= range.lowerBound, !body(Atom(range: whole.range, scalar: nil, token: token)) { return }
      } else if !characters(of: whole, token, in: range, body) {
        return
      }
      token += 1
    }
  }

  private func characters(of token: PageToken, _ number: Int, in range: Range<Int>, _ body: (Atom) -> Bool) -> Bool {
    var reference = text.firstReference(from: token.start)
    var position = token.start
    // Nothing before the range matters, except a reference that reaches into it.
    if position < range.lowerBound {
      let earlier = text.firstReference(from: max(token.start, range.lowerBound - 40))
      reference = earlier
      position = max(token.start, range.lowerBound)
      while reference < text.page.references.count, text.page.references[reference].start < position {
        position = max(position, text.page.references[reference].end)
        reference += 1
      }
    }
    while position < min(token.end, range.upperBound) {
      let atom: Atom
      if reference < text.page.references.count, text.page.references[reference].start == position {
        let found = text.page.references[reference]
        atom = Atom(range: position..<found.end, scalar: found.scalar, token: number)
        reference += 1
      } else {
        atom = Atom(range: position..<(position + 1), scalar: text.scalars[position], token: number)
      }
      if !body(atom) { return false }
      position = atom.range.upperBound
    }
    return true
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
