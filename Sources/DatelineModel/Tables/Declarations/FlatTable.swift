extension Tables {
  /// For people who open one file and read. Everything in it stands in other tables too.
  static let statementsFlat = Table<StatementRow>(
    .statementsFlat, "Statements, flat",
    "One row a statement with all that belongs to it in words, to open and read; made from the other tables, and not read back.",
    key: ["statement_id"],
    columns: [
      .id("statement_id", "Statement", "Id of the statement.") { $0.statement.id }.required,
      .text("outlet", "Outlet", "Name of the outlet that published it.") { $0.name($0.document.outlet) }.required,
      .edtfText("published", "Published", "When the article was published.") { $0.document.published?.date },
      .text("headline", "Headline", "Of the article.") { $0.document.headline },
      .text("speaker", "Speaker", "Name of who said it; missing where that is not known.") { $0.name($0.statement.speaker) },
      .text(
        "office", "Office",
        "Offices that the speaker may have held when it was said, else at the occasion, else when published, joined by “; ”."
      ) { $0.offices },
      .vocabulary("kind", "Kind", "How the article gives it.") { $0.statement.kind }.required,
      .text("cue", "Cue", "The words that mark it as said; missing where they are withheld.") { $0.cue?.words },
      .text(
        "words_said", "Words said",
        "What was said, passages joined by “ … ”; missing where the words are withheld."
      ) {
        $0.content.words
      },
      .text("gloss", "Gloss", "A paraphrase by the curator.") { $0.statement.gloss },
      .text("relay", "Relay", "Who carried it to the article, first carrier first, joined by “; ”.") { $0.relay },
      .text("occasion", "Occasion", "Name of the event at which it was said.") { $0.occasion?.preferredName },
      .text("place", "Place", "Name of the place where it was said.") { $0.placeName },
      .edtfText("uttered", "Uttered", "When it was said.") { $0.statement.uttered },
      .text("figures", "Figures", "Figures that stand in it, in words, joined by “; ”.") { $0.figures },
      // Behind all that a person reads: the words have to be in sight when the table is opened.
      .days(of: "published", "Published") { $0.document.published?.date },
      .days(of: "uttered", "Uttered") { $0.statement.uttered },
    ])
}

/// What is said of a statement in words.
extension StatementRow {
  fileprivate var document: Document { hand.document }
  fileprivate var occasion: Event? { statement.occasion.flatMap { hand.authorities[$0] } }
  fileprivate var placeName: String? { statement.place.map { hand.authorities[$0]?.preferredName ?? $0.value } }
  fileprivate var relay: String? { Self.joined(statement.relay.compactMap { name($0) }) }

  fileprivate func name(_ agent: AgentID?) -> String? { agent.map { hand.authorities[$0]?.preferredName ?? $0.value } }

  fileprivate var offices: String? {
    guard let speaker = statement.speaker.flatMap({ hand.authorities[$0] }) else { return nil }
    let date = statement.uttered ?? occasion?.date ?? document.published?.date
    let held = speaker.offices.filter { office in date.map(office.mayBeHeld) ?? true }
    return Self.joined(
      held.map { office in [office.title, name(office.organization)].compactMap { $0 }.joined(separator: ", ") })
  }

  fileprivate var figures: String? {
    Self.joined(
      hand.figures(in: statement.id).map { figure in
        let counted: String? =
          switch figure.counted {
          case .agent(let id): name(id)
          case .text(let words): words
          case nil: figure.unit
          }
        return [figure.inWords, counted].compactMap { $0 }.joined(separator: " ")
      })
  }

  private static func joined(_ parts: [String]) -> String? { parts.isEmpty ? nil : parts.joined(separator: "; ") }
}

extension Office {
  /// False only where the office certainly began after the date or ended before it.
  fileprivate func mayBeHeld(on date: EDTF) -> Bool {
    if let from, date.isCertainlyBefore(from) { return false }
    if let to, to.isCertainlyBefore(date) { return false }
    return true
  }
}

extension Figure {
  /// The number as a person would write it: “about 1000”, “300 to 400”.
  fileprivate var inWords: String {
    let low = low?.description ?? "?"
    let value = value?.description ?? "?"
    let high = high?.description ?? "?"
    return switch modality {
    case .exact: value
    case .about: "about \(value)"
    case .atLeast: "at least \(low)"
    case .atMost: "at most \(high)"
    case .range: "\(low) to \(high)"
    case .orderOfMagnitude: "in the order of \(low)"
    }
  }
}
