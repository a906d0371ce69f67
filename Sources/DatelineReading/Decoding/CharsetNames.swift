/// Names by which charsets go, after the labels of the WHATWG Encoding Standard. There `iso-8859-1` and `us-ascii` are names of Windows-1252; here
/// they are not, since a file may be what it says.
enum CharsetNames {
  /// The IANA name for a label in small letters without spaces; the label itself where there is no other.
  static func iana(_ label: String) -> String {
    if let name = aliases[label] { return name }
    for (prefix, name) in prefixes where label.hasPrefix(prefix) {
      let number = label.dropFirst(prefix.count)
      if !number.isEmpty, number.allSatisfy(\.isNumber) { return name + number }
    }
    return label
  }

  private static let prefixes = [
    ("cp", "windows-"), ("x-cp", "windows-"), ("win", "windows-"), ("windows", "windows-"), ("iso_8859-", "iso-8859-"),
    ("iso8859-", "iso-8859-"), ("iso8859", "iso-8859-"), ("iso88", "iso-88"),
  ]

  private static let aliases = [
    "utf8": "utf-8", "unicode-1-1-utf-8": "utf-8", "us-ascii": "utf-8", "ascii": "utf-8",
    "utf16": "utf-16le", "utf-16": "utf-16le", "utf16le": "utf-16le", "ucs-2": "utf-16le", "unicode": "utf-16le",
    "utf16be": "utf-16be", "unicodefffe": "utf-16be",
    "latin1": "iso-8859-1", "l1": "iso-8859-1", "ibm819": "iso-8859-1", "cp819": "iso-8859-1", "iso88591": "iso-8859-1",
    "latin2": "iso-8859-2", "l2": "iso-8859-2", "latin3": "iso-8859-3", "l3": "iso-8859-3", "latin4": "iso-8859-4",
    "l4": "iso-8859-4", "cyrillic": "iso-8859-5", "arabic": "iso-8859-6", "greek": "iso-8859-7", "greek8": "iso-8859-7",
    "hebrew": "iso-8859-8", "visual": "iso-8859-8", "latin5": "windows-1254", "l5": "windows-1254",
    "iso-8859-9": "windows-1254", "latin6": "iso-8859-10", "l6": "iso-8859-10", "latin9": "iso-8859-15", "l9": "iso-8859-15",
    "tis-620": "windows-874", "iso-8859-11": "windows-874", "dos-874": "windows-874", "cp866": "ibm866", "866": "ibm866",
    "koi": "koi8-r", "koi8": "koi8-r", "koi8_r": "koi8-r", "koi8-ru": "koi8-u", "mac": "macintosh",
    "x-mac-roman": "macintosh", "x-mac-ukrainian": "x-mac-cyrillic",
  ]
}
