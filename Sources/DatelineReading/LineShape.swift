/// What the lines of a file say about how it was broken into lines.
struct LineShape {
  /// Blank lines between two lines of one paragraph: none, or one in a file that is double-spaced.
  let spacing: Int
  /// Length of a full line where the file is wrapped to a width; `nil` where lines are as long as their paragraphs.
  let wrapWidth: Int?
  let filling: Filling
  /// True where some line surely goes on in the next: it stops in a sentence, and the next begins with a small letter.
  let isBroken: Bool
  /// True where the first lines of paragraphs are set in, and others are not.
  let isIndented: Bool

  /// True where spaces stand at the breaks of a file filled with letters: without one a break goes through a word.
  let showsSpaces: Bool

  /// What the lines of a file are filled with.
  enum Filling {
    /// The file is not wrapped to a width.
    case none
    /// It is, and nothing tells by what.
    case unknown
    /// With words: of every line the next word would have gone beyond the width.
    case words
    /// With letters: nearly all lines are of one length, so that most breaks go through words.
    case letters

    /// Breaks go between words, as far as is known.
    var keepsWords: Bool { self == .words || self == .unknown }
  }

  /// - Parameter rows: the lines that are not blank.
  init(_ rows: [Row], in source: SourceText) {
    spacing = Self.spacing(rows, in: source)
    let limit = spacing
    let followed = zip(rows, rows.dropFirst()).filter { $1.gap <= limit }.map { (left: $0.line, right: $1.line) }
    wrapWidth = Self.wrapWidth(rows, followed, in: source)
    filling = wrapWidth.map { Self.filling($0, followed, in: source) } ?? .none
    isBroken = followed.contains { Self.goesOn($0.left, $0.right, in: source) }
    let indented = followed.count { $0.right.indent > 0 }
    isIndented = filling != .letters && indented > 0 && 2 * indented <= followed.count
    showsSpaces = filling == .letters && followed.contains { Self.isSpaced($0, in: source) }
  }

  /// A line that is not blank, with the number of blank lines before it.
  struct Row {
    let line: Line
    let gap: Int
  }

  /// Two lines that no blank line parts.
  typealias Pair = (left: Line, right: Line)

  /// True where a space stands at the break, before it or behind it.
  static func isSpaced(_ pair: Pair, in source: SourceText) -> Bool {
    pair.right.indent > 0 || source.scalars[pair.left.range.upperBound...].first?.isSpace ?? false
  }

  private static func goesOn(_ left: Line, _ right: Line, in source: SourceText) -> Bool {
    !left.endsSentence(in: source) && (source.scalars[right.range].first?.isLowercase ?? false)
  }

  /// Every line has a blank one behind it, and many sentences go on over it.
  private static func spacing(_ rows: [Row], in source: SourceText) -> Int {
    guard rows.count >= 6, !rows.dropFirst().contains(where: { $0.gap == 0 }) else { return 0 }
    let pairs = zip(rows, rows.dropFirst()).filter { $1.gap == 1 }
    let going = pairs.count { goesOn($0.line, $1.line, in: source) }
    return going >= 2 && 3 * going >= pairs.count ? 1 : 0
  }

  // MARK: Width

  /// A file is wrapped when no line is longer than a screen is wide, most lines that another follows are nearly full, and few of
  /// those end with a sentence: short paragraphs of one line each all do. A title may be wider than the column where many lines go on.
  private static func wrapWidth(_ rows: [Row], _ followed: [Pair], in source: SourceText) -> Int? {
    let widest = rows.map(\.line.range.count).max() ?? 0
    guard widest <= 120, followed.count >= 3 else { return nil }
    if isWrapped(followed, to: widest, in: source) { return widest }
    let column = followed.map { max($0.left.range.count, $0.right.range.count) }.max() ?? 0
    let going = followed.count { goesOn($0.left, $0.right, in: source) }
    return 2 * going >= followed.count && isWrapped(followed, to: column, in: source) ? column : nil
  }

  private static func isWrapped(_ followed: [Pair], to width: Int, in source: SourceText) -> Bool {
    let full = followed.count { Double($0.left.range.count) >= 0.7 * Double(width) }
    let sentences = followed.count { $0.left.endsSentence(in: source) }
    return width >= 40 && Double(full) >= 0.7 * Double(followed.count) && 2 * sentences <= followed.count
  }

  private static func filling(_ width: Int, _ followed: [Pair], in source: SourceText) -> Filling {
    let full = followed.count { $0.left.range.count >= width - 1 }
    if followed.count >= 6, 10 * full >= 9 * followed.count { return .letters }
    let isGreedy = followed.allSatisfy { left, right in
      let next = source.scalars[right.range].prefix { $0 != " " }.count
      return source.scalars[left.range].last?.isHyphen ?? false || left.range.count + 1 + next > width
    }
    return isGreedy ? .words : .unknown
  }
}

extension Line {
  /// True where the line can be the end of a paragraph. A quotation that ends with a comma goes on: `…,” he said`.
  func endsSentence(in source: SourceText) -> Bool {
    let scalars = source.scalars[range]
    guard let last = scalars.last, Self.ends.contains(last) else { return false }
    return !(Self.quotationMarks.contains(last) && scalars.dropLast().last == ",")
  }

  private static let quotationMarks: Set<Unicode.Scalar> = ["”", "\"", "’", "»", "'", "“"]
  private static let ends = quotationMarks.subtracting(["'"]).union([".", "!", "?", "…", ":", "؟", "۔", "।", "。", "！", "？"])
}
