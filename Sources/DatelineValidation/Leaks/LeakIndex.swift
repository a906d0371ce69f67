import DatelineExport
import DatelineModel
import DatelineReading

/// Articles whose words an export may not hold, as the leak test knows them: hashes of windows of their text.
///
/// It keeps 16 bytes in memory for every 12 of text, and the text itself on disk, to look at where a hash is met.
public struct LeakIndex {
  /// An article, and what of it may stand in an export all the same.
  struct Article {
    let id: DocumentID
    /// True where these are not the words that a page shows but those that its markup holds.
    let isMarkup: Bool
    /// Folded texts that are allowed wherever they stand: the headline, quoted passages.
    let allowed: [[UInt8]]
  }

  /// Longest run, in code points of the article, that an export may have in common with it beyond what is allowed.
  public let limit: Int
  private(set) var articles: [Article] = []
  private(set) var windows: [UInt64: [Place]] = [:]
  private let spool: ArticleSpool

  struct Place {
    let article: Int32
    /// Byte of the folded article.
    let offset: Int32
  }

  /// Bytes of a window. A run of more than 50 code points has 31 folded bytes at the least in any prose, and so a whole window that begins at a multiple of the step.
  static let width = 20
  static let step = 12

  /// - Parameter limit: 50 is what the words of a title or a set phrase may come to.
  public init(limit: Int = standardLimit) throws {
    self.limit = limit
    spool = try ArticleSpool()
  }

  public static let standardLimit = 50
  /// The shortest limit that can be tested: a run that is one longer holds a whole window in prose.
  public static let least = 40

  public var isEmpty: Bool { articles.isEmpty }

  /// - Parameters:
  ///   - text: what must not be found.
  ///   - allowed: pieces of it that may.
  ///   - isMarkup: whether they are what the markup of a page holds, and not its text.
  public mutating func add(_ id: DocumentID, text: String, allowed: [String], isMarkup: Bool = false) throws {
    try spool.add(text)
    let bytes = ComparableText(text).bytes
    let article = Article(
      id: id, isMarkup: isMarkup, allowed: allowed.map { ComparableText($0).bytes }.filter { !$0.isEmpty })
    let number = Int32(truncatingIfNeeded: articles.count)
    articles.append(article)
    let shown = Self.mask(article.allowed, in: bytes)
    var start = 0
    while start + Self.width <= bytes.count {
      let window = bytes[start..<start + Self.width]
      if window.indices.contains(where: { !shown[$0] }) && Self.isProse(window) {
        let place = Place(article: number, offset: Int32(truncatingIfNeeded: start))
        add(place, at: RollingHash.of(window))
      }
      start += Self.step
    }
  }

  /// Words that an article has many times are found by the first of them.
  private mutating func add(_ place: Place, at hash: UInt64) {
    let known = windows[hash, default: []]
    guard known.count < Self.mostRepeated || known[known.count - Self.mostRepeated].article != place.article else { return }
    windows[hash, default: []].append(place)
  }

  private static let mostRepeated = 4

  /// The folded article once more, and which of its bytes are allowed.
  func content(of article: Int) throws -> (text: ComparableText, allowed: [Bool]) {
    let text = try spool.text(article)
    return (text, Self.mask(articles[article].allowed, in: text.bytes))
  }

  /// Rows of dashes or of digits are nobody's words.
  private static func isProse(_ window: ArraySlice<UInt8>) -> Bool {
    window.count { byte in byte >= 0x80 || (0x41...0x5A).contains(byte & 0xDF) } * 2 > window.count
  }

  /// Marks every occurrence of some pieces.
  private static func mask(_ pieces: [[UInt8]], in bytes: [UInt8]) -> [Bool] {
    var mask = [Bool](repeating: false, count: bytes.count)
    for piece in pieces {
      for start in Occurrences.of(piece, in: bytes) { for place in start..<start + piece.count { mask[place] = true } }
    }
    return mask
  }
}

extension LeakIndex {
  /// Adds an article that an edition does not show whole; nothing where it does.
  public mutating func add(_ edited: EditedDocument) throws {
    guard edited.shown.text == nil, let text = edited.original.text else { return }
    let isPage = SourceKind(edited.original.document.source) == .page
    let page = isPage ? PageWords(Array(text.raw(undoing: edited.original.edits).unicodeScalars)) : nil
    try add(edited.shown, text: text.string, hidden: page?.hidden ?? [])
  }

  /// Adds an article that an export does not show whole, from its source file.
  /// - Parameter document: as the export has it.
  public mutating func add(_ document: AnnotatedDocument, source: SourceText) throws {
    guard SourceKind(source.file) == .page else { return try add(document, text: source.shownWords) }
    let page = PageWords(source.scalars)
    try add(document, text: page.shown, hidden: page.hidden)
  }

  /// Its bibliographic facts may stand in an export, and the words that the edition quotes.
  /// - Parameters:
  ///   - text: all that the article shows.
  ///   - hidden: all that its markup holds, if it is a page.
  mutating func add(_ document: AnnotatedDocument, text: String, hidden: [String] = []) throws {
    let facts = document.document
    let literals = facts.byline.compactMap { if case .literal(let words) = $0 { words } else { nil } }
    let allowed = [facts.headline, facts.subheadline, facts.url, facts.rights.statement, facts.source.name].compactMap { $0 }
    let quoted = document.excerpts?.runs.map(\.words.string) ?? []
    try add(facts.id, text: text, allowed: allowed + literals + quoted)
    // What is no longer than the limit can be no leak. The mark keeps pieces apart that stand side by side by accident.
    let pieces = hidden.filter { $0.unicodeScalars.count > limit }
    guard !pieces.isEmpty else { return }
    try add(facts.id, text: pieces.joined(separator: "\n\u{241E}\n"), allowed: allowed + literals + quoted, isMarkup: true)
  }
}

/// A hash of a window of bytes that moves on by one in constant time (Rabin and Karp).
struct RollingHash {
  private(set) var value: UInt64 = 0
  private static let base: UInt64 = 0x9E37_79B9_7F4A_7C15 | 1
  /// The base to the power of the width less one: what the byte that leaves was multiplied by.
  private static let highest = (1..<LeakIndex.width).reduce(UInt64(1)) { power, _ in power &* base }

  static func of(_ window: ArraySlice<UInt8>) -> UInt64 { window.reduce(0) { $0 &* base &+ UInt64($1) &+ 1 } }

  mutating func push(_ byte: UInt8) { value = value &* Self.base &+ UInt64(byte) &+ 1 }

  mutating func push(_ byte: UInt8, dropping old: UInt8) {
    value = (value &- (UInt64(old) &+ 1) &* Self.highest) &* Self.base &+ UInt64(byte) &+ 1
  }
}
