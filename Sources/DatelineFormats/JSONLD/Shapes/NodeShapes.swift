import DatelineModel

/// Every kind of node that is written.
enum NodeShapes {
  /// Nodes that stand in `@graph`, or on a line of their own.
  static let top = [dataset, agent, place, event, article] + annotations + [utterance, responsibility]
  /// Nodes that stand inside others.
  static let inner = datasetParts + authorityParts + articleParts + annotationParts + utteranceParts

  private static let byName = Dictionary(uniqueKeysWithValues: (top + inner).map { ($0.name, $0) })
  static func named(_ name: String) -> NodeShape? { byName[name] }

  private static let dataset = NodeShape(
    "dataset", ["Dataset"], hasID: true,
    [
      .must("shortName"), .must("uriSpace"), .must("name"), .must("description"), .may("creator", "creator"),
      .may("publisher", "body"), .must("license"), .must("version"), .must("datePublished"), .may("identifier"),
      .may("keywords"), .must("language"), .may("contactPoint", "contact"), .may("funding", "grant"), .may("temporalCoverage"),
      .may("spatialCoverage"), .may("relatedWorks", "work"), .may("curators", "curator"), .must("wasAttributedTo", "program"),
    ])

  private static let datasetParts = [
    NodeShape(
      "creator", ["Person", "Organization"],
      [
        .must("name"), .may("givenName"), .may("familyName"), .may("identifier"), .may("affiliation", "body"),
        .must("creatorRole"), .may("email"),
      ]),
    NodeShape("body", ["Organization"], [.must("name"), .may("identifier"), .may("url")]),
    NodeShape("contact", ["ContactPoint"], [.must("name"), .must("email")]),
    NodeShape("grant", ["Grant"], [.must("funder", "body"), .may("identifier"), .may("name")]),
    NodeShape("work", ["CreativeWork"], [.must("workRelation"), .must("identifier"), .may("name")]),
    NodeShape("curator", ["Person"], hasID: true, [.must("name"), .may("identifier")]),
    NodeShape("program", ["SoftwareAgent"], [.must("name"), .must("version")]),
  ]

  private static let agent = NodeShape(
    "agent", AgentKind.allCases.map(\.className), hasID: true,
    [
      .must("name"), .may("alternateName"), .must("names", "label"), .may("offices", "office"), .may("sameAs"), .may("note"),
    ])

  private static let place = NodeShape(
    "place", ["Place"], hasID: true,
    [
      .must("placeKind"), .must("name"), .may("alternateName"), .must("names", "label"), .may("containedInPlace"),
      .may("geo", "coordinates"), .may("sameAs"), .may("note"),
    ])

  private static let event = NodeShape(
    "event", ["Event"], hasID: true,
    [
      .must("eventKind"), .must("name"), .may("alternateName"), .must("names", "label"), .may("date"), .may("location"),
      .may("participants", "participation"), .may("sameAs"), .may("note"),
    ])

  private static let authorityParts = [
    NodeShape("label", ["Label"], [.must("literalForm"), .must("nameKind"), .may("language")]),
    NodeShape("office", ["OrganizationRole"], [.must("roleName"), .may("organization"), .may("startDate"), .may("endDate")]),
    NodeShape("coordinates", ["GeoCoordinates"], [.must("latitude"), .must("longitude")]),
    NodeShape("participation", ["Role"], [.must("agent"), .must("participantRole")]),
  ]

  private static let article = NodeShape(
    "article", ["NewsArticle"], hasID: true,
    [
      .must("publisher"), .may("headline"), .may("alternativeHeadline"), .may("author"), .may("dateline", "dateline"),
      .may("datePublished"), .may("datePublishedBasis"), .may("datePublishedNote"), .may("dateModified"),
      .may("dateModifiedBasis"), .may("dateModifiedNote"), .may("dateRetrieved"), .may("dateRetrievedBasis"),
      .may("dateRetrievedNote"), .may("url"), .must("language"), .may("copyrightHolder"), .may("copyrightNotice"),
      .must("textRights"), .must("encoding", "file"), .may("reprintOf"), .may("reportsFrom"), .may("note"), .may("text"),
      .may("segments", "segment"), .may("edits", "edit"),
    ])

