/// Words and lines that formats trip over, each of them legal.
enum HostileText {
  /// Words of articles: no blanks in them or at their edges.
  static let words = [
    "the", "harbour", "said", "that", "ships", "of", "a", "Merk", "pier", "and", "1,000", "12345678901234567890", "0.50", "=1+1",
    "+49", "-x",
    "@home", "'quoted'", "\"twice\"", "<b>", "&amp;", "&", "]]>", "a,b;c", "back\\slash", "NULL", "1E5", "mar-1", "#N/A",
    "cafe\u{301}", "café",
    "\u{1E9E}", "ﬁ", "😀", "👩‍🚀", "🇦🇶", "𝔘𝔫𝔦", "שלום", "ميناء", "Йонас", "北京", "a\u{200D}b", "soft\u{AD}hyphen", "\u{FFFD}", "{{x}}",
    "$(x)",
    "%s", "--", "...", "…", "–", "`x`", "||", "\u{301}alone", "http://example.org/?a=1&b=2", "{\"a\":1}", "<!--", "?>", "*/",
    "\u{10FFFD}",
  ]

  private static let lines = [
    "=SUM(A1:A9)", "+1 for all", "-2, minus two", "@reporter", "'apostrophe first", "\"quoted\" all the way",
    "He said \"no\", she said 'yes'",
    "Commas, semicolons; and | pipes", "<harbour> & \"pier\"", "שלום עולם and left again", "ميناء (port)", "Йонас Мерк",
    "😀 first",
    "ends with 👩‍🚀", "cafe\u{301} and café", "two  spaces", "00042", "1E5", "true", "2-3", "12345678901234567890",
    "back\\slash \\n",
    "]]> in the middle", "<!-- no comment -->", "&lt;&#10;", "[[link]](x)", "| cell | cell |", "NA", "…", "# heading", "- item",
    "-- dashes --", "{\"json\": [1, 2]}", "\u{202E}overridden\u{202C}", "%d %s %%", "line separator \u{2028} inside",
  ]

  /// One line, for names, titles and notes.
  static func line(_ random: inout SplitMix64) -> String {
    random.oneIn(3) ? random.pick(lines) : (0...random.below(6)).map { _ in random.pick(words) }.joined(separator: " ")
  }

  /// One line or several, for notes.
  static func note(_ random: inout SplitMix64) -> String {
    let separators = ["\n", "\n\n", "\n\t", " "]
    return (0...random.below(3)).reduce("") { text, _ in
      text.isEmpty ? line(&random) : text + random.pick(separators) + line(&random)
    }
  }
}
