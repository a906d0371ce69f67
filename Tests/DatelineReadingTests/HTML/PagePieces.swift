import DatelineReading

/// A page cut into tags and what stands between them, for tests that change its markup and nothing else.
struct PagePieces {
  /// A start tag, an end tag, or anything else: text, comments, scripts with all they hold.
  struct Piece {
    var text: String
    /// In small letters; empty for what is no tag.
    let name: String
    let isEnd: Bool
    /// Code points of the page.
    let range: Range<Int>
  }

  var pieces: [Piece] = []
  private let source: SourceText
  private var scalars: [Unicode.Scalar] { source.scalars }

  init(_ source: SourceText) {
    self.source = source
    var start = 0
    var place = 0
    while place < scalars.count {
      guard scalars[place] == "<", let end = tagEnd(place) else {
        place += 1
        continue
      }
      add(start..<place)
      addTag(place..<end)
      start = end
      place = end
    }
    add(start..<scalars.count)
  }

  var text: String { pieces.map(\.text).joined() }

  private mutating func add(_ range: Range<Int>) {
    if !range.isEmpty { pieces.append(Piece(text: source.string(range), name: "", isEnd: false, range: range)) }
  }

  private mutating func addTag(_ range: Range<Int>) {
    let words = source.string(range).drop { $0 == "<" || $0 == "/" }
    let isEnd = scalars[range.lowerBound + 1] == "/"
    let name = words.prefix { $0.isLetter || $0.isNumber || $0 == "-" }.lowercased()
    let isTag = name.first?.isLetter ?? false && !["script", "style", "template"].contains(name)
    pieces.append(Piece(text: source.string(range), name: isTag ? name : "", isEnd: isEnd, range: range))
  }

  /// Behind a tag, a comment, or a script with its end tag; `nil` where none begins.
  private func tagEnd(_ place: Int) -> Int? {
    if matches("<!--", at: place) { return find("-->", from: place + 4) }
    for name in ["script", "style", "template"] where matches("<" + name, at: place) {
      return find("</" + name + ">", from: place)
    }
    guard place + 1 < scalars.count,
      "/!?".unicodeScalars.contains(scalars[place + 1]) || scalars[place + 1].properties.isAlphabetic
    else { return nil }
    var quote: Unicode.Scalar?
    for index in (place + 1)..<scalars.count {
      if let open = quote {
        if scalars[index] == open { quote = nil }
      } else if scalars[index] == "\"" || scalars[index] == "'" {
        quote = scalars[index - 1] == "=" ? scalars[index] : nil
      } else if scalars[index] == ">" {
        return index + 1
      }
    }
    return nil
  }

  private func matches(_ word: String, at place: Int) -> Bool {
    place + word.utf8.count <= scalars.count
      && zip(scalars[place...], word.unicodeScalars).allSatisfy { $0.properties.lowercaseMapping == String($1) }
  }

  private func find(_ word: String, from place: Int) -> Int {
    for index in place..<max(place, scalars.count) where scalars[index] == word.unicodeScalars.first && matches(word, at: index) {
      return index + word.utf8.count
    }
    return scalars.count
  }
}

extension PagePieces {
  private static let boxes: Set<String> = ["div", "section", "article", "main", "body", "td", "form", "center"]

  /// The tags of the smallest box around some code points, as places among the pieces.
  func box(around range: Range<Int>) -> (start: Int, end: Int)? {
    var open: [(name: String, index: Int)] = []
    for (index, piece) in pieces.enumerated() where Self.boxes.contains(piece.name) {
      if !piece.isEnd {
        open.append((piece.name, index))
      } else if let last = open.lastIndex(where: { $0.name == piece.name }) {
        let start = open[last].index
        open.removeSubrange(last...)
        if pieces[start].range.upperBound <= range.lowerBound, range.upperBound <= piece.range.lowerBound {
          return (start, index)
        }
      }
    }
    return nil
  }
}
