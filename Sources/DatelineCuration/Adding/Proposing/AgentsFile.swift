import DatelineCorpus
import DatelineModel
import Foundation
import Yams

/// Adds outlets at the end of `authorities/agents.yaml`, and leaves every byte before as it is.
struct AgentsFile {
  static let name = "authorities/agents.yaml"

  /// The whole file with the new outlets; `nil` where it is not written as a block list, so that nobody can append to it safely.
  static func appending(_ outlets: [(id: AgentID, name: String, reason: String)], to text: String?) -> String? {
    let text = text ?? "agents:\n"
    let indent = String(repeating: " ", count: indentation(of: text))
    var result = text.isEmpty || text.hasSuffix("\n") ? text : text + "\n"
    for outlet in outlets {
      result += "\(indent)- id: \(outlet.id)  # proposed by dateline add: \(outlet.reason)\n"
      result += "\(indent)  kind: outlet\n\(indent)  name: \(Quoted.text(outlet.name))\n"
    }
    return count(result) == (count(text) ?? 0) + outlets.count ? result : nil
  }

  /// Of the first item of the list; two where there is none.
  private static func indentation(of text: String) -> Int {
    let items = text.split(separator: "\n").filter { $0.drop { $0 == " " }.hasPrefix("- ") }
    return items.first.map { $0.prefix { $0 == " " }.count } ?? 2
  }

  /// Agents in a file; `nil` where it is no such file.
  private static func count(_ text: String) -> Int? {
    guard let root = try? Yams.compose(yaml: text), let agents = root.mapping?["agents"] else { return nil }
    return agents.sequence?.count ?? (agents.null == nil ? nil : 0)
  }
}
