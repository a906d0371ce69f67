/// Texts that programs with tables are known to change: formulas, numbers, dates, missing values, line ends, edges, other
/// scripts.
enum HostileText {
  static let all: [String] = [
    "=SUM(A1)", "+1", "-1", "@x", "'=", "''=1", "'quoted'", "00042", "1E5", "MAR1", "NA", "null", "true", "12345678901234567890",
    "a,b", "a;b", "a\"b", "\"", "\"\"", "a\nb", "\n", " edge ", "\t", "\tx", "'", "ميناء", "😀\u{301}", "a\u{2028}b", "\u{85}",
    "\u{F0000}", String(repeating: "x", count: 40_000), String(repeating: "\"", count: 70_000),
  ]
}
