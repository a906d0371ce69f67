import DatelineModel

/// Set phrases of pages in Arabic, Dutch, French, German, Italian, Polish, Portuguese, Russian, Spanish and Turkish, beside those of ``PhraseList``.
enum ForeignPhrases {
  static let all = teasers + introductions + dateLines + navigation + notes + sharing + rights + advertisements

  private static func phrases(_ zone: Zone, _ form: SetPhrase.Form, longest: Int, _ lists: [String]) -> [SetPhrase] {
    lists.flatMap { $0.split(separator: ";") }.map { SetPhrase(phrase: String($0), zone: zone, form: form, longest: longest) }
  }

  private static let teaserHeadings = [
    "à lire également;à lire ensuite;à voir aussi;voir aussi;lire également;articles liés;les plus lus;vous aimerez aussi;notre sélection",
    "mehr zu diesem thema;das könnte sie auch interessieren;das könnte sie interessieren;weitere artikel;weitere meldungen;meistgelesen",
    "lesen sie mehr;auch lesenswert;ähnliche artikel",
    "lee también;le puede interesar;también te puede interesar;más noticias;lo más leído;ver también;noticias relacionadas;leer más",
    "материалы по теме;по теме;читать также;смотрите также;другие новости;новости по теме;ещё по теме;популярное;самое читаемое",
    "leia também;leia mais;veja também;saiba mais;notícias relacionadas;mais lidas;mais notícias;recomendadas",
    "leggi anche;leggi pure;vedi anche;potrebbe interessarti;potrebbe interessarti anche;articoli correlati;ultime notizie;i più letti",
    "lees ook;bekijk ook;lees verder;meer nieuws;meest gelezen;gerelateerde artikelen;meer over dit onderwerp",
    "czytaj także;czytaj też;przeczytaj także;zobacz także;zobacz też;polecamy;najczęściej czytane;powiązane artykuły",
    "ilgili haberler;i\u{307}lgili haberler;bunlar da ilginizi çekebilir;ilginizi çekebilir;ayrıca okuyun;diğer haberler;çok okunanlar;benzer haberler",
    "اقرأ أيضا;اقرأ أيضاً;إقرأ أيضا;إقرأ أيضاً;اقرأ المزيد;مواضيع ذات صلة;أخبار ذات صلة;شاهد أيضا;شاهد أيضاً;الأكثر قراءة",
  ]

  private static let teasers = phrases(.teaser, .whole, longest: 80, teaserHeadings)
  private static let introductions = phrases(.teaser, .introducing, longest: 200, teaserHeadings)

  private static let dateLines = phrases(
    .dateLine, .dated, longest: 160,
    [
      "publié;mis en ligne;mis à jour;mise à jour;modifié le;dernière mise à jour",
      "letzte aktualisierung;zuletzt aktualisiert;erschienen",
      "última actualización;fecha:;actualización:", "дата публикации;последнее обновление;размещено;изменено",
      "publicado em;atualizado;atualizado em;última atualização;atualização:;data:",
      "pubblicato;pubblicata;aggiornato;aggiornata;ultimo aggiornamento",
      "gepubliceerd;geplaatst;bijgewerkt;laatst bijgewerkt;laatste update;gewijzigd",
      "opublikowano;data publikacji;data dodania;aktualizacja:;ostatnia aktualizacja;zaktualizowano",
      "yayınlanma;yayın tarihi;giriş;güncelleme;son güncelleme;güncellenme;güncellendi",
      "نشر في;نُشر في;تاريخ النشر;نشر:;آخر تحديث;تم التحديث;التاريخ:",
    ])

