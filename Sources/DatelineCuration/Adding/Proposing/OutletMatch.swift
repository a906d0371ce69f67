import DatelineCorpus
import DatelineModel
import DatelineReading
import Foundation

/// Finds the agent that published an article, by what the user says, the name that a page gives its site, or the host of its address.
struct OutletMatch {
  /// What was found: an agent that is there, or one to be added with that name.
  enum Outcome: Equatable {
    case known(AgentID)
    case new(AgentID, name: String, reason: String)
  }

  private var byName: [String: AgentID] = [:]
  private var taken: Set<String>

  /// - Parameter taken: ids of any record, which a new outlet cannot have.
  init(_ agents: [Agent], taken: Set<String>) {
    self.taken = taken
    for agent in agents where agent.kind != .person {
      // An outlet goes before another body of the same name.
      for name in agent.names.map(\.text) + [agent.id.value] where byName[Slug.folded(name)] == nil || agent.kind == .outlet {
        byName[Slug.folded(name)] = agent.id
      }
    }
  }

  /// Agents other than persons, by a name as printed.
  func agent(named name: String) -> AgentID? { byName[Slug.folded(name)] }

  /// `nil` where nothing names an outlet.
  mutating func find(_ metadata: ArticleMetadata) -> Outcome? {
    let host = metadata.url.flatMap { Self.host($0.value) }
    let label = host.map(Self.label)
    for name in [metadata.outlet?.value, label].compactMap({ $0 }) {
      if let known = agent(named: name) { return .known(known) }
    }
    if let outlet = metadata.outlet { return propose(outlet.value, reason: outlet.reason) }
    return host.flatMap { propose($0, reason: "host of the article's address") }
  }

  private mutating func propose(_ name: String, reason: String) -> Outcome? {
    let words = Slug.words(name)
    var value = words.joined(separator: "-")
    if value.first?.isNumber ?? true { value = "outlet-" + value }
    var number = 1
    let start = String(value.prefix(40))
    value = start
    while taken.contains(value) {
      number += 1
      value = "\(start)-\(number)"
    }
    guard let id = (try? AgentID(value)) ?? (try? AgentID("outlet-" + value)), !words.isEmpty else { return nil }
    taken.insert(id.value)
    byName[Slug.folded(name)] = id
    return .new(id, name: name, reason: reason)
  }

  static func host(_ url: String) -> String? {
    guard let host = URL(string: url)?.host?.lowercased() else { return nil }
    return host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
  }

  /// The part of a host that says whose it is: `tolonews` of `tolonews.com`, `gazette` of `news.gazette.co.uk`.
  static func label(_ host: String) -> String {
    var labels = host.split(separator: ".").map(String.init)
    while labels.count > 1, let last = labels.last, last.count <= 3 || ["info", "news"].contains(last) { labels.removeLast() }
    return labels.last ?? host
  }
}
