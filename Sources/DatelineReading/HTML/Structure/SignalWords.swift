/// The words by which pages name their parts.
extension SignalReader {
  private static let certainTags: [PageTag: MarkupSignals] = [
    .nav: .navigation, .menu: .navigation, .button: .navigation, .select: .navigation, .datalist: .navigation,
    .textarea: .navigation, .dialog: .navigation, .noscript: .navigation, .object: .navigation, .video: .caption,
    .audio: .caption, .canvas: .caption, .title: .navigation, .head: .navigation, .footer: .navigation, .aside: .teaser,
    .figcaption: .caption, .frameset: .navigation,
  ]
  private static let doubtfulTags: [PageTag: MarkupSignals] = [.form: .navigation, .figure: .caption]

  static let roles = WordTable(
    table([
      (.navigation, "navigation banner contentinfo search dialog alertdialog menu menubar toolbar tablist"),
      (.teaser, "complementary"),
    ]).map { ($0.key, $0.value.union(.certain)) })

  static let byTag = PageTag.allCases.map { certainTags[$0]?.union(.certain) ?? doubtfulTags[$0] ?? [] }

  /// Every word that means something, alone or with another.
  static let words: WordTable<NameWord> = {
    var words = table(certain).mapValues { NameWord(signals: $0.markedCertain) }
    for (word, signals) in table(doubtful) { words[word] = NameWord(signals: signals) }
    for (first, second) in pairWords {
      words[first, default: NameWord()].beginsPair = true
      words[second, default: NameWord()].signals.formUnion([])
    }
    for word in denials { words[word, default: NameWord()].isDenial = true }
    for word in taxonomies { words[word, default: NameWord()].isTaxonomy = true }
    return WordTable(words.map { ($0.key, $0.value) })
  }()

  static let pairs = WordTable(
    pairWords.indices.map { (pairWords[$0].0.joined(pairWords[$0].1), pairSignals[$0].markedCertain) })
  private static let pairWords = pairEntries.map(\.words)
  private static let pairSignals = pairEntries.map(\.signals)

  private static let certain: [(MarkupSignals, String)] = [
    (
      .articleBody,
      "articlebody storybody entrycontent postcontent postbody articlecontent articletext storycontent newsbody newstext bodytext bodycopy fulltext mainarticle"
    ),
    ([], "article story content post entry text body main"),
    (
      .comments,
      "comment comments commentlist commentarea commentbox commentsection disqus discussion respond livefyre coral replies usercomments"
    ),
    (
      .share,
      "share sharing sharebar sharebuttons sharethis sharedaddy socials socialmedia socialshare addthis addtoany subscribe subscription newsletter newsletters signup donate donation feedback reactions"
    ),
    (
      .teaser,
      "related relateds relatedposts relatedarticles relatednews relatedcontent relatedlinks relatedstories relatedtopics recommend recommended recommendation recommendations recirc recirculation popular trending teaser teasers promo promos carousel outbrain taboola zergnet mgid revcontent mostread mostpopular readnext readmore upnext topstories readalso seealso morestories sidebar rail crosslinks jetpack"
    ),
    (
      .navigation,
      "nav navbar navigation menu submenu breadcrumb breadcrumbs pagination pager pagenavi taglist tagcloud skip skiplink login signin cookie cookies consent gdpr modal popup hamburger masthead sitemap toc regwall footer topbar subnav banner prevnext pagetools"
    ),
    (
      .advertisement,
      "ads adv advert adverts advertisement advertising advertisment adslot adbox adunit adsbygoogle adcontainer adwrapper dfp sponsor sponsors promotion affiliate cta mpu leaderboard billboard"
    ),
    (.authorNote, "bio biography authorbox authorbio authorinfo aboutauthor"),
    (.byline, "byline bylines author authors reporter contributor contributors"),
    (.date, "date datetime timestamp pubdate published postdate updated meta postmeta entrymeta articlemeta dateline posted"),
    (.copyright, "copyright legal disclaimer colophon"),
    (
      .caption,
      "caption captions figcaption cutline photocredit imagecredit imagecaption imgcaption photocaption piccaption videocaption"
    ),
    (.headline, "headline"),
    (.subheadline, "subtitle subheadline standfirst dek deck strapline"),
  ]

  /// What an element is named that may hold paragraphs of the article: bricks of page builders, galleries with text, what payment opens.
  private static let doubtful: [(MarkupSignals, String)] = [
    (.share, "shares social follow poll rating ratings"),
    (.navigation, "tags topics keywords search overlay dropdown drawer toolbar paywall widget widgets"),
    (.advertisement, "ad sponsored promoted"),
    (
      .caption,
      "credit credits gallery slideshow lightbox image images img photo photos picture pictures thumb thumbnail video videos"
    ),
  ]

  private static let pairEntries = pairTable([
    (
      .articleBody,
      "article body, article content, article text, article copy, story body, story content, story text, entry content, entry body, entry text, post content, post body, post text, body text, body copy, content body, news text, news body, news content, news detail, single content, blog content, field body, page text, article main, wysiwyg content, detail text, articolo testo, artikel text, article paragraphs, c detail, td content, td-post content, text content"
    ),
    (.comments, "user comments, fb comments, comment form"),
    (
      .teaser,
      "read more, more stories, more news, more from, more on, more articles, more like, most read, most popular, most viewed, also read, also like, read also, see also, next article, next story, next post, prev post, previous post, post navigation, post nav, read next, up next, inline related, latest news, latest stories, top stories, editors picks, editor picks, story list, article list, news list, post list, post grid, links block, further reading, you may, dont miss"
    ),
    (
      .navigation,
      "page nav, tag list, tag links, cat links, topic list, topic links, site header, site footer, page header, page footer, global header, global footer, main header, sr only, visually hidden, screen reader, visuallyhidden focusable, sign in, log in, table contents, edit link, entry footer, post footer, article footer, story footer, print only, jump links, audio player"
    ),
    (.share, "sign up, join us, social links, tool bar, article tools, app download, whatsapp channel"),
    (
      .authorNote,
      "author bio, author box, author info, author description, author about, author card, author profile, about author, author details, author text, author notes, author block, bio box, guest author"
    ),
    (.byline, "by line, written by"),
    (.date, "post date, entry date, publish date, published date, publication date, pub date, last updated"),
    (
      .caption, "image credit, photo credit, image caption, photo caption, image source, image block, media caption, caption text"
    ),
    (.subheadline, "sub title, sub headline, article summary, story summary, key points, article subtitle"),
    (.advertisement, "google auto, partner content, paid content"),
  ])

  /// A layout for a sidebar is no sidebar.
  private static let denials = Set(
    "has with no without is not hide show after before open".split(separator: " ").map { WordHash.of(String($0)) })

  /// Names that begin so say what the article is about.
  private static let taxonomies = Set(
    "category tag cat topic keyword postid".split(separator: " ").map { WordHash.of(String($0)) })

  private static func table(_ entries: [(MarkupSignals, String)]) -> [WordHash: MarkupSignals] {
    var table: [WordHash: MarkupSignals] = [:]
    for (signals, words) in entries {
      for word in words.split(separator: " ") { table[WordHash.of(String(word)), default: []].formUnion(signals) }
    }
    return table
  }

  private static func pairTable(_ entries: [(MarkupSignals, String)]) -> [(words: (WordHash, WordHash), signals: MarkupSignals)] {
    entries.flatMap { signals, pairs in
      pairs.split(separator: ",").compactMap { pair in
        let words = pair.split(separator: " ").map { WordHash.of(String($0)) }
        return words.count == 2 ? ((words[0], words[1]), signals) : nil
      }
    }
  }
}
