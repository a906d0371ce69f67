/// What the lines of a file say about how it was broken into lines.
struct LineShape {
  /// Blank lines between two lines of one paragraph: none, or one in a file that is double-spaced.
  let spacing: Int
  /// Length of a full line where the file is wrapped to a width; `nil` where lines are as long as their paragraphs.
  let wrapWidth: Int?
  /// True where some line surely goes on in the next: it stops in a sentence, and the next begins with a small letter.
  let isBroken: Bool
  /// True where the first lines of paragraphs are set in, and others are not.
  let isIndented: Bool

  /// - Parameter rows: the lines that are not blank.
  init(_ rows: [Row], in source: SourceText) {
    spacing = Self.spacing(rows, in: source)
    let limit = spacing
    let followed = zip(rows, rows.dropFirst()).filter { $1.gap <= limit }.map { (left: $0.line, right: $1.line) }
    wrapWidth = Self.wrapWidth(rows, followed: followed.map(\.left), in: source)
    isBroken = followed.contains { Self.goesOn($0.left, $0.right, in: source) }
    let indented = followed.count { $0.right.indent > 0 }
    isIndented = indented > 0 && 2 * indented <= followed.count
  }

  /// A line that is not blank, with the number of blank lines before it.
  struct Row {
    let line: Line
    let gap: Int
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

  /// A file is wrapped when no line is longer than a screen is wide, most lines that another follows are nearly full, and few of
  /// those end with a sentence: short paragraphs of one line each all do.
  private static func wrapWidth(_ rows: [Row], followed: [Line], in source: SourceText) -> Int? {
    let widest = rows.map(\.line.range.count).max() ?? 0
    guard (40...120).contains(widest), followed.count >= 3 else { return nil }
    let full = followed.count { Double($0.range.count) >= 0.7 * Double(widest) }
    let sentences = followed.count { $0.endsSentence(in: source) }
    return Double(full) >= 0.7 * Double(followed.count) && 2 * sentences <= followed.count ? widest : nil
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
  private static let ends = quotationMarks.subtracting(["'"]).union([".", "!", "?", "…", ":"])
}
