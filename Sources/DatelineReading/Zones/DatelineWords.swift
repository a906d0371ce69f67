/// Words that datelines have, and words that only look like one.
enum DatelineWords {
  /// A number, a month or a weekday, in full or cut short.
  static func isPartOfDay(_ word: String) -> Bool {
    guard let first = word.first else { return false }
    if first.isNumeral { return true }
    let lower = word.lowercased()
    let letters = lower.utf8.contains(UInt8(ascii: ".")) ? lower.filter { $0 != "." } : lower
    return letters.utf8.count >= 3 && days.contains { $0.hasPrefix(letters) } || WeekdayNames.all.contains(letters)
      || MonthNames.month(letters) != nil
  }

  /// A weekday or a month that is not cut short: `Mar` is part of a day and of Mar del Plata.
  static func isDayByItself(_ word: String) -> Bool {
    isPartOfDay(word) && (word.unicodeScalars.count > 3 || WeekdayNames.all.contains(word.lowercased()))
  }

  /// What may be cut short.
  private static let days = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]

  /// Between day, month and year: `5 de marzo`, `5 марта 2018 г.`
  static let linksInDays: Set<String> = ["de", "del", "di", "г.", "года", "r.", "roku"]

  /// Small words in names of places.
  static let links: Set<String> = [
    "de", "del", "la", "las", "el", "los", "du", "des", "am", "an", "der", "im", "upon", "sur", "da", "do", "dos", "di", "aan",
    "nad", "на",
  ]

  /// Words in capitals before a colon or dash that are no places: the desk's labels, and bodies that speak.
  static let labels: Set<String> = [
    "ANALYSIS", "ANSWER", "BREAKING", "BREAKING NEWS", "COMMENT", "CORRECTION", "EDITOR'S NOTE", "EDITOR’S NOTE", "EDITORIAL",
    "EU", "EXCLUSIVE", "EXPLAINER", "FACT CHECK", "FACTBOX", "INTERVIEW", "LIVE", "NATO", "NOTE", "OPINION", "PHOTO", "PHOTOS",
    "QUESTION", "READ", "SUMMARY", "TIMELINE", "UK", "UN", "UPDATE", "UPDATED", "US", "U.N.", "U.S.", "USA", "VIDEO", "WATCH",
    "ANALYSE", "ANÁLISIS", "ANALISI", "OTAN", "ONU", "UE", "ООН", "США", "НАТО", "ЕС", "FOTO", "ФОТО", "ВИДЕО", "VÍDEO",
  ]
}
