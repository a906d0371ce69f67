import DatelineModel
import DatelineXML

/// One segment as the body has it: words and edits in order, whatever elements of the inline view stand around them.
struct TEISegmentReading {
  enum Piece {
    case words(String)
    /// So many code points that are not shared.
    case gap(Int)
    case edit(TEIEditReading)
  }

  let node: TEINode
  let id: SegmentID
  let kind: SegmentKind
  let zone: Zone?
  let passage: Passage
  private(set) var pieces: [Piece] = []

  init(_ node: TEINode, zone: String?) throws {
    self.node = node
    id = try node.id()
    kind = try Self.kind(of: node, zone: zone)
    self.zone = try zone.map { try node.value($0) }
    passage = try node.passage(try node.required("source")[...])
    try collect(node)
  }

  private mutating func collect(_ node: TEINode) throws {
    for child in node.element.children {
      switch child {
      case .text(let words): pieces.append(.words(words))
      case .element(let element):
        let child = TEINode(element: element, file: node.file)
        switch element.name {
        case "choice": pieces.append(.edit(try TEIEditReading(inSegment: child)))
        case "gap": pieces.append(.gap(try child.gapLength()))
        default: try collect(child)
        }
      }
    }
  }

  private static func kind(of node: TEINode, zone: String?) throws(XMLProblem) -> SegmentKind {
    switch (node.name, node["type"]) {
    case ("head", "main"): return .headline
    case ("head", "sub"): return .subheadline
    case ("head", "heading"): return .heading
    case ("byline", _): return .byline
    case ("dateline", _): return .dateline
    case ("p", _): return .paragraph
    case ("ab", "caption"): return .caption
    case ("ab", _) where zone != nil: return .boilerplate
    default: throw node.problem("is no segment")
    }
  }
}

extension TEINode {
  /// How many code points a gap says that are not shared.
  fileprivate func gapLength() throws(XMLProblem) -> Int {
    let count = try count(try required("quantity"))
    guard count <= Self.mostWithheld else { throw problem("a gap of \(count) characters is more than any file may have") }
    return count
  }

  private static var mostWithheld: Int { 1 << 28 }

  /// The characters of a source file or of what replaced them, and how many they are: `characters` is empty where they are withheld.
  func characters() throws(XMLProblem) -> (characters: String, count: Int) {
    var text = ""
    var gap = 0
    for child in element.children {
      switch child {
      case .text(let words): text += words
      case .element(let element):
        let child = TEINode(element: element, file: file)
        switch element.name {
        case "lb": text += "\n"
        case "gap": gap += try child.gapLength()
        case "g": text.unicodeScalars.append(try child.codePoint())
        default: throw child.problem("has no place among characters")
        }
      }
    }
    guard gap == 0 || text.isEmpty else { throw problem("holds characters and a gap: all of them are withheld, or none") }
    return (text, gap + text.unicodeScalars.count)
  }

  /// `U+000C`
  private func codePoint() throws(XMLProblem) -> Unicode.Scalar {
    let name = try required("n")
    guard name.hasPrefix("U+"), let value = UInt32(name.dropFirst(2), radix: 16), let scalar = Unicode.Scalar(value) else {
      throw problem("“\(name)” is no code point")
    }
    return scalar
  }
}
