/// What `dateline init` writes: a corpus folder with one fictional article, annotated, so that there is something to export and to replace.
public enum CorpusTemplate {
  public static let files: [(name: String, text: String)] = [
    ("dataset.yaml", dataset), ("authorities/agents.yaml", agents), ("authorities/places.yaml", places),
    ("authorities/events.yaml", events), ("texts/example-pier.txt", text), ("records/example-pier.yaml", record),
  ]

  private static let dataset = """
    # What is cited: edit all of this.
    name: my-corpus                    # names files and the bundle: a-z, 0-9, -
    title: Statements in the news
    description: Who said what in a collection of news articles.
    creators:
      - {given: Ada, family: Example}  # orcid: …, affiliation: {name: …, ror: …}, email: …
    licence: CC-BY-4.0                 # of the data, as an SPDX id; the articles' own rights stand in each record
    version: 0.1.0
    date: 2026-01-01                   # of publication
    language: en
    base: https://example.org/my-corpus/   # an address of yours; every id is named under it
    curators:
      - {id: ada, name: Ada Example}
    annotation: {by: "curator:ada"}    # who made what does not say
    contact: {name: Ada Example, email: ada@example.org}   # repositories ask for one

    """

  private static let agents = """
    agents:
      - id: example-gazette
        kind: outlet
        name: Example Gazette
      - id: jonas-merk
        kind: person
        name: Jonas Merk
        names:
          - {text: Merk, kind: alias}

    """

  private static let places = """
    places:
      - {id: port-aurel, kind: city, name: Port Aurel}

    """

  private static let events = """
    events:
      - id: pier-briefing
        kind: briefing
        name: Briefing on the east pier
        date: 2031-03-04
        place: port-aurel

    """

  private static let text = """
    Pier to be doubled

    PORT AUREL: The east pier will be twice as long by summer, harbour master Jonas Merk told reporters on Tuesday.

    “We have at least forty ships waiting, and one of them is mine,” Merk said.

    """

  private static let record = """
    document:
      outlet: example-gazette
      headline: Pier to be doubled
      dateline: {place: port-aurel}
      published: {date: 2031-03-05, known: curated, note: Date of the printed issue.}
      rights: {text: included}         # or withheld, where the article may not be shared

    mentions:
      - {words: PORT AUREL, of: port-aurel}
      - {words: Jonas Merk, of: jonas-merk}
      - {words: Tuesday, date: 2031-03-04}

    statements:
      - id: s1
        kind: indirect
        content: The east pier will be twice as long by summer
        source: harbour master Jonas Merk
        speaker: jonas-merk
        cue: told
        occasion: pier-briefing
        uttered: 2031-03-04
        gloss: Merk expects the longer pier before summer.
      - id: s2
        kind: direct
        content: “We have … is mine,”   # first words … last words
        source: Merk
        speaker: jonas-merk
        cue: said
        occasion: pier-briefing
        uttered: 2031-03-04

    figures:
      - {id: f1, words: at least forty ships, in: s2, claimant: jonas-merk, modality: atLeast, low: 40, unit: ship}

    """
}
