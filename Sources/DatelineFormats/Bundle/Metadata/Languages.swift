/// Languages as repositories name them, by the first part of a BCP 47 tag. Languages that are not here are left out of deposit forms, never
/// guessed: a repository refuses a whole form for one name that is not on its list.
enum Languages {
  /// ISO 639-3, as InvenioRDM wants it.
  static func iso639(_ tag: String) -> String? {
    let code = primary(tag)
    return code.utf8.count == 3 ? code : known[code]?.iso639
  }

  /// The name in the controlled vocabulary of Dataverse.
  static func dataverse(_ tag: String) -> String? { known[primary(tag)]?.dataverse }

  private static func primary(_ tag: String) -> String { tag.split(separator: "-").first.map { $0.lowercased() } ?? "" }

  private static let known: [String: (iso639: String, dataverse: String)] = [
    "ar": ("ara", "Arabic"), "be": ("bel", "Belarusian"), "bg": ("bul", "Bulgarian"), "cs": ("ces", "Czech"),
    "da": ("dan", "Danish"), "de": ("deu", "German"), "el": ("ell", "Greek (modern)"), "en": ("eng", "English"),
    "es": ("spa", "Spanish, Castilian"), "et": ("est", "Estonian"), "fa": ("fas", "Persian (Farsi)"), "fi": ("fin", "Finnish"),
    "fr": ("fra", "French"), "he": ("heb", "Hebrew (modern)"), "hi": ("hin", "Hindi"), "hr": ("hrv", "Croatian"),
    "hu": ("hun", "Hungarian"), "id": ("ind", "Indonesian"), "it": ("ita", "Italian"), "ja": ("jpn", "Japanese"),
    "ko": ("kor", "Korean"), "lt": ("lit", "Lithuanian"), "lv": ("lav", "Latvian"), "nl": ("nld", "Dutch"),
    "pl": ("pol", "Polish"), "ps": ("pus", "Pashto, Pushto"), "pt": ("por", "Portuguese"), "ru": ("rus", "Russian"),
    "sk": ("slk", "Slovak"), "sl": ("slv", "Slovene"), "sr": ("srp", "Serbian"), "sv": ("swe", "Swedish"),
    "sw": ("swa", "Swahili"), "ta": ("tam", "Tamil"), "th": ("tha", "Thai"), "tr": ("tur", "Turkish"),
    "uk": ("ukr", "Ukrainian"), "ur": ("urd", "Urdu"), "vi": ("vie", "Vietnamese"), "zh": ("zho", "Chinese"),
  ]
}
