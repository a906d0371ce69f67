/// Whether text stands in a link. A link that nobody closed ends with the block that it began in.
struct LinkState {
  private var depth = 0
  private var linkDepth: Int?

  var isInside: Bool { linkDepth != nil }

  /// - Parameter hasAddress: an `a` without one is a place to jump to, and no link.
  mutating func start(_ tag: PageTag, hasAddress: Bool) {
    if tag == .a {
      linkDepth = hasAddress ? depth : nil
    } else if tag.isBlock, !tag.isVoid {
      depth += 1
    }
  }

  mutating func end(_ tag: PageTag) {
    if tag == .a { linkDepth = nil }
    guard tag.isBlock else { return }
    depth = max(0, depth - 1)
    if let linkDepth, depth < linkDepth { self.linkDepth = nil }
  }
}
