/// The elements that mean something here; every other one is ``other``.
enum PageTag: UInt8, CaseIterable {
  case other, html, head, body, title, meta, link, base, script, style, template, noscript, svg, math
  case header, footer, main, nav, aside, section, article, address, div, p, pre, blockquote, center, figure, figcaption, details,
    summary
  case dialog, fieldset, form, hr, br, wbr, hgroup
  case h1, h2, h3, h4, h5, h6, ul, ol, menu, li, dl, dt, dd
  case table, caption, colgroup, col, thead, tbody, tfoot, tr, td, th
  case a, b, i, u, em, strong, span, font, small, time, cite, q, sup, sub, abbr, label, legend, img, picture, source, track
  case button, select, option, optgroup, datalist, input, textarea, output, progress, meter
  case iframe, noembed, noframes, object, embed, param, area, map, video, audio, canvas, frame, frameset

  /// Parts the text before it from the text behind it.
  var isBlock: Bool { Self.blocks.contains(self) }

  /// Never has an end tag.
  var isVoid: Bool { Self.voids.contains(self) }

  var isHeading: Bool { [.h1, .h2, .h3, .h4, .h5, .h6].contains(self) }

  private static let blocks: PageTagSet = [
    .html, .head, .body, .title, .noscript, .header, .footer, .main, .nav, .aside, .section, .article, .address, .div, .p, .pre,
    .blockquote, .center, .figure, .figcaption, .details, .summary, .dialog, .fieldset, .form, .hr, .hgroup, .h1, .h2, .h3, .h4,
    .h5, .h6, .ul, .ol, .menu, .li, .dl, .dt, .dd, .table, .caption, .thead, .tbody, .tfoot, .tr, .td, .th, .legend, .select,
    .option, .optgroup, .datalist, .textarea, .button, .object, .video, .audio, .canvas, .frameset,
  ]

  private static let voids: PageTagSet = [
    .meta, .link, .base, .hr, .br, .wbr, .col, .img, .source, .track, .input, .embed, .param, .area, .frame,
  ]
}

/// A set of elements, to be asked often: a bit for each.
struct PageTagSet: ExpressibleByArrayLiteral {
  private var bits: (low: UInt64, high: UInt64) = (0, 0)

  init(arrayLiteral tags: PageTag...) {
    for tag in tags { insert(tag) }
  }

  mutating func insert(_ tag: PageTag) {
    if tag.rawValue < 64 { bits.low |= 1 << UInt64(tag.rawValue) } else { bits.high |= 1 << UInt64(tag.rawValue - 64) }
  }

  func contains(_ tag: PageTag) -> Bool {
    (tag.rawValue < 64 ? bits.low >> UInt64(tag.rawValue) : bits.high >> UInt64(tag.rawValue - 64)) & 1 == 1
  }
}

extension PageTag {
  var number: Int { Int(rawValue) }
  var name: String { String(describing: self) }

  /// The element of a name, in any case of letters.
  static func named(_ scalars: [Unicode.Scalar], _ name: Range<Int>) -> PageTag {
    name.count > 12 ? .other : byName[WordHash.of(scalars, name)] ?? .other
  }

  private static let byName = WordTable(allCases.dropFirst().map { (WordHash.of($0.name), $0) })
}
