/// Lines by which pages send readers to networks: known by the names of those, whatever the language of the rest.
enum ShareLine {
  /// `Facebook Twitter WhatsApp E-Mail`, `Share Tweet`: names of networks and words of sharing, and nothing else.
  static func isRow(_ words: String) -> Bool {
    guard words.utf8.count <= 120, rowFilter.holds(words) else { return false }
    let parts = parts(of: words)
    return (2...12).contains(parts.count) && parts.contains { networks.contains($0) || $0 == "share" || $0 == "tweet" }
      && parts.allSatisfy { networks.contains($0) || verbs.contains($0) }
  }

  /// `Compártelo en WhatsApp`, `Facebook’ta paylaş`: few words, no sentence, and one of them a network.
  static func namesNetwork(_ words: String) -> Bool {
    guard words.utf8.count <= 120, networkFilter.holds(words), !words.surelyHasMoreWords(than: 6), !BlockText.isSentence(words)
    else { return false }
    let parts = parts(of: words)
    return parts.count <= 7 && parts.contains(where: networks.contains)
  }

  /// `Like us on Facebook, follow @us on Twitter to stay informed.`
  static func isInvitation(_ words: String) -> Bool {
    guard words.utf8.count <= 300, networkFilter.holds(words), let first = words.split(separator: " ").first else { return false }
    return invitations.contains(first.lowercased()) && parts(of: words).contains(where: networks.contains)
  }

  private static let invitations: Set<String> = ["connect", "find", "follow", "join", "like", "subscribe"]

  private static func parts(of words: String) -> [String] { words.split { !$0.isLetter }.map { $0.lowercased() } }

  private static let networks: Set<String> = [
    "facebook", "instagram", "linkedin", "messenger", "pinterest", "reddit", "telegram", "tiktok", "twitter", "viber", "whatsapp",
    "youtube", "вконтакте", "телеграм", "فيسبوك", "تويتر", "واتساب",
  ]

  /// The filter knows small letters from capitals in ASCII alone.
  private static let networkFilter = PhraseFilter(networks.sorted() + ["ВКонтакте", "Вконтакте", "Телеграм"])
  private static let rowFilter = PhraseFilter(networks.sorted() + ["share", "tweet", "ВКонтакте", "Вконтакте", "Телеграм"])

  private static let verbs: Set<String> = [
    "compartir", "compartilhar", "condividi", "copy", "deel", "drucken", "e", "email", "follow", "imprimer", "imprimir",
    "link", "mail", "on", "partager", "paylaş", "print", "save", "share", "sms", "stampa", "teilen", "this", "tweet",
    "udostępnij", "us", "via", "x", "поделиться", "شارك",
  ]
}
