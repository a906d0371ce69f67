import DatelineExport
import DatelineModel

/// Where in a file the nodes of each document stand, and the few nodes that are kept: the dataset and its authority file.
///
/// Nodes may come in any order. In the order in which they are written, a document with all its annotations is one stretch, so that the index
/// has one entry a document.
struct NodeIndex {
  private(set) var dataset: JSONValue?
  private(set) var agents: [JSONValue] = []
  private(set) var places: [JSONValue] = []
  private(set) var events: [JSONValue] = []
  /// By the reference to the document, as written.
  private(set) var documents: [String: [Range<Int>]] = [:]
  private(set) var utterances: [(reference: String, range: Range<Int>)] = []
  /// The document of the node before, where it had one.
  private var last: String?
  private static let documentTypes: Set<String> = ["NewsArticle", "Annotation", "Quotation", "Observation"]

  mutating func add(_ node: JSONValue, at range: Range<Int>) throws {
    guard case .object(let object) = node else {
      throw LinkedDataFault(node: "byte \(range.lowerBound)", member: nil, reason: "a node is an object")
    }
    let id = NodeKeys.text(object, "id") ?? "the node at byte \(range.lowerBound)"
    let type = NodeKeys.text(object, "type") ?? ""
    if !Self.documentTypes.contains(type) { last = nil }
    switch type {
    case "Dataset":
      guard dataset == nil else { throw LinkedDataFault(node: id, member: nil, reason: "there is a dataset already") }
      dataset = node
    case "Place": places.append(node)
    case "Event": events.append(node)
    case "NewsArticle": extend(id, range)
    case "Annotation", "Quotation", "Observation":
      guard let document = NodeKeys.text(object, "document") else {
        throw LinkedDataFault(node: id, member: "document", reason: "it is missing")
      }
      extend(document, range)
    case "Utterance": utterances.append((id, range))
    case _ where object["responsibilityKind"] != nil: break  // Its id says it all.
    case _ where AgentKind(className: type) != nil: agents.append(node)
    default:
      throw LinkedDataFault(
        node: id, member: "type", reason: "a node of type “\(type)” is not expected at the top; is the graph flattened?")
    }
  }

  /// A node next to the last one of the same document makes its stretch longer.
  private mutating func extend(_ document: String, _ range: Range<Int>) {
    var ranges = documents[document] ?? []
    if last == document, let stretch = ranges.popLast() {
      ranges.append(stretch.lowerBound..<range.upperBound)
    } else {
      ranges.append(range)
    }
    documents[document] = ranges
    last = document
  }
}
