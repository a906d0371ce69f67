import DatelineModel

/// Rules of documents and of what they mention.
struct DocumentRules {
  static let reprint = SemanticRule("document.reprint", .error, "No document reprints or reports from itself.")
  static let modified = SemanticRule("document.modified", .error, "A document is not changed before it is published.")
  static let outlet = SemanticRule("document.outlet", .warning, "The outlet of a document is an agent of the kind outlet.")
  static let office = SemanticRule(
    "mention.office", .warning,
    "Whoever is mentioned by an office has one of that title; one who speaks in the article holds it at that time.")
  static let all = [reprint, modified, outlet, office]

  let authorities: Authorities

  func check(_ document: AnnotatedDocument) -> [Finding] {
    [reprint(document.document), modified(document.document), outlet(document.document)].compactMap { $0 }
      + document.mentions.compactMap { office($0, in: document) }
  }

  private func reprint(_ document: Document) -> Finding? {
    guard document.reprintOf == document.id || document.reportsFrom.contains(.document(document.id)) else { return nil }
    return Finding(
      Self.reprint, document.id.value, "it reprints or reports from itself", remedy: "correct “reprintOf” or “reportsFrom”")
  }

  private func modified(_ document: Document) -> Finding? {
    guard let published = document.published?.date, let modified = document.modified?.date, modified.isCertainlyBefore(published)
    else { return nil }
    return Finding(
      Self.modified, document.id.value, "it was changed (\(modified)) before it was published (\(published))",
      remedy: "correct one of the dates")
  }

  private func outlet(_ document: Document) -> Finding? {
    guard let outlet = authorities[document.outlet], outlet.kind != .outlet else { return nil }
    return Finding(
      Self.outlet, document.id.value, "its outlet \(outlet.id) is of the kind \(outlet.kind.rawValue)",
      remedy: "set the agent's kind to outlet")
  }

  private func office(_ mention: Mention, in document: AnnotatedDocument) -> Finding? {
    guard case .office(let title, let holder?) = mention.referent, let agent = authorities[holder], !agent.offices.isEmpty else {
      return nil
    }
    let speaks = document.statements.contains { $0.speaker == holder }
    let date = speaks ? document.document.published?.date : nil
    let titled = agent.offices.filter { $0.title.lowercased() == title.lowercased() }
    guard !titled.contains(where: { holds($0, at: date) }) else { return nil }
    let reason = titled.isEmpty ? "no office “\(title)”" : "the office “\(title)” not at that time"
    return Finding(
      Self.office, mention.id.value, "\(holder) has \(reason)",
      remedy: "add the office, with its dates, to the agent's record, or correct the title")
  }

  private func holds(_ office: Office, at date: EDTF?) -> Bool {
    guard let date else { return true }
    return !(office.from.map { date.isCertainlyBefore($0) } ?? false) && !(office.to.map { $0.isCertainlyBefore(date) } ?? false)
  }
}