  private static let navigation =
    phrases(
      .navigation, .whole, longest: 80,
      [
        "se connecter;s’abonner;rechercher;aller au contenu;retour à l’accueil;haut de page;imprimer;mots-clés;voir plus;lire la suite",
        "zum inhalt springen;anmelden;suche;drucken;zurück;weiter;nach oben;weiterlesen;alle nachrichten;zur startseite",
        "iniciar sesión;buscar;ir al contenido;portada;imprimir;volver arriba;ver más;secciones;suscribirse",
        "войти;поиск;меню;лента новостей;наверх;далее;подробнее;читать далее;версия для печати;рубрики",
        "início;entrar;pesquisar;buscar;ir para o conteúdo;voltar ao topo;imprimir;ver mais;página inicial",
        "accedi;cerca;vai al contenuto;torna su;stampa;home page;abbonati;leggi tutto",
        "inloggen;zoeken;naar de inhoud;terug naar boven;meer laden",
        "strona główna;zaloguj się;szukaj;przejdź do treści;drukuj;więcej;do góry",
        "anasayfa;ana sayfa;giriş yap;ara;menü;yazdır;yukarı çık;devamını oku",
        "الرئيسية;تسجيل الدخول;بحث;القائمة;طباعة;العودة إلى الأعلى",
      ])
    + phrases(
      .navigation, .label, longest: 80,
      [
        "temps de lecture;voir tous les commentaires;lesezeit;schlagwörter;alle kommentare;tiempo de lectura;etiquetas;ver comentarios",
        "время чтения;метки;tempo de leitura;tempo di lettura;leestijd;etykiety;tagi;czas czytania;okuma süresi;etiketler;كلمات مفتاحية;وقت القراءة",
      ])

  private static let notes =
    phrases(
      .authorNote, .label, longest: 60,
      [
        "à propos de l’auteur;à propos de l'auteur;über den autor;über die autorin;zum autor;zur autorin;sobre el autor;sobre la autora;об авторе",
        "sobre o autor;sobre a autora;l’autore;sull’autore;over de auteur;o autorze;yazar hakkında;عن الكاتب",
      ])
    + phrases(
      .authorNote, .introducing, longest: 500,
      [
        "à propos de l’auteur;à propos de l'auteur;über den autor;über die autorin;zum autor;zur autorin;sobre el autor;sobre la autora;об авторе",
        "sobre o autor;sobre a autora;l’autore;sull’autore;over de auteur;o autorze;yazar hakkında;عن الكاتب",
      ])

  private static let sharing =
    phrases(
      .share, .opening, longest: 80,
      [
        "partager cet;partager ce;partager sur;partager l’article;partager par;envoyer par e;envoyer par mail;envoyer par courriel;abonnez-vous;inscrivez-vous;recevez notre;laisser un commentaire",
        "artikel teilen;beitrag teilen;folgen sie;jetzt abonnieren;newsletter abonnieren",
        "compártelo;compartir en;compartir este;compartir esta;síganos;suscríbete;suscríbase;déjanos tu comentario",
        "подпишитесь;присоединяйтесь;комментировать;оставить комментарий;следите за нами;следите за нашими;следите за новостями",
        "compartilhe;partilhe;partilhar no;partilhar este;siga-nos;assine;deixe um comentário;inscreva-se",
        "condividi;seguici;iscriviti;lascia un commento",
        "deel dit;volg ons;abonneer;reageer",
        "udostępnij;podziel się;obserwuj nas;śledź nas;skomentuj;dodaj komentarz;zapisz się",
        "haberi paylaş;paylaş;bizi takip;abone ol;yorum yaz",
        "شارك هذا;شارك المقال;شارك الخبر;شارك على;تابعونا;تابعنا;اشترك في;أضف تعليق",
      ])
    + phrases(
      .share, .numbered, longest: 30,
      ["commentaires;kommentare;comentarios;комментарии;comentários;commenti;reacties;komentarze;yorumlar;التعليقات"])

  private static let rights = phrases(
    .copyright, .opening, longest: 200,
    [
      "droits réservés;reproduction interdite;toute reproduction",
      "nachdruck verboten;nachdruck nur;nachdruck und;vervielfältigung",
      "prohibida su reproducción;derechos reservados",
      "перепечатка;при цитировании;при использовании материалов", "todos os direitos;reprodução proibida",
      "tutti i diritti;riproduzione riservata", "alle rechten voorbehouden;auteursrecht", "wszelkie prawa;prawa zastrzeżone",
      "tüm hakları",
      "جميع الحقوق;حقوق النشر;حقوق الطبع",
    ])

  private static let advertisements = phrases(
    .advertisement, .whole, longest: 60,
    ["annonce;anuncio;anúncio;publicidade;pubblicità;advertentie;reklama;reklam;إعلان;إعلانات"])
}
