/// A piece of a page, by code points of the decoded file. The tokens of a page follow each other without a gap.
struct PageToken {
  enum Kind: UInt8 {
    case text, start, end
    /// Comments, declarations, scripts, style sheets, drawings: nothing that a page shows as words.
    case skipped
  }

  let kind: Kind
  /// In a text: `a` where it stands in a link.
  let tag: PageTag
  let start: Int
  let end: Int
  /// In a text: there is something to read. In a start tag: there are attributes, for `a` an address.
  let hasContent: Bool
  /// In a text: every character is read as it stands, with single spaces between words and none at the edges.
  let isPlain: Bool

  var range: Range<Int> { start..<end }
}

/// A character reference in a text, resolved.
struct PageReference {
  let start: Int
  let end: Int
  let scalar: Unicode.Scalar
}

/// A page in pieces.
struct PageTokens {
  var tokens: [PageToken] = []
  /// In order of their place.
  var references: [PageReference] = []
  /// Contents of `script` elements that hold linked data.
  var linkedData: [Range<Int>] = []
}
