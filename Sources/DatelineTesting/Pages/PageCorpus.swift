import Foundation

/// A corpus of web pages, with a text among them. Outlets, people and events are invented.
public enum PageCorpus {
  /// A run of words that stands where a page does not show it, one for each place. No edition but the full one may hold any of them.
  public static let hiddenWords: [(place: String, words: String)] = [
    ("meta", "A dredger captain tells how the silt came back overnight and why the ledger was burnt"),
    ("linked data", "The unpublished second half says that the keys of the sluice were lent to a cousin"),
    ("attribute", "Photograph of the sluice keeper counting herring boxes before the inspector arrives"),
    ("comment", "Editor: cut the passage where the clerk admits that the tide tables were guessed at"),
    ("inline attribute", "Earlier we told how the whole council slept through the reading of the sluice report"),
    ("template", "Subscribers also read how the lighthouse was sold twice in one rainy afternoon"),
    ("script", "window teaser says the ferry bell has been missing since the night of the long fog"),
  ]

  public static let pageWords: [String] = [
    "The sluice at Nether Quay stayed shut for the third day while forty barges waited in the rain",
    "nobody has asked me for the keys, and I would not know which of the doors they open",
    "Le batelier a répété que la marée n’attend personne et que l’écluse était déjà fermée",
    "Seven pilots signed the letter, and the eighth said that he had mislaid his spectacles again",
  ]

  public static func write(to folder: URL) throws {
    for (name, bytes) in files {
      let place = folder.appendingPathComponent(name)
      try FileManager.default.createDirectory(at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: place)
    }
  }

  public static var files: [(name: String, bytes: [UInt8])] {
    let texts = [
      ("dataset.yaml", dataset), ("authorities/agents.yaml", agents), ("records/sluice.yaml", sluiceRecord),
      ("records/ecluse.yaml", ecluseRecord), ("records/pilots.yaml", pilotsRecord), ("texts/sluice.html", sluice),
      ("texts/pilots.txt", pilots),
    ].map { ($0.0, Array($0.1.utf8)) }
    // ISO 8859-1 holds the first 256 code points.
    return texts + [("texts/ecluse.html", ecluse.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) })]
  }

  private static func hidden(_ place: String) -> String { hiddenWords.first { $0.place == place }?.words ?? "" }

  private static func escaped(_ text: String) -> String {
    text.unicodeScalars.map { $0 == " " ? "\\u0020" : String($0) }.joined()
  }

  // MARK: Pages

  public static var sluice: String {
    """
    <!DOCTYPE html>
    <html lang="en"><head><meta charset="utf-8"><title>Sluice shut for third day - Quay Courier</title>
    <meta property="og:title" content="Sluice shut for third day"><meta property="og:site_name" content="Quay Courier">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="description" content="\(hidden("meta"))">
    <link rel="canonical" href="https://quay-courier.example/2031/04/sluice">
    <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Sluice shut for third day",\
    "datePublished":"2031-04-02T08:00:00+02:00","dateModified":"2031-04-03T10:00:00+02:00",\
    "description":"\(escaped(hidden("linked data")))"}</script>
    <script>var filler = "\(String(repeating: "0123456789abcdef;", count: 1_200))"; var teaser = "\(hidden("script"))";</script>
    <style>p { margin: 0 0 1em 0; font-family: serif; color: #222222; line-height: 1.4; max-width: 40em }</style></head>
    <body><header><nav><ul><li><a href="/">Home</a></li><li><a href="/weather">Weather</a></li></ul></nav></header>
    <main><article><h1>Sluice shut for third day</h1>
    <!-- \(hidden("comment")) -->
    <figure><img src="k.jpg" alt="\(hidden("attribute"))"></figure>
    <p>\(pageWords[0]), and the harbour office said on Wednesday that it had no news.</p>
    <p>&ldquo;I keep the gate, but <a href="/old" title="\(hidden("inline attribute"))">\(pageWords[1])</a>,&rdquo; said
      the keeper, Odo Fenn, at the caf&eacute; by the lock&nbsp;house &rarr; a place that is open on most days.</p>
    <template><p>\(hidden("template"))</p></template>
    <p>About 40 barges wait, the office counts.<br>The rest have gone round by the marsh, which takes five days or six.</p>
    <p>The council will meet on Friday, the mayor&#146;s clerk told the Courier, if enough of its members are awake.</p>
    </article></main>
    <footer><p>&copy; 2031 Quay Courier. All rights reserved.</p></footer></body></html>

    """
  }

  private static var ecluse: String {
    """
    <html lang="fr"><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><title>L'\u{E9}cluse ferm\u{E9}e</title></head>
    <body><h1>L'\u{E9}cluse reste ferm\u{E9}e</h1>
    <p>\(pageWords[2].replacingOccurrences(of: "\u{2019}", with: "'")), selon trois t\u{E9}moins pr\u{E9}sents au caf\u{E9}.</p>
    <p>Le maire n'a rien dit, et son adjoint a parl\u{E9} longuement de la pluie et des oies qui traversent la place.</p></body></html>

    """
  }

  private static let pilots = """
    Pilots write to the council

    \(pageWords[3]), the Courier was told on Thursday by two of them.

    “The channel has moved and the buoys have not,” the letter says. The council has put it on a pile of other letters.

    """

  // MARK: Records

  private static let dataset = """
    name: pages
    title: Pages
    description: Web pages with statements in them.
    creators: [{name: Example}]
    licence: CC0-1.0
    version: 1.0.0
    date: 2031-05-01
    language: en
    base: https://example.org/pages/
    publisher: {name: Example Press}
    curators: [{id: ada, name: Ada Example}]
    annotation: {by: "curator:ada"}
    contact: {name: Ada Example, email: ada@example.org}

    """

  private static let agents = """
    agents:
      - {id: quay-courier, kind: outlet, name: Quay Courier}
      - {id: odo-fenn, kind: person, name: Odo Fenn}
      - {id: harbour-office, kind: organization, name: Harbour office}

    """

  private static let sluiceRecord = """
    document:
      source: {file: sluice.html}
      outlet: quay-courier
      headline: Sluice shut for third day
      published: {date: 2031-04-02, known: stated}
      url: https://quay-courier.example/2031/04/sluice
      rights: {text: quotations}

    mentions:
      - {words: Odo Fenn, of: odo-fenn}
      - {words: the harbour office, of: harbour-office}

    statements:
      - id: s1
        kind: direct
        content: "“I keep the gate, but \(pageWords[1]),”"
        speaker: odo-fenn
        source: "the keeper, Odo Fenn"
        cue: said
      - id: s2
        kind: indirect
        content: it had no news
        speaker: harbour-office

    figures:
      - {id: f1, words: About 40 barges, modality: about, value: 40, unit: barge}

    """

  private static let ecluseRecord = """
    document:
      source: {file: ecluse.html}
      outlet: quay-courier
      language: fr
      published: {date: 2031-04-03, known: curated, note: Printed.}
      rights: {text: withheld}

    statements:
      - {id: s1, kind: indirect, content: "\(pageWords[2].dropFirst(25).replacingOccurrences(of: "\u{2019}", with: "'"))"}

    """

  private static let pilotsRecord = """
    document:
      outlet: quay-courier
      published: {date: 2031-04-04, known: curated, note: Printed.}
      rights: {text: withheld}

    statements:
      - {id: s1, kind: direct, content: "“The channel has moved and the buoys have not,”"}

    """
}
