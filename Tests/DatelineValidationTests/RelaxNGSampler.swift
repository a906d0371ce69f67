import DatelineXML

/// Makes up documents that a RELAX NG schema allows, by chance, so that another schema can judge its whole range.
struct RelaxNGSampler {
  private let definitions: [String: [XMLElement]]
  private let start: XMLElement
  private var chance: SplitMix64
  private var ids = 0

  /// - Parameter grammar: in XML syntax, in one file.
  init?(grammar: XMLElement, seed: UInt64) {
    guard let start = grammar.first("start") else { return nil }
    self.start = start
    definitions = Dictionary(grouping: grammar.elements("define")) { $0["name"] ?? "" }
    chance = SplitMix64(state: seed)
  }

  mutating func document() throws -> [UInt8] {
    var xml = XMLWriter()
    for part in sample(start.elements, depth: 0, around: "") { write(part, to: &xml) }
    return try xml.take()
  }

  /// A validator would follow inclusions.
  private static let passedOver = "inclusion"

  private indirect enum Part {
    case attribute(String, String)
    case text(String)
    case element(String, [Part])
  }

  /// Deeper than this, only what has to be there is made up.
  private static let comfortableDepth = 14

  private mutating func sample(_ patterns: [XMLElement], depth: Int, around: String) -> [Part] {
    patterns.flatMap { sample($0, depth: depth, around: around) }
  }

  private mutating func sample(_ pattern: XMLElement, depth: Int, around: String) -> [Part] {
    let isDeep = depth > Self.comfortableDepth
    switch pattern.name {
    case "element":
      let name = pattern["name"] ?? ""
      return [.element(name, sample(pattern.elements, depth: depth + 1, around: name))]
    case "attribute":
      let name = pattern["name"] ?? ""
      let value = pattern.elements.isEmpty ? words("@" + name) : text(sample(pattern.elements, depth: depth, around: "@" + name))
      return [.attribute(name, value)]
    case "ref": return sample((definitions[pattern["name"] ?? ""] ?? []).flatMap(\.elements), depth: depth, around: around)
    case "choice":
      let branches = pattern.elements.filter { !$0.elements.contains { $0["name"] == Self.passedOver } }
      let branch = isDeep ? branches.first : branches.randomElement(using: &chance)
      return branch.map { sample($0, depth: depth, around: around) } ?? []
    case "optional": return isDeep || Bool.random(using: &chance) ? [] : sample(pattern.elements, depth: depth, around: around)
    case "zeroOrMore": return repeated(isDeep ? 0 : Int.random(in: 0...2, using: &chance), pattern, depth, around)
    case "oneOrMore": return repeated(isDeep ? 1 : Int.random(in: 1...3, using: &chance), pattern, depth, around)
    case "list": return [.text(pattern.elements.map { text(sample($0, depth: depth, around: around)) }.joined(separator: " "))]
    case "value": return [.text(pattern.text)]
    case "data": return [.text(data(pattern["type"] ?? ""))]
    case "text": return [.text(words(around))]
    default: return sample(pattern.elements, depth: depth, around: around)
    }
  }

  private mutating func repeated(_ times: Int, _ pattern: XMLElement, _ depth: Int, _ around: String) -> [Part] {
    (0..<times).flatMap { _ in sample(pattern.elements, depth: depth, around: around) }
  }

  private func text(_ parts: [Part]) -> String {
    parts.compactMap { if case .text(let text) = $0 { text } else { nil } }.joined(separator: " ")
  }

  private mutating func data(_ type: String) -> String {
    switch type {
    case "ID":
      ids += 1
      return "id.\(ids)"
    case "anyURI": return "agt:somebody"
    case "language": return "en"
    case "double": return "0.5"
    case "date": return "2031-03-04"
    case "decimal", "positiveInteger", "nonNegativeInteger": return "3"
    default: return "word"
    }
  }

  private func words(_ place: String) -> String {
    switch place {
    case "@when", "@from", "@to": "2031-03-04"
    case "@version": "1.0"
    case "geo": "54.1 -12"
    default: "words"
    }
  }

  private func write(_ part: Part, to xml: inout XMLWriter) {
    guard case .element(let name, let parts) = part else {
      if case .text(let text) = part { xml.text(text) }
      return
    }
    var attributes: XMLAttributes = name == "TEI" || name == "teiCorpus" ? ["xmlns": "http://www.tei-c.org/ns/1.0"] : [:]
    for case .attribute(let name, let value) in parts { attributes += [name: value] }
    xml.element(name, attributes, layout: .mixed) { xml in
      for part in parts { write(part, to: &xml) }
    }
  }
}
