/// Names of the days of the week, in small letters, in the languages of ``MonthNames``.
enum WeekdayNames {
  static let all = Set(
    [
      "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun",
      "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag",
      "lundi mardi mercredi jeudi vendredi samedi dimanche", "lunes martes miércoles jueves viernes sábado domingo",
      "понедельник вторник среда четверг пятница суббота воскресенье",
      "segunda terça quarta quinta sexta feira sábado domingo", "lunedì martedì mercoledì giovedì venerdì sabato domenica",
      "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
      "poniedziałek wtorek środa czwartek piątek sobota niedziela", "pazartesi salı çarşamba perşembe cuma cumartesi pazar",
      "الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد",
    ].flatMap { $0.split(separator: " ").map(String.init) })
}
