/// Every member name and every class that the JSON-LD uses, in the order in which the context lists them.
///
/// schema.org first, then Web Annotation, PROV and the smaller standards; our own only where none has a word. The reasons stand in
/// `schemas/jsonld/README.md`.
enum ContextTerms {
  static let terms: [ContextTerm] =
    general + dataset + authorities + document + passages + annotations + statement + figure + utterance
  private static let byKey = Dictionary(uniqueKeysWithValues: terms.map { ($0.key, $0) })
  private static let byClass = Dictionary(uniqueKeysWithValues: classes.map { ($0.name, $0) })

  static subscript(_ key: String) -> ContextTerm? { byKey[key] }
  static func `class`(_ name: String) -> ContextClass? { byClass[name] }

  static let classes: [ContextClass] = [
    ContextClass("Dataset", "schema:Dataset"), ContextClass("Grant", "schema:Grant"),
    ContextClass("ContactPoint", "schema:ContactPoint"), ContextClass("CreativeWork", "schema:CreativeWork"),
    ContextClass("Person", "schema:Person"), ContextClass("Organization", "schema:Organization"),
    ContextClass("NewsMediaOrganization", "schema:NewsMediaOrganization"),
    ContextClass("GovernmentOrganization", "schema:GovernmentOrganization"), ContextClass("Group", "foaf:Group"),
    ContextClass("SoftwareAgent", "prov:SoftwareAgent"), ContextClass("Label", "skosxl:Label"),
    ContextClass("OrganizationRole", "schema:OrganizationRole"), ContextClass("Place", "schema:Place"),
    ContextClass("GeoCoordinates", "schema:GeoCoordinates"), ContextClass("Event", "schema:Event"),
    ContextClass("Role", "schema:Role"), ContextClass("NewsArticle", "schema:NewsArticle"),
    ContextClass("MediaObject", "schema:MediaObject"),
    .own("Dateline", "The place and day at the head of an article."),
    .own("Segment", "A piece of an article that stands by itself: a headline, a paragraph, a line of boilerplate."),
    .own("Edit", "One recorded step from the source file to the reading text."),
    ContextClass("SpecificResource", "oa:SpecificResource"),
    ContextClass("TextPositionSelector", "oa:TextPositionSelector"),
    ContextClass("TextQuoteSelector", "oa:TextQuoteSelector"),
    ContextClass("Annotation", "oa:Annotation"),
    .own("NamedDate", "A date that a passage names."),
    ContextClass("Quotation", "schema:Quotation"),
    .own("Insertion", "Words inside the content of a statement that are the outlet's own."),
    .own("Alternative", "Another agent who may be the speaker."),
    ContextClass("Observation", "schema:Observation"),
    .own("Utterance", "Remarks that several articles tell."),
    .own("Witness", "A statement that tells an utterance."),
    .own("Variation", "A place where the witnesses of an utterance differ."),
    .own("Reading", "What one witness has at a place of variation."),
  ]

  /// Values that are terms themselves.
  static let values: [(name: String, iri: String)] = [("identifying", "oa:identifying")]

  private static let general: [ContextTerm] = [
    ContextTerm("name", "schema:name", .text),
    ContextTerm("alternateName", "schema:alternateName", .text, .set),
    ContextTerm("description", "schema:description", .text),
    ContextTerm("identifier", "schema:identifier", .text),
    ContextTerm("url", "schema:url", .address),
    ContextTerm("sameAs", "schema:sameAs", .node, .set),
    ContextTerm("language", "schema:inLanguage", .text),
    ContextTerm("text", "schema:text", .text),
    ContextTerm("date", "dcterms:date", .date),
    ContextTerm("dateCreated", "schema:dateCreated", .date),
    ContextTerm("datePublished", "schema:datePublished", .date),
    ContextTerm("dateModified", "schema:dateModified", .date),
    ContextTerm("locationCreated", "schema:locationCreated", .node),
    ContextTerm("note", "skos:note", .text),
  ]

