import DatelineXML

/// What depends on an element's surroundings in a way that the schema leaves open.
enum TEIStructureRules {
  /// - Parameter around: the open elements, outermost first.
  static func check(_ tag: XMLStartTag, in around: [XMLStartTag]) -> [String] {
    switch tag.name {
    case "annotation": annotation(tag, in: around.last?["type"])
    case "ptr": pointer(tag, in: around)
    case "event": event(tag, in: around.last)
    default: []
    }
  }

  private static func annotation(_ tag: XMLStartTag, in list: String?) -> [String] {
    let motivation = ["edits": "editing", "mentions": "identifying"][list ?? ""] ?? "describing"
    guard tag["motivation"] == motivation else { return ["annotations among \(list ?? "nothing") are for \(motivation)"] }
    let kind = list == "edits" ? "voc:editKind." : "voc:annotationStatus."
    return tag["ana"]?.hasPrefix(kind) == true ? [] : ["@ana has to begin with \(kind) here"]
  }

  private static let statementPointers: Set<String> = [
    "source", "cue", "insertion", "event", "place", "medium", "relay", "within", "alternative",
  ]
  private static let figurePointers: Set<String> = ["statement", "claimant", "counted", "place"]
  private static let mentionPointers: Set<String> = ["referent", "holder"]

  private static func pointer(_ tag: XMLStartTag, in around: [XMLStartTag]) -> [String] {
    guard around.last?.name == "annotation", let type = tag["type"] else { return [] }
    let list = around.dropLast().last?["type"]
    let allowed =
      switch list {
      case "statements": statementPointers
      case "figures": figurePointers
      case "mentions": mentionPointers
      default: Set<String>()
      }
    guard allowed.contains(type) else { return ["a pointer of type \(type) has no place among \(list ?? "nothing")"] }
    let prefix = expectedPrefix(type)
    guard let target = tag["target"], prefix.contains(where: { target.hasPrefix($0) }) else {
      return ["a pointer of type \(type) leads to \(prefix.joined(separator: " or "))"]
    }
    return []
  }

  private static func expectedPrefix(_ type: String) -> [String] {
    switch type {
    case "source", "cue", "insertion": ["raw:"]
    case "event": ["evt:"]
    case "place": ["plc:"]
    case "within", "statement": ["#"]
    case "referent": ["agt:", "plc:", "evt:"]
    default: ["agt:"]
    }
  }

  private static func event(_ tag: XMLStartTag, in list: XMLStartTag?) -> [String] {
    let isUtterance = tag["type"] == "utterance"
    return isUtterance == (list?["type"] == "utterances") ? [] : ["utterances stand in a list of their own"]
  }
}
