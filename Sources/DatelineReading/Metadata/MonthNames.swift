/// Names of the months as dates have them, in small letters: English, German, French, Spanish, Russian, Portuguese, Italian, Dutch, Polish, Turkish, Arabic.
///
/// `set` and `out` (September and October in Portuguese) are left out: they are words of English too.
enum MonthNames {
  /// 1 to 12; full stops of abbreviations left aside.
  static func month(_ word: String) -> Int? {
    let lower = word.lowercased()
    return numbers[lower.utf8.contains(UInt8(ascii: ".")) ? lower.filter { $0 != "." } : lower]
  }

  private static let names = [
    "january jan januar jänner janvier janv enero ene января янв janeiro gennaio gen januari stycznia styczeń ocak يناير",
    "february feb februar février févr febrero февраля февр фев fevereiro fev febbraio februari lutego luty şubat فبراير شباط",
    "march mar märz mär mars marzo марта мар março maart mrt marca marzec mart مارس آذار",
    "april apr avril avr abril abr апреля апр aprile kwietnia kwiecień nisan أبريل إبريل نيسان",
    "may mai mayo мая май maio maggio mag mei maja maj mayıs مايو أيار",
    "june jun juni juin junio июня junho giugno giu czerwca czerwiec haziran يونيو حزيران",
    "july jul juli juillet juil julio июля julho luglio lug lipca lipiec temmuz يوليو تموز",
    "august aug août agosto ago августа авг augustus sierpnia sierpień ağustos أغسطس آب",
    "september sept sep septembre septiembre сентября сент сен setembro settembre sett września wrzesień eylül سبتمبر أيلول",
    "october oct oktober okt octobre octubre октября окт outubro ottobre ott października październik ekim أكتوبر",
    "november nov novembre noviembre ноября нояб ноя novembro listopada listopad kasım نوفمبر",
    "december dec dezember dez décembre déc diciembre dic декабря дек dezembro dicembre grudnia grudzień aralık ديسمبر",
  ]

  private static let numbers: [String: Int] = Dictionary(
    names.enumerated().flatMap { index, names in names.split(separator: " ").map { (String($0), index + 1) } }
  ) { first, _ in first }
}
