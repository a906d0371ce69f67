/// Names of the months in English, German, French, Spanish and Russian, as dates have them, in small letters.
enum MonthNames {
  /// 1 to 12; full stops of abbreviations left aside.
  static func month(_ word: String) -> Int? {
    let lower = word.lowercased()
    return numbers[lower.utf8.contains(UInt8(ascii: ".")) ? lower.filter { $0 != "." } : lower]
  }

  private static let names: [[String]] = [
    ["january", "jan", "januar", "jänner", "janvier", "janv", "enero", "ene", "января", "янв"],
    ["february", "feb", "februar", "février", "févr", "febrero", "февраля", "февр", "фев"],
    ["march", "mar", "märz", "mär", "mars", "marzo", "марта", "мар"],
    ["april", "apr", "avril", "avr", "abril", "abr", "апреля", "апр"],
    ["may", "mai", "mayo", "мая"],
    ["june", "jun", "juni", "juin", "junio", "июня"],
    ["july", "jul", "juli", "juillet", "juil", "julio", "июля"],
    ["august", "aug", "août", "agosto", "ago", "августа", "авг"],
    ["september", "sept", "sep", "septembre", "septiembre", "сентября", "сент", "сен"],
    ["october", "oct", "oktober", "okt", "octobre", "octubre", "октября", "окт"],
    ["november", "nov", "novembre", "noviembre", "ноября", "нояб", "ноя"],
    ["december", "dec", "dezember", "dez", "décembre", "déc", "diciembre", "dic", "декабря", "дек"],
  ]

  private static let numbers: [String: Int] = Dictionary(
    names.enumerated().flatMap { index, names in names.map { ($0, index + 1) } }
  ) { first, _ in first }
}
