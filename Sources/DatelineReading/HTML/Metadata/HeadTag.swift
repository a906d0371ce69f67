/// A start tag in the head of an article, for what its attributes say of authors and days.
struct HeadTag {
  /// `rel` or `itemprop` has the author in it.
  private(set) var isMarkedAuthor = false
  /// `itemprop` has the name in it.
  private(set) var isName = false
  /// The address of the link has a part such as `author`.
  private(set) var leadsToAuthor = false
  /// Where a value stands that may be a day.
  private(set) var day: Range<Int>?
  private(set) var role = HeadMarkup.Day.Role.unsaid

  init(_ scalars: [Unicode.Scalar], _ token: PageToken) {
    var scanner = AttributeScanner(ofTag: token.range, in: scalars)
    var properties: [Substring] = []
    var names: [Range<Int>] = []
    var isPublication = false
    while let (name, value) = scanner.next(in: scalars) {
      switch Self.attributes[WordHash.of(scalars, name)] {
      case .relation: isMarkedAuthor = isMarkedAuthor || Self.words(scalars, value).contains("author")
      case .property:
        properties += Self.words(scalars, value)
        isMarkedAuthor = isMarkedAuthor || properties.contains("author")
        isName = properties.contains("name")
      case .names: names.append(value)
      case .address: leadsToAuthor = token.tag == .a && Self.leadsToAuthor(scalars, value)
      case .publication: isPublication = true
      case .day where day == nil && Self.mayBeDay(scalars, value): day = value
      case nil where Self.isDataOfDay(scalars, name) && Self.mayBeDay(scalars, value):
        day = day ?? value
        names.append(name)
      default: break
      }
    }
    guard day != nil else { return }
    let said = names.map { String(scalars, $0.prefix(200)).lowercased() }
    role = properties.isEmpty ? isPublication ? .publication : Self.role(said) : Self.role(properties.map(String.init))
    // The day of an event, of a birth.
    if role == .unsaid, !properties.isEmpty { day = nil }
  }

  private enum Attribute { case relation, property, names, address, day, publication }

  private static let attributes: WordTable<Attribute> = {
    let names: [(String, Attribute)] = [
      ("rel", .relation), ("itemprop", .property), ("property", .property), ("class", .names), ("id", .names), ("href", .address),
      ("datetime", .day), ("content", .day), ("title", .day), ("pubdate", .publication),
    ]
    return WordTable(names.map { (WordHash.of($0.0), $0.1) })
  }()

  private static func words(_ scalars: [Unicode.Scalar], _ value: Range<Int>) -> [Substring] {
    String(scalars, value.prefix(200)).lowercased().split { $0.isWhitespace || $0 == ":" }
  }

  // MARK: Days

  private static func mayBeDay(_ scalars: [Unicode.Scalar], _ value: Range<Int>) -> Bool {
    value.count >= 8 && value.count <= 80 && scalars[value.prefix(80)].contains(where: \.isDigit)
  }

  /// `data-date`, `data-published`: the last word says that it is a day.
  private static func isDataOfDay(_ scalars: [Unicode.Scalar], _ name: Range<Int>) -> Bool {
    guard name.count > 6, Markup.matches(scalars, at: name.lowerBound, "data-") else { return false }
    var start = name.upperBound
    while start > name.lowerBound, scalars[start - 1] != "-" { start -= 1 }
    return dayWords[WordHash.of(scalars, start..<name.upperBound)] ?? false
  }

  private static let dayWords = WordTable(
    ["date", "datetime", "time", "timestamp", "published", "publishdate", "pubdate", "modified", "updated"].map {
      (WordHash.of($0), true)
    })

  /// Where names say both, as `published updated` does, one time serves for both.
  private static func role(_ names: [String]) -> HeadMarkup.Day.Role {
    let say: ([String]) -> Bool = { words in names.contains { name in words.contains { name.holds(bytesOf: $0) } } }
    if say(["publish", "pubdate", "created", "issued"]) { return .publication }
    return say(["updated", "modified", "modification", "revised"]) ? .change : .unsaid
  }

  // MARK: Authors

  /// `/author/ida-lund`, `/staff?id=7`: pages of authors, in the languages of the news that is read here.
  private static func leadsToAuthor(_ scalars: [Unicode.Scalar], _ value: Range<Int>) -> Bool {
    var word = WordHash()
    for place in value.prefix(200) {
      if !"/?#&=".unicodeScalars.contains(scalars[place]) {
        word.add(scalars[place])
      } else if folders[word] ?? false {
        return true
      } else {
        word = WordHash()
      }
    }
    return folders[word] ?? false
  }

  private static let folders = WordTable(
    [
      "author", "authors", "by", "byline", "bylines", "staff", "reporter", "reporters", "columnist", "columnists", "contributor",
      "contributors", "journalist", "journalists", "writer", "writers", "auteur", "auteurs", "journaliste", "journalistes",
      "autor",
      "autoren", "autores", "autori", "autore", "redakteur", "firmas",
    ].map { (WordHash.of($0), true) })
}
