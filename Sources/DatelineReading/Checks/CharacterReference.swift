/// A reference of HTML that a scrape left in its text: `&amp;`, `&#8217;`, `&#x2019;`.
public enum CharacterReference {
  /// The character that a reference at a place stands for, and how many code points it takes; `nil` where there is none.
  public static func read(_ scalars: [Unicode.Scalar], at start: Int) -> (scalar: Unicode.Scalar, length: Int)? {
    let limit = min(scalars.count, start + longest)
    guard start < limit, scalars[start] == "&" else { return nil }
    guard let end = scalars[start..<limit].firstIndex(of: ";"), end > start + 1 else { return nil }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[(start + 1)..<end])
    return scalar(String(view)).map { ($0, end + 1 - start) }
  }

  /// What stands between `&` and `;`.
  public static func scalar(_ name: String) -> Unicode.Scalar? {
    guard name.hasPrefix("#") else { return named[name].flatMap(Unicode.Scalar.init) }
    let digits = name.dropFirst()
    let isHexadecimal = digits.hasPrefix("x") || digits.hasPrefix("X")
    return UInt32(isHexadecimal ? digits.dropFirst() : digits, radix: isHexadecimal ? 16 : 10).flatMap(Unicode.Scalar.init)
  }

  private static let longest = 12

  /// Those that news pages use; others are left as they stand.
  private static let named: [String: UInt32] = [
    "amp": 0x26, "lt": 0x3C, "gt": 0x3E, "quot": 0x22, "apos": 0x27, "nbsp": 0xA0, "shy": 0xAD, "lsquo": 0x2018, "rsquo": 0x2019,
    "sbquo": 0x201A, "ldquo": 0x201C, "rdquo": 0x201D, "bdquo": 0x201E, "laquo": 0xAB, "raquo": 0xBB, "ndash": 0x2013,
    "mdash": 0x2014, "hellip": 0x2026, "bull": 0x2022, "middot": 0xB7, "copy": 0xA9, "reg": 0xAE, "trade": 0x2122, "euro": 0x20AC,
    "pound": 0xA3, "yen": 0xA5, "sect": 0xA7, "deg": 0xB0, "frac12": 0xBD, "agrave": 0xE0, "aacute": 0xE1, "acirc": 0xE2,
    "atilde": 0xE3, "auml": 0xE4, "aring": 0xE5, "aelig": 0xE6, "ccedil": 0xE7, "egrave": 0xE8, "eacute": 0xE9, "ecirc": 0xEA,
    "euml": 0xEB, "iacute": 0xED, "icirc": 0xEE, "iuml": 0xEF, "ntilde": 0xF1, "oacute": 0xF3, "ocirc": 0xF4, "ouml": 0xF6,
    "oslash": 0xF8, "uacute": 0xFA, "ucirc": 0xFB, "uuml": 0xFC, "szlig": 0xDF, "Auml": 0xC4, "Ouml": 0xD6, "Uuml": 0xDC,
    "Eacute": 0xC9, "thinsp": 0x2009, "ensp": 0x2002, "emsp": 0x2003, "zwnj": 0x200C, "zwj": 0x200D,
  ]
}
