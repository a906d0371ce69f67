/// Titles of what pages put beside and under their articles, in the languages of the news that is read here.
enum SectionTitles {
  static func signals(of words: String) -> MarkupSignals? {
    if let shape = TitleShape(words), !shapes[shape.number] { return nil }
    let letters = PageSurvey.letters(words)
    // Most titles begin and end with letters of ASCII.
    if let first = letters.utf8.first, let last = letters.utf8.last, first &- 0x61 < 26, last &- 0x61 < 26 {
      return letters.isLonger(than: 60) ? nil : titles[letters]
    }
    let title = letters.drop { $0.isNumber }
    guard let end = title.lastIndex(where: { !$0.isNumber }), title.count <= 60 else { return nil }
    return titles[String(title[...end])]
  }

  /// The shapes that titles of ASCII have.
  private static let shapes: [Bool] = {
    var shapes = Array(repeating: false, count: TitleShape.count)
    for title in titles.keys { TitleShape(title).map { shapes[$0.number] = true } }
    return shapes
  }()

  private static let titles: [String: MarkupSignals] = {
    let lists: [(MarkupSignals, String)] = [
      (
        .comments,
        """
        comments|comment|leave a comment|leave a reply|post a comment|add a comment|join the conversation|join the discussion|show comments|view comments|reader comments|conversation|discussion|responses|no comments|thoughts on|
        комментарии|комментарий|комментировать|оставить комментарий|добавить комментарий|обсуждение|коментарі|kommentare|kommentar schreiben|leserkommentare|commentaires|laisser un commentaire|réagir|comentarios|deja un comentario|comentários|commenti|lascia un commento|yorumlar|التعليقات|تعليقات|اترك تعليقا|نظرات|دیدگاه ها|komentarze|reacties|kommentarer
        """
      ),
      (
        .teaser,
        """
        related|related articles|related stories|related news|related posts|related content|related topics|related links|related coverage|related reading|related video|read more|read also|also read|check also|see also|more|more news|more stories|more on this story|more on this topic|more on this|more from|more like this|more to explore|more from our site|you may also like|you might also like|you may have missed|recommended|recommended for you|recommended stories|recommended reading|suggested reading|further reading|keep reading|read next|up next|next|what to read next|dont miss|trending|trending now|most read|most popular|most viewed|popular|popular now|popular posts|latest|latest news|latest stories|recent posts|recent news|top stories|editors picks|editors choice|in other news|other news|from around the web|from the web|around the web|sponsored stories|elsewhere|in case you missed it|previous article|next article|previous|
        читайте также|читать также|смотрите также|по теме|материалы по теме|новости по теме|ещё по теме|еще по теме|другие новости|последние новости|главные новости|популярное|самое читаемое|лента новостей|рекомендуем|ссылки по теме|похожие новости|читайте ещё|читайте еще|читайте також|
        lesen sie auch|mehr zum thema|das könnte sie auch interessieren|auch interessant|meistgelesen|weitere artikel|mehr aus|à lire aussi|lire aussi|sur le même sujet|voir aussi|articles liés|les plus lus|noticias relacionadas|lee también|te puede interesar|más noticias|lo más leído|leia também|leia mais|veja também|mais lidas|notícias relacionadas|leggi anche|potrebbe interessarti|articoli correlati|ilgili haberler|çok okunanlar|son haberler|اقرأ أيضا|اقرأ أيضاً|مواضيع ذات صلة|أخبار ذات صلة|الأكثر قراءة|مقالات ذات صلة|مطالب مرتبط|اخبار مرتبط|czytaj także|zobacz też|lees ook|läs också|les også
        """
      ),
      (
        .share,
        """
        share|share this|share this article|share this story|share this post|share on|share article|spread the word|follow us|follow us on|subscribe|subscribe now|subscribe to our newsletter|sign up|newsletter|get our newsletter|sign up for our newsletter|stay informed|stay connected|connect with us|rate this article|was this article helpful|support us|support our journalism|
        поделиться|поделиться новостью|подписывайтесь|подписаться|подпишитесь|teilen|partager|compartir|compartilhar|condividi|paylaş|شارك|مشاركة|اشتراک گذاری|udostępnij|delen|dela
        """
      ),
      (
        .navigation,
        "tags|topics|tag|filed under|categories|category|in this article|table of contents|contents|on this page|теги|метки|темы|schlagwörter|themen|mots clés|etiquetas|temas|tópicos|etiketler|الكلمات المفتاحية|وسوم|برچسب ها|tagi"
      ),
      (
        .authorNote,
        "about the author|about the authors|about author|about the writer|about the contributor|about the journalist|contributors|об авторе|über den autor|zum autor|à propos de lauteur|sobre el autor|sobre o autor|عن الكاتب"
      ),
      (
        .advertisement,
        "advertisement|advertisements|sponsored|sponsored content|promoted|paid content|реклама|anzeige|werbung|publicité|publicidad|publicidade|pubblicità|reklam|إعلان|ad"
      ),
    ]
    var titles: [String: MarkupSignals] = [:]
    for (signals, list) in lists {
      for title in list.split(whereSeparator: { $0 == "|" || $0.isNewline }) {
        titles[PageSurvey.letters(String(title))] = signals
      }
    }
    return titles
  }()
}

/// First letter, last letter, and how many letters and digits from the one to the other: enough to turn down most texts at a glance.
private struct TitleShape {
  /// Below ``count``; longer titles share their number with shorter ones.
  let number: Int
  static let count = 26 * 26 * 64

  /// `nil` for a text with characters beyond ASCII, or without a letter.
  init?(_ words: String) {
    var (first, last, count, atLast) = (0, 0, 0, 0)
    for byte in words.utf8 {
      if byte >= 0x80 { return nil }
      let letter = Int((byte | 0x20) &- 0x61)
      let isLetter = letter < 26
      guard isLetter || count > 0 && byte &- 0x30 < 10 else { continue }
      count += 1
      guard isLetter else { continue }
      if count == 1 { first = letter }
      (last, atLast) = (letter, count)
    }
    guard atLast > 0 else { return nil }
    number = (first * 26 + last) * 64 + atLast % 64
  }
}