  private static let dataset: [ContextTerm] = [
    .own("shortName", .text, "The name of the dataset in file names."),
    ContextTerm("uriSpace", "void:uriSpace", .text),
    ContextTerm("version", "schema:version", .text),
    ContextTerm("license", "schema:license", .node),
    ContextTerm("keywords", "schema:keywords", .text, .set),
    ContextTerm("creator", "schema:creator", .node, .list),
    .own("creatorRole", .vocabulary("creatorRole"), "What a creator did for the dataset."),
    ContextTerm("givenName", "schema:givenName", .text),
    ContextTerm("familyName", "schema:familyName", .text),
    ContextTerm("email", "schema:email", .text),
    ContextTerm("affiliation", "schema:affiliation", .node),
    ContextTerm("publisher", "schema:publisher", .node),
    ContextTerm("contactPoint", "schema:contactPoint", .node),
    ContextTerm("funding", "schema:funding", .node, .set),
    ContextTerm("funder", "schema:funder", .node),
    ContextTerm("temporalCoverage", "schema:temporalCoverage", .date),
    ContextTerm("spatialCoverage", "schema:spatialCoverage", .node, .set),
    ContextTerm("relatedWorks", "dcterms:relation", .node, .set),
    .own("workRelation", .vocabulary("workRelation"), "How the dataset stands to a related work."),
    ContextTerm("curators", "schema:contributor", .node, .set),
  ]

  private static let authorities: [ContextTerm] = [
    .own("names", .node, .list, "Every form of a name, the preferred one first."),
    ContextTerm("literalForm", "skosxl:literalForm", .text),
    .own("nameKind", .vocabulary("nameKind"), "What a form of a name is in relation to the preferred form."),
    ContextTerm("offices", "schema:memberOf", .node, .list),
    ContextTerm("organization", "schema:memberOf", .node),
    ContextTerm("roleName", "schema:roleName", .text),
    ContextTerm("startDate", "schema:startDate", .date),
    ContextTerm("endDate", "schema:endDate", .date),
    .own("placeKind", .vocabulary("placeKind"), "What sort of place it is."),
    ContextTerm("containedInPlace", "schema:containedInPlace", .node),
    ContextTerm("geo", "schema:geo", .node),
    ContextTerm("latitude", "schema:latitude", .decimal),
    ContextTerm("longitude", "schema:longitude", .decimal),
    .own("eventKind", .vocabulary("eventKind"), "What sort of event it is."),
    ContextTerm("location", "schema:location", .node),
    ContextTerm("participants", "schema:participant", .node, .list),
    ContextTerm("agent", "schema:participant", .node),
    .own("participantRole", .vocabulary("participantRole"), "What a participant has to do with the event."),
  ]

  private static let document: [ContextTerm] = [
    ContextTerm("headline", "schema:headline", .text),
    ContextTerm("alternativeHeadline", "schema:alternativeHeadline", .text),
    ContextTerm("author", "schema:author", .nodeOrText, .list),
    .own("dateline", .node, "The place and day at the head of the article."),
    .own("datePublishedBasis", .vocabulary("dateBasis"), "How the date of publication is known."),
    .own("datePublishedNote", .text, "How the date of publication was inferred, or whence it was taken."),
    .own("dateModifiedBasis", .vocabulary("dateBasis"), "How the date of modification is known."),
    .own("dateModifiedNote", .text, "How the date of modification was inferred, or whence it was taken."),
    .own("dateRetrieved", .date, "When the source file was fetched."),
    .own("dateRetrievedBasis", .vocabulary("dateBasis"), "How the date of retrieval is known."),
    .own("dateRetrievedNote", .text, "How the date of retrieval was inferred, or whence it was taken."),
    ContextTerm("copyrightHolder", "schema:copyrightHolder", .node),
    ContextTerm("copyrightNotice", "schema:copyrightNotice", .text),
    .own("textRights", .vocabulary("textRights"), "Whether the words of the article may be shared with the dataset."),
    ContextTerm("encoding", "schema:encoding", .node),
    ContextTerm("sha256", "schema:sha256", .text),
    ContextTerm("byteSize", "dcat:byteSize", .count),
    .own("codePoints", .count, "Length of the decoded source file in Unicode code points, a byte order mark included."),
    .own("utf16Units", .count, "Length of the decoded source file in UTF-16 units."),
    .own("charset", .text, "The character encoding of the source file, by its IANA name."),
    ContextTerm("encodingFormat", "schema:encodingFormat", .text),
    .own("reprintOf", .node, "The article that this one reprints."),
    .own("reportsFrom", .node, .list, "The article or agent that an article as a whole reports from."),
    ContextTerm("segments", "schema:hasPart", .node, .set),
    ContextTerm("position", "schema:position", .count),
    .own("segmentKind", .vocabulary("segmentKind"), "What part of the article the segment is."),
    .own("zone", .vocabulary("zone"), "What sort of boilerplate the segment is."),
    .own("edits", .node, .set, "The recorded steps from the source file to the reading text."),
    .own("editKind", .vocabulary("editKind"), "What was done at this place."),
    .own("original", .text, "The characters of the source file that were replaced."),
    .own("replacement", .text, "The characters of the reading text that stand there instead."),
    .own("rule", .text, "The name of the rule that decided on the edit, or “curator”."),
  ]

