/// What the lines of a file say about how it was broken into lines.
struct LineShape {
  /// Length of a full line where the file is wrapped to a width; `nil` where lines are as long as their paragraphs.
  let wrapWidth: Int?
  /// True where some line surely goes on in the next: it stops in a sentence, and the next begins with a small letter.
  let isBroken: Bool

  init(_ lines: [Line], in source: SourceText) {
    let followed = zip(lines, lines.dropFirst()).filter { !$0.isBlank && !$1.isBlank }
    wrapWidth = Self.wrapWidth(lines, followed: followed.map(\.0), in: source)
    isBroken = followed.contains { left, right in
      !left.endsSentence(in: source) && (source.scalars[right.range].first?.isLowercase ?? false)
    }
  }

  /// A file is wrapped when no line is longer than a screen is wide, most lines that another follows are nearly full, and few of
  /// those end with a sentence: short paragraphs of one line each all do.
  private static func wrapWidth(_ lines: [Line], followed: [Line], in source: SourceText) -> Int? {
    let widest = lines.map(\.range.count).max() ?? 0
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

  private static let quotationMarks: Set<Unicode.Scalar> = ["”", "\"", "’", "»", "'"]
  private static let ends = quotationMarks.subtracting(["'"]).union([".", "!", "?", "…", ":"])
}
