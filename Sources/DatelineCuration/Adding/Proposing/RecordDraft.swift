import DatelineModel
import DatelineReading

/// A proposed record: what an article says of itself, with the reason for each value behind it. What nobody said is not there.
struct RecordDraft {
  let metadata: ArticleMetadata
  let outlet: AgentID
  /// Name of the file in `texts/`, where it is not the usual one.
  let file: String?
  /// Where it cannot be taken for granted.
  let charset: String?
  let rights: TextRights
  /// Of the dataset; another one is stated.
  let language: String
  let authorities: Authorities
  let agencies: OutletMatch

  func text(origin: String) -> String {
    let lines = [
      source, ["outlet: \(outlet)"], headline, byline, dateline, dates, address, ["rights: {text: \(rights.rawValue)}"], agency,
    ]
    return "# Proposed by dateline add from \(origin.lastName). Look through it, and take this line out.\ndocument:\n"
      + lines.joined().map { "  \($0)\n" }.joined()
  }

  private var source: [String] {
    let members = [file.map { "file: \(Quoted.text($0))" }, charset.map { "charset: \($0)" }].compactMap { $0 }
    return members.isEmpty ? [] : ["source: {\(members.joined(separator: ", "))}"]
  }

  private var headline: [String] {
    [("headline", metadata.headline), ("subheadline", metadata.subheadline)].compactMap { key, found in
      found.map { "\(key): \(Quoted.text($0.value))\(reason($0))" }
    }
  }

  private var byline: [String] {
    guard !metadata.bylines.isEmpty else { return [] }
    return ["byline:"] + metadata.bylines.map { "  - {literal: \(Quoted.text($0.value))}\(reason($0))" }
  }

  /// A place needs a record of its own; without one it is only pointed out.
  private var dateline: [String] {
    let place = metadata.datelinePlace.flatMap { found in
      authorities.places.first { place in place.names.contains { Slug.folded($0.text) == Slug.folded(found.value) } }?.id
    }
    var members: [String] = []
    if let place { members.append("place: \(place)") }
    if let date = metadata.datelineDate { members.append("date: \(Quoted.text(date.value.text))") }
    var lines = members.isEmpty ? [] : ["dateline: {\(members.joined(separator: ", "))}"]
    if place == nil, let found = metadata.datelinePlace {
      lines.append(
        "# The dateline names \(Quoted.text(found.value)): add it to authorities/places.yaml, and here as dateline: {place: …}.")
    }
    return lines
  }

  private var dates: [String] { knownDates + undecidedDates }

  private var undecidedDates: [String] {
    metadata.undecided.filter { ($0.isOfChange ? metadata.modified : metadata.published) == nil }.map {
      let reason = $0.reason.split(whereSeparator: \.isNewline).joined(separator: " ")
      return "# \($0.name) is \($0.value): \(reason) does not tell the day from the month. Add the one that is meant."
    }
  }

  private var knownDates: [String] {
    [("published", metadata.published), ("modified", metadata.modified)].flatMap { key, found -> [String] in
      guard let found else { return [] }
      // How a date was inferred is part of the record; where it is stated is only of use to whoever looks through it.
      guard found.basis != .stated else {
        return ["\(key): {date: \(Quoted.text(found.value.text)), known: stated}\(reason(found))"]
      }
      return [
        "\(key):", "  date: \(Quoted.text(found.value.text))", "  known: \(found.basis.rawValue)",
        "  note: \(Quoted.text(found.reason))",
      ]
    }
  }

  private var address: [String] {
    var lines: [String] = []
    if let url = metadata.url { lines.append("url: \(Quoted.text(url.value))\(reason(url))") }
    if let found = metadata.language, found.value.lowercased() != language.lowercased() {
      lines.append("language: \(Quoted.text(found.value))\(reason(found))")
    }
    return lines
  }

  private var agency: [String] {
    guard let found = metadata.agency else { return [] }
    guard let agent = agencies.agent(named: found.value) else {
      return ["# Credited to \(Quoted.text(found.value)): add it to authorities/agents.yaml, and here as reportsFrom: […]."]
    }
    return ["reportsFrom: [\(agent)]\(reason(found))"]
  }

  private func reason<Value>(_ found: Found<Value>) -> String {
    let words = found.reason.split(whereSeparator: \.isNewline).joined(separator: " ")
    return words.isEmpty ? "" : "  # \(words)"
  }
}