  private static let articleParts = [
    NodeShape("dateline", ["Dateline"], [.may("locationCreated"), .may("dateCreated")]),
    NodeShape(
      "file", ["MediaObject"], hasID: true,
      [
        .must("name"), .must("sha256"), .must("byteSize"), .must("codePoints"), .must("utf16Units"), .must("charset"),
        .must("encodingFormat"),
      ]),
    NodeShape(
      "segment", ["Segment"], hasID: true,
      [.must("position"), .must("segmentKind"), .may("zone"), .may("text"), .must("target", "passage")]),
    NodeShape(
      "edit", ["Edit"],
      [
        .must("editKind"), .must("start"), .must("end"), .must("textStart"), .must("textEnd"), .must("original"),
        .must("replacement"), .must("rule"), .may("confidence"),
      ]),
    NodeShape(
      "passage", ["SpecificResource"],
      [
        .may("source"), .must("selector", "position", "quote"), .may("textStart"), .may("textEnd"), .may("wordsCheck"),
      ]),
    NodeShape("position", ["TextPositionSelector"], [.must("start"), .must("end")]),
    NodeShape("quote", ["TextQuoteSelector"], [.must("exact"), .may("prefix"), .may("suffix")]),
  ]

  private static let provenance: [NodeShape.Member] = [.must("wasAttributedTo"), .may("confidence"), .must("annotationStatus")]

  private static let annotations = [
    NodeShape(
      "mention", ["Annotation"], hasID: true,
      [
        .must("document"), .must("motivation"), .must("body", "namedDate", "namedOffice"), .must("target", "passage"),
        .may("note"),
      ] + provenance),
    NodeShape(
      "statement", ["Quotation"], hasID: true,
      [
        .must("document"), .must("statementKind"), .may("text"), .may("speaker"), .may("addressee"), .may("medium"),
        .may("relay"), .may("occasion"), .may("locationCreated"), .may("dateCreated"), .may("parentStatement"), .may("gloss"),
        .must("contentSpan", "passage"), .may("sourceSpan", "passage"), .may("cueSpan", "passage"),
        .may("insertions", "insertion"), .may("alternatives", "alternative"), .may("note"),
      ] + provenance),
    NodeShape(
      "figure", ["Observation"], hasID: true,
      [
        .must("document"), .must("modality"), .may("low"), .may("value"), .may("high"), .may("unit"), .may("counted"),
        .may("countedText"), .may("statement"), .may("claimant"), .may("spatial"), .may("asOf"), .must("target", "passage"),
        .may("note"),
      ] + provenance),
  ]

  private static let annotationParts = [
    NodeShape("namedDate", ["NamedDate"], [.must("date")]),
    NodeShape("namedOffice", ["OrganizationRole"], [.must("roleName"), .may("holder")]),
    NodeShape("insertion", ["Insertion"], [.must("target", "passage")]),
    NodeShape("alternative", ["Alternative"], [.must("candidate"), .may("confidence")]),
  ]

  private static let utterance = NodeShape(
    "utterance", ["Utterance"], hasID: true,
    [
      .may("name"), .may("speaker"), .may("occasion"), .may("dateCreated"), .may("witnesses", "witness"),
      .may("variations", "variation"), .may("note"),
    ])

  private static let utteranceParts = [
    NodeShape("witness", ["Witness"], [.must("statement"), .must("document"), .may("evidence")] + provenance),
    NodeShape("variation", ["Variation"], [.must("variationKind"), .may("readings", "reading"), .may("note")]),
    NodeShape("reading", ["Reading"], [.must("witness"), .may("target", "passage")]),
  ]

  private static let responsibility = NodeShape(
    "responsibility", ["Person", "SoftwareAgent"], hasID: true, [.must("responsibilityKind"), .must("responsibilityName")])
}
