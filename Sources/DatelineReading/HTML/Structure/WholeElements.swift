/// Finds the elements of a page that are whole: all tags inside have their ends, in order, and no element lies in one that HTML would close first.
/// There is nothing to repair in them, and most of most pages lies in such elements.
struct WholeElements {
  /// For the token of each start tag whose element is whole, the token of its end tag; -1 for tags that begin or end nothing; 0 for all others.
  private(set) var ends: [Int]
  private var open: [Element] = []
  /// How many of the open elements, from the outside, are not whole.
  private var disordered = 0
  /// How often a name is among the open elements.
  private var counts: [Int]

  private struct Element {
    let tag: PageTag
    let name: Int
    let token: Int
    /// Elements in one another inside it.
    var height = 0
  }

  /// Deeper ones are left to libxml2, which counts the depth.
  private static let greatestHeight = 100

  init(tokens: Int, names: Int) {
    ends = Array(repeating: 0, count: tokens)
    counts = Array(repeating: 0, count: names)
  }

  mutating func start(_ tag: PageTag, _ name: Int, _ token: Int) {
    if let parent = open.last, !Self.mayHold(parent.tag, tag) { meetsDisorder() }
    open.append(Element(tag: tag, name: name, token: token))
    counts[name] += 1
  }

  mutating func end(_ name: Int, _ token: Int) {
    guard counts[name] > 0 else { return meetsDisorder() }
    if open.last?.name != name { meetsDisorder() }
    while let element = open.popLast() {
      counts[element.name] -= 1
      if element.name == name {
        close(element, token)
        break
      }
    }
    disordered = min(disordered, open.count)
  }

  private mutating func close(_ element: Element, _ token: Int) {
    if open.count >= disordered, element.height < Self.greatestHeight { ends[element.token] = token }
    if let parent = open.indices.last { open[parent].height = max(open[parent].height, element.height + 1) }
  }

  /// A tag that begins or ends nothing.
  mutating func passesOver(_ token: Int) { ends[token] = -1 }

  /// What is open now is not whole.
  mutating func meetsDisorder() { disordered = open.count }

  /// True where a start tag surely closes no element around it: a part of what libxml2's table allows, which a test asks it. Whatever is not said
  /// to be so is left to libxml2.
  static func mayHold(_ parent: PageTag, _ child: PageTag) -> Bool {
    switch parent {
    case .ul, .ol: child == .li
    case .dl: child == .dt || child == .dd
    case .table: child == .tr || child == .thead || child == .tbody || child == .tfoot || child == .caption
    case .thead, .tbody, .tfoot: child == .tr
    case .tr: child == .td || child == .th
    case .form: child != .form && contents.contains(child)
    default: containers.contains(parent) && contents.contains(child)
    }
  }

  private static let containers: PageTagSet = [
    .div, .section, .article, .main, .header, .footer, .nav, .aside, .figure, .figcaption, .blockquote, .center, .details,
    .fieldset, .hgroup, .noscript, .button, .li, .td, .th, .other,
  ]
  private static let contents: PageTagSet = [
    .div, .section, .article, .main, .header, .footer, .nav, .aside, .figure, .figcaption, .blockquote, .center, .details,
    .summary, .fieldset, .hgroup, .noscript, .button, .form, .address, .pre, .ul, .ol, .dl, .table, .p, .h1, .h2, .h3, .h4, .h5,
    .h6, .other,
  ]
}
