/// The characters of a page as a reader sees them, each with its place in the file.
struct PageText {
  let scalars: [Unicode.Scalar]
  let page: PageTokens

  /// The characters of the texts among some tokens: references resolved, white space as it is.
  /// - Parameter body: gets the token, the character, and where it stands.
  func forEach(in tokens: ClosedRange<Int>, _ body: (Int, Unicode.Scalar, Range<Int>) -> Void) {
    guard let first = page.tokens[tokens].first else { return }
    var reference = firstReference(from: first.start)
    for index in tokens where page.tokens[index].kind == .text {
      var position = page.tokens[index].start
      let end = page.tokens[index].end
      while reference < page.references.count, page.references[reference].start < position { reference += 1 }
      while position < end {
        if reference < page.references.count, page.references[reference].start == position {
          let found = page.references[reference]
          body(index, found.scalar, position..<found.end)
          position = found.end
          reference += 1
        } else {
          body(index, scalars[position], position..<(position + 1))
          position += 1
        }
      }
    }
  }

  /// The words of some tokens, blanks as single spaces.
  /// - Parameter limit: no more characters than that, spaces not counted.
  func words(in tokens: ClosedRange<Int>, limit: Int = .max) -> String {
    guard let first = page.tokens[tokens].first, let last = page.tokens[tokens].last else { return "" }
    return PageAtoms(text: self).words(in: first.start..<last.end, limit: limit)
  }

  func contains(_ wanted: Unicode.Scalar, in tokens: ClosedRange<Int>) -> Bool {
    var isFound = false
    PageAtoms(text: self).forEachPiece(from: page.tokens[tokens.lowerBound].start..<page.tokens[tokens.upperBound].end) { piece in
      switch piece {
      case .plain(let run, _): isFound = scalars[run].contains(wanted)
      case .atom(let atom): isFound = atom.scalar == wanted
      }
      return !isFound
    }
    return isFound
  }

  /// True where a line break stands among the tokens.
  func parts(_ tokens: Range<Int>) -> Bool {
    page.tokens[tokens].contains { $0.kind != .text && ($0.tag == .br || $0.tag.isBlock && $0.kind != .skipped) }
  }

  /// The first reference that begins at a place or behind it.
  func firstReference(from place: Int) -> Int {
    var low = 0
    var high = page.references.count
    while low < high {
      let middle = (low + high) / 2
      if page.references[middle].start < place { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