  private static let passages: [ContextTerm] = [
    ContextTerm("target", "oa:hasTarget", .node, .list),
    ContextTerm("source", "oa:hasSource", .node),
    ContextTerm("selector", "oa:hasSelector", .node, .set),
    ContextTerm("start", "oa:start", .count),
    ContextTerm("end", "oa:end", .count),
    ContextTerm("exact", "oa:exact", .text),
    ContextTerm("prefix", "oa:prefix", .text),
    ContextTerm("suffix", "oa:suffix", .text),
    .own("textStart", .count, "Where a passage begins in the reading text, in Unicode code points from 0."),
    .own(
      "textEnd", .count, "Where a passage ends in the reading text, in Unicode code points from 0; the end is not part of it."),
    .own(
      "wordsCheck", .text,
      "Two checksums of the words: 8 hexadecimal digits with 96 bytes of the article before them, 8 with 96 behind."),
  ]

  private static let annotations: [ContextTerm] = [
    ContextTerm("document", "schema:isPartOf", .node),
    ContextTerm("motivation", "oa:motivatedBy", .term),
    ContextTerm("body", "oa:hasBody", .node),
    .own("holder", .node, "Who holds the office that a passage names."),
    ContextTerm("wasAttributedTo", "prov:wasAttributedTo", .node),
    .own("responsibilityKind", .vocabulary("responsibilityKind"), "Who or what made an annotation."),
    .own("responsibilityName", .text, "The id of a curator, the name of a rule with its version, or the name of a format."),
    .own("confidence", .decimal, "How sure its maker was, from 0 to 1; absent where nobody said, which is not certainty."),
    .own("annotationStatus", .vocabulary("annotationStatus"), "What has been decided about an annotation."),
  ]

  private static let statement: [ContextTerm] = [
    .own("statementKind", .vocabulary("statementKind"), "How the article gives the statement."),
    .own("contentSpan", .node, .list, "The passages that say what was said; quotation marks included where they stand."),
    .own("sourceSpan", .node, .list, "The passages that name who said it."),
    .own("cueSpan", .node, .list, "The passages that mark it as said: a verb, “according to”, a colon."),
    ContextTerm("speaker", "schema:spokenByCharacter", .node),
    .own("addressee", .node, "To whom it was said."),
    .own("medium", .node, "Through whom it was said first hand: the agency that was told."),
    ContextTerm("occasion", "schema:recordedAt", .node),
    .own("relay", .node, .list, "Who carried it on the way to this article, first carrier first."),
    .own("parentStatement", .node, "The statement that reports this one: X said that Y said."),
    .own("insertions", .node, .list, "Passages inside the content that are the outlet's own."),
    ContextTerm("gloss", "schema:abstract", .text),
    .own("alternatives", .node, .list, "Other agents who may be the speaker."),
    .own("candidate", .node, "An agent who may be the speaker."),
  ]

  private static let figure: [ContextTerm] = [
    .own("modality", .vocabulary("modality"), "What a reported figure claims about the number it names."),
    ContextTerm("low", "schema:minValue", .decimal),
    ContextTerm("value", "schema:value", .decimal),
    ContextTerm("high", "schema:maxValue", .decimal),
    ContextTerm("unit", "schema:unitText", .text),
    ContextTerm("counted", "schema:observationAbout", .node),
    .own("countedText", .text, "What is counted or measured, in words."),
    .own("statement", .node, "The statement that a figure stands in, or that a witness is."),
    .own("claimant", .node, "Who claims the figure, where that is not simply the speaker of its statement."),
    ContextTerm("spatial", "dcterms:spatial", .node),
    ContextTerm("asOf", "schema:observationDate", .date),
  ]

  private static let utterance: [ContextTerm] = [
    .own("witnesses", .node, .list, "The statements that tell an utterance."),
    .own("evidence", .text, "Why a statement is held to tell the same remarks."),
    .own("variations", .node, .list, "The places where the witnesses differ."),
    .own("variationKind", .vocabulary("variationKind"), "In what the witnesses differ at this place."),
    .own("readings", .node, .list, "What each witness has at this place, in the order of the witnesses."),
    .own("witness", .node, "The statement whose reading this is."),
  ]
}
