/// What the words of a block look like.
enum BlockText {
  /// The words of a block with its line breaks as spaces: good enough to look at, not the reading text.
  static func string(_ range: Range<Int>, in source: SourceText) -> String {
    var words: [Unicode.Scalar] = []
    words.reserveCapacity(range.count)
    var pending = false
    for scalar in source.scalars[range] {
      if scalar.isBlank {
        pending = !(scalar.isUncarriable || scalar.isZeroWidth) || pending
      } else if !scalar.isSoftHyphen {
        if pending { words.append(" ") }
        words.append(scalar)
        pending = false
      }
    }
    return String(words, 0..<words.count)
  }

  /// Ends like a sentence, closing quotation marks and brackets left aside.
  static func isSentence(_ words: String) -> Bool {
    let ending = words.unicodeScalars.reversed().first { !"”\"’'»)]".unicodeScalars.contains($0) }
    return ending.map { ".!?…:؟۔।。！？".unicodeScalars.contains($0) } ?? false
  }

  /// One to four words, each with a capital: a name, or a label.
  static func isName(_ words: String) -> Bool {
    guard !words.surelyHasMoreWords(than: 4) else { return false }
    let parts = words.split(separator: " ")
    return (1...4).contains(parts.count) && !words.isLonger(than: 60)
      && parts.allSatisfy { $0.unicodeScalars.first?.isUppercase ?? false } && !isSentence(words)
  }

  /// `By Ida Lund`, `AT News`, `Staff Reporter`, `Ida Lund, Political Correspondent`.
  static func isByline(_ words: String) -> Bool {
    if let name = afterByline(words) { return !words.isLonger(than: 120) && !isSentence(words) && !name.isEmpty }
    if namesOffice(words) || isNameWithPlaceOrName(words) { return true }
    return !words.surelyHasMoreWords(than: 3) && words.split(separator: " ").count <= 3 && isName(words)
  }

  /// What somebody is at a newspaper, behind a name: `Ida Lund, Political Correspondent`; or without one: `From our correspondent in Kessandra`.
  private static func namesOffice(_ words: String) -> Bool {
    guard !words.surelyHasMoreWords(than: 9), !words.isLonger(than: 90), !isSentence(words) else { return false }
    let lower = words.lowercased()
    if lower.hasPrefix("from our ") || lower.hasPrefix("our ") { return holdsOffice(lower[...]) }
    guard let mark = words.firstIndex(where: { ",|–—".contains($0) }) else { return false }
    let office = words[words.index(after: mark)...]
    return isName(String(words[..<mark])) && office.split(separator: " ").count <= 4 && holdsOffice(office.lowercased()[...])
  }

  /// `Ida Lund in Port Sable`, `Ida Lund and Bram Okkel`: a name of two or three words, and another.
  static func isNameWithPlaceOrName(_ words: String) -> Bool {
    guard !words.surelyHasMoreWords(than: 7), !words.isLonger(than: 60) else { return false }
    let links: [(StaticString, Int)] = [(" in ", 1), (" and ", 2), (" & ", 2)]
    return links.contains { link, least in
      guard let range = words.firstRange(ofBytes: link) else { return false }
      let parts = [words[..<range.lowerBound], words[range.upperBound...]].map(String.init)
      let counts = parts.map { $0.split(separator: " ").count }
      return parts.allSatisfy(isName) && (2...3).contains(counts[0]) && (least...3).contains(counts[1])
    }
  }

  private static func holdsOffice(_ lower: Substring) -> Bool {
    lower.split { !$0.isLetter }.contains { offices.contains(String($0)) }
  }

  private static let offices: Set<String> = [
    "bureau", "correspondent", "correspondents", "desk", "editor", "reporter", "reporters", "staff", "writer", "correspondant",
    "correspondante", "corresponsal", "corrispondente", "korrespondent", "korrespondentin", "muhabiri", "redacción", "redakcja",
    "redaktion", "redactie", "redazione", "redação", "корреспондент", "корреспонденты", "редакция",
  ]

  /// What follows “By” and its like in other languages; `nil` where a line does not begin so.
  static func afterByline(_ words: String) -> String? {
    guard openingFilter.mayBegin(words) else { return nil }
    let lower = words.lowercased()
    guard let opening = bylineOpenings.first(where: lower.hasPrefix) else { return nil }
    let name = words.dropFirst(opening.count)
    // Letters of a script without capitals begin names too.
    return name.first.map { $0.isNumber || $0.isLetter && (!$0.isLowercase || opening.hasPrefix("by")) } ?? false
      ? String(name) : nil
  }

  private static let openingFilter = PhraseFilter(bylineOpenings)
  private static let bylineOpenings = [
    "by: ", "by ", "reported by ", "written by ", "story by ", "text by ", "words by ", "report by ", "von ", "par ",
    "un texte de ", "por ",
    "autor: ", "автор: ", "автор ", "текст: ", "text: ", "texte : ", "texto: ", "di ", "door ", "autore: ", "tekst: ",
    "opracowanie: ", "muhabir: ", "haber: ", "yazan: ", "كتب: ", "كتبت: ", "بقلم: ", "بقلم ",
  ]

  static func isHeading(_ words: String) -> Bool {
    !words.isLonger(than: 80) && words.split(separator: " ").count <= 10
      && !isSentence(words.utf8.contains(UInt8(ascii: "?")) ? words.filter { $0 != "?" } : words)
      && words.unicodeScalars.first { !"‘'".unicodeScalars.contains($0) }.map { $0.isUppercase || $0.isDigit } ?? false
      && !"”\"»,;".contains(words.last ?? " ") && (!"’'".contains(words.last ?? " ") || "‘'".contains(words.first ?? " "))
  }
}
