/// Goes over the attributes of one tag, up to and over its `>`. It is told the page at each step rather than keeping it: a page has thousands of tags.
struct AttributeScanner {
  private(set) var position: Int

  /// - Parameter place: behind the name of the tag.
  init(from place: Int) { position = place }

  /// - Parameter tag: from `<` to `>`; its name is passed over.
  init(ofTag tag: Range<Int>, in scalars: [Unicode.Scalar]) {
    var end = tag.lowerBound + 1
    while end < tag.upperBound, !scalars[end].isMarkupSpace, scalars[end] != "/", scalars[end] != ">" { end += 1 }
    position = end
  }

  /// Name and value of the next attribute; `nil` at the end of the tag.
  mutating func next(in scalars: [Unicode.Scalar]) -> (name: Range<Int>, value: Range<Int>)? {
    while position < scalars.count, scalars[position].isMarkupSpace || scalars[position] == "/" { position += 1 }
    guard position < scalars.count else { return nil }
    if scalars[position] == ">" {
      position += 1
      return nil
    }
    let name = position
    position += 1
    while position < scalars.count, !scalars[position].isMarkupSpace, !Self.endsName(scalars[position]) { position += 1 }
    let nameEnd = position
    skipSpace(in: scalars)
    guard position < scalars.count, scalars[position] == "=" else { return (name..<nameEnd, nameEnd..<nameEnd) }
    position += 1
    skipSpace(in: scalars)
    return (name..<nameEnd, value(in: scalars))
  }

  private mutating func value(in scalars: [Unicode.Scalar]) -> Range<Int> {
    guard position < scalars.count else { return position..<position }
    let quote = scalars[position]
    if quote == "\"" || quote == "'" {
      let start = position + 1
      let end = Markup.find(quote, in: scalars, from: start) ?? scalars.count
      position = min(end + 1, scalars.count)
      return start..<end
    }
    let start = position
    while position < scalars.count, !scalars[position].isMarkupSpace, scalars[position] != ">" { position += 1 }
    return start..<position
  }

  private mutating func skipSpace(in scalars: [Unicode.Scalar]) {
    while position < scalars.count, scalars[position].isMarkupSpace { position += 1 }
  }

  private static func endsName(_ scalar: Unicode.Scalar) -> Bool { scalar == "=" || scalar == ">" || scalar == "/" }
}

/// The attributes of one tag.
struct PageAttributes {
  private let scalars: [Unicode.Scalar]
  private var entries: [(name: WordHash, value: Range<Int>)] = []

  /// - Parameter range: a start tag, from `<` to `>`.
  init(_ scalars: [Unicode.Scalar], _ range: Range<Int>) {
    self.scalars = scalars
    var scanner = AttributeScanner(ofTag: range, in: scalars)
    while let (name, value) = scanner.next(in: scalars) { entries.append((WordHash.of(scalars, name), value)) }
  }

  /// Where the value of an attribute stands.
  func range(_ name: WordHash) -> Range<Int>? { entries.first { $0.name == name }?.value }

  /// The value with its references resolved, without blanks at its edges.
  func value(_ name: String) -> String? { range(WordHash.of(name)).map { Self.text(scalars, $0) } }

  static func text(_ scalars: [Unicode.Scalar], _ range: Range<Int>) -> String {
    var view: [Unicode.Scalar] = []
    var references = CharacterReferences()
    var position = range.lowerBound
    while position < range.upperBound {
      if scalars[position] == "&", let found = references.reference(in: scalars, at: position, before: range.upperBound) {
        view.append(found.scalar)
        position = found.end
      } else {
        view.append(scalars[position])
        position += 1
      }
    }
    let start = view.firstIndex { !$0.isBlank } ?? 0
    let end = view.lastIndex { !$0.isBlank }.map { $0 + 1 } ?? 0
    return String(view, start..<max(start, end))
  }
}
