/// What the words of a block look like.
enum BlockText {
  /// The words of a block with its line breaks as spaces: good enough to look at, not the reading text.
  static func string(_ range: Range<Int>, in source: SourceText) -> String {
    var view = String.UnicodeScalarView()
    var pending = false
    for scalar in source.scalars[range] {
      if scalar.isBlank {
        pending = !scalar.isUncarriable || pending
      } else {
        if pending { view.append(" ") }
        view.append(scalar)
        pending = false
      }
    }
    return String(view)
  }

  /// Ends like a sentence, closing quotation marks and brackets left aside.
  static func isSentence(_ words: String) -> Bool {
    let ending = words.unicodeScalars.reversed().first { !"”\"’'»)]".unicodeScalars.contains($0) }
    return ending.map { ".!?…:".unicodeScalars.contains($0) } ?? false
  }

  /// One to four words, each with a capital: a name, or a label.
  static func isName(_ words: String) -> Bool {
    let parts = words.split(separator: " ")
    return (1...4).contains(parts.count) && words.count <= 60
      && parts.allSatisfy { $0.unicodeScalars.first?.isUppercase ?? false } && !isSentence(words)
  }

  static func isByline(_ words: String) -> Bool {
    let lower = words.lowercased()
    if ["by ", "reported by ", "written by ", "story by "].contains(where: lower.hasPrefix) {
      return words.count <= 120 && !isSentence(words)
    }
    return words.split(separator: " ").count <= 3 && isName(words)
  }

  static func isHeading(_ words: String) -> Bool {
    words.count <= 80 && words.split(separator: " ").count <= 10 && !isSentence(words.filter { $0 != "?" })
      && words.unicodeScalars.first.map { $0.isUppercase || $0.isDigit } ?? false
      && !"”\"’»,;".contains(words.last ?? " ")
  }
}
