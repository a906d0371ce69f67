import DatelineModel

/// The phrases themselves, zone by zone; English first, then what German, French, Spanish and Russian pages have most.
enum PhraseList {
  static let all: [SetPhrase] =
    teasers + dateLines + navigation + notes + sharing + rights + advertisements + ForeignPhrases.all

  private static func phrases(_ zone: Zone, _ form: SetPhrase.Form, longest: Int, _ phrases: String...) -> [SetPhrase] {
    phrases.map { SetPhrase(phrase: $0, zone: zone, form: form, longest: longest) }
  }

  private static let teasers =
    phrases(
      .teaser, .whole, longest: 80, "check also", "read also", "see also", "also read", "related", "related articles",
      "related news",
      "related stories", "related posts", "related topics", "more news", "more stories", "more on this story",
      "you may also like",
      "you might also like", "recommended", "recommended for you", "read next", "up next", "don't miss", "don’t miss", "trending",
      "trending now", "most read", "most popular", "latest news", "latest stories", "top stories", "more from", "next story",
      "previous story",
      "next article", "previous article", "also in the news", "editor's picks", "editors' picks", "editor’s picks",
      "read more on this",
      "mehr zum thema", "lesen sie auch", "auch interessant", "à lire aussi", "lire aussi", "sur le même sujet", "lea también",
      "te puede interesar", "noticias relacionadas", "читайте также", "по теме")
    + phrases(
      .teaser, .introducing, longest: 200, "also read", "read also", "read more", "see also", "related", "read", "must read",
      "check also",
      "watch", "more", "lesen sie auch", "lire aussi", "à lire aussi", "lea también", "читайте также")

  private static let dateLines = phrases(
    .dateLine, .dated, longest: 160, "last updated", "last modified", "updated at", "updated on", "updated", "published on",
    "published", "posted on", "posted", "first published", "date",
    "created", "publié le", "mis à jour le", "publicado", "actualizado", "veröffentlicht", "aktualisiert", "stand",
    "опубликовано",
    "обновлено")

  private static let navigation =
    phrases(
      .navigation, .whole, longest: 80, "all news", "home", "menu", "search", "skip to content", "skip to main content",
      "back to top",
      "print", "print this", "divider", "advertisement feature index", "sections", "more", "tags", "topics", "next", "previous",
      "log in",
      "login", "sign in", "register", "read more", "show more", "load more", "close", "accept", "accept all", "breaking news",
      "startseite",
      "menü", "accueil", "inicio", "menú", "все новости", "главная", "теги", "contents", "archive", "listen",
      "listen to this article",
      "for immediate release", "press release", "news release")
    + phrases(
      .navigation, .label, longest: 80, "view more articles", "key words:", "keywords:", "tagged", "« older", "« previous",
      "older posts",
      "newer posts", "more articles by", "view all posts", "more by ", "tags:",
      "topics:",
      "tags -", "filed under", "skip to ", "read more", "continue reading", "back to ", "schlagworte:", "mots-clés", "etiquetas:",
      "теги:",
      "view comments", "jump to ")
    + phrases(
      .navigation, .opening, longest: 300, "we use cookies", "this site uses cookies", "this website uses cookies",
      "we value your privacy", "we care about your privacy", "we and our partners", "your privacy", "nous utilisons des cookies",
      "wir verwenden cookies", "utilizamos cookies", "мы используем cookie",
      "by continuing to use")

  private static let notes =
    phrases(.authorNote, .label, longest: 60, "about ")
    + phrases(
      .authorNote, .closing, longest: 500, "the writer is", "the author is", "the writer can be", "the author can be",
      "the writer works",
      "the author works", "the columnist is", "the writers are", "the authors are", "he can be reached", "she can be reached",
      "they can be reached", "the views expressed", "views expressed", "the opinions expressed", "opinions expressed", "email:",
      "e-mail:",
      "twitter:", "what do you think?", "do you know more", "do you have a story", "got a story", "got a tip",
      "have you been affected",
      "this article was originally published", "this story was originally published", "this article originally appeared",
      "this story originally appeared", "a version of this article", "a version of this story", "contact the reporter",
      "contact the author",
      "our standards:", "follow him on", "follow her on", "l’auteur est", "l'auteur est", "der autor ist", "die autorin ist",
      "el autor es",
      "la autora es")

  private static let sharing =
    phrases(
      .share, .opening, longest: 120, "share this", "kindly share", "please share", "share on", "share:", "share via",
      "tweet this", "follow us", "subscribe to",
      "subscribe now", "sign up for", "sign up to", "sign up", "like us on", "join our", "join us on", "leave a comment",
      "leave a reply",
      "your email address will not", "read us on", "required fields are marked", "save my name", "get our newsletter",
      "get the latest",
      "download our app", "click here to", "click to share", "be the first to comment", "post a comment",
      "support our journalism", "join the conversation", "have your say", "add a comment", "write a comment",
      "partagez", "suivez-nous", "síguenos", "comparte", "folgen sie uns", "teilen sie", "подписывайтесь", "поделиться")
    + phrases(.share, .numbered, longest: 20, "comments")
    + phrases(
      .share, .whole, longest: 40, "share", "tweet", "subscribe", "email", "facebook", "twitter", "whatsapp", "telegram",
      "linkedin",
      "pinterest", "reddit", "copy link", "comment", "newsletter", "x", "instagram", "youtube", "viber", "messenger", "teilen",
      "partager",
      "compartir", "no comments", "0 comments", "donate")

  private static let rights =
    phrases(
      .copyright, .opening, longest: 400, "©", "copyright ©", "copyright (c)", "copyright by ", "copyright:", "c) ",
      "all rights reserved",
      "alle rechte vorbehalten", "tous droits réservés", "todos los derechos", "все права защищены")
    + phrases(.copyright, .numbered, longest: 400, "copyright")

  private static let advertisements =
    phrases(
      .advertisement, .whole, longest: 60, "advertisement", "advertisements", "advertising", "sponsored", "sponsored content",
      "promoted",
      "ad", "story continues below advertisement", "story continues below", "article continues below", "continue reading below",
      "anzeige",
      "werbung", "publicité", "publicidad", "реклама", "paid content", "partner content")
    + phrases(
      .advertisement, .opening, longest: 120, "story continues below", "story continued below", "article continues after",
      "article continues below")
}
