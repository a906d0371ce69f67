/// Cuts a page into text, tags and the rest, as the tokenizer of the HTML Standard does (13.2.5), with the exact place of each piece. One pass; no
/// piece is looked at twice, whatever the page.
struct PageScanner {
  private let scalars: [Unicode.Scalar]
  private var position = 0
  private var page = PageTokens()
  private var references = CharacterReferences()
  /// Elements that have no end tag from here on: not to be searched for again.
  private var unclosed: Set<PageTag> = []
  private var links = LinkState()

  private init(_ scalars: [Unicode.Scalar]) {
    self.scalars = scalars
    page.tokens.reserveCapacity(scalars.count / 24)
  }

  static func scan(_ scalars: [Unicode.Scalar]) -> PageTokens {
    var scanner = PageScanner(scalars)
    while scanner.position < scalars.count {
      if !scanner.markup() { scanner.text(until: scalars.count) }
    }
    return scanner.page
  }

  // MARK: Text

  /// Everything up to the next markup.
  /// - Parameter limit: where text ends at the latest.
  private mutating func text(until limit: Int) {
    let start = position
    var (hasContent, isPlain, isBehindBlank) = (false, true, true)
    while position < limit {
      let scalar = scalars[position]
      if scalar == "<", position > start, limit == scalars.count, beginsMarkup(position) { break }
      if scalar == "&", let reference = references.reference(in: scalars, at: position, before: limit) {
        page.references.append(reference)
        hasContent = hasContent || !reference.scalar.isUnread
        isPlain = false
        position = reference.end
        continue
      }
      if scalar.value &- 0x21 < 0x5E || !scalar.isUnread {
        hasContent = true
        isBehindBlank = false
      } else {
        if isBehindBlank || scalar != " " { isPlain = false }
        isBehindBlank = true
      }
      position += 1
    }
    guard position > start else { return }
    page.tokens.append(
      PageToken(
        kind: .text, tag: links.isInside ? .a : .other, start: start, end: position, hasContent: hasContent,
        isPlain: isPlain && !isBehindBlank))
  }

  private func beginsMarkup(_ place: Int) -> Bool {
    guard place + 1 < scalars.count else { return false }
    let next = scalars[place + 1]
    return next.isASCIILetter || next == "/" || next == "!" || next == "?"
  }

  private mutating func add(_ kind: PageToken.Kind, _ tag: PageTag, from start: Int, _ hasContent: Bool = false) {
    if position > start {
      page.tokens.append(PageToken(kind: kind, tag: tag, start: start, end: position, hasContent: hasContent, isPlain: false))
    }
  }

  // MARK: Markup

  /// Takes what begins with `<` here; false where that is text.
  private mutating func markup() -> Bool {
    guard scalars[position] == "<", beginsMarkup(position) else { return false }
    let start = position
    switch scalars[position + 1] {
    case "!" where Markup.matches(scalars, at: position, "<!--"): comment()
    case "!", "?": bogus()
    case "/":
      guard position + 2 < scalars.count, scalars[position + 2].isASCIILetter else {
        bogus()
        break
      }
      let tag = tag(nameAt: position + 2)
      add(.end, tag.tag, from: start)
      links.end(tag.tag)
      return true
    default:
      let tag = tag(nameAt: position + 1)
      element(tag.tag, from: start, tag.hasAttributes)
      return true
    }
    add(.skipped, .other, from: start)
    return true
  }

  private mutating func comment() {
    if Markup.matches(scalars, at: position, "<!-->") || Markup.matches(scalars, at: position, "<!--->") {
      position = (Markup.find(">", in: scalars, from: position) ?? scalars.count - 1) + 1
      return
    }
    let end = Markup.find("-->", in: scalars, from: position + 4)
    position = end.map { $0 + 3 } ?? scalars.count
  }

  private mutating func bogus() {
    position = Markup.find(">", in: scalars, from: position).map { $0 + 1 } ?? scalars.count
  }

  /// Goes over a tag, quoted values included.
  private mutating func tag(nameAt name: Int) -> (tag: PageTag, hasAttributes: Bool) {
    var end = name
    while end < scalars.count, !scalars[end].isMarkupSpace, scalars[end] != "/", scalars[end] != ">" { end += 1 }
    var attributes = AttributeScanner(from: end)
    var hasAttributes = false
    let tag = PageTag.named(scalars, name..<end)
    while let (name, _) = attributes.next(in: scalars) {
      if !hasAttributes { hasAttributes = tag != .a || name.count == 4 && Markup.matches(scalars, at: name.lowerBound, "href") }
    }
    position = attributes.position
    return (tag, hasAttributes)
  }

  // MARK: Elements whose content is no markup

  private mutating func element(_ tag: PageTag, from start: Int, _ hasAttributes: Bool) {
    switch tag {
    case .script, .style, .iframe, .noembed, .noframes: skipRaw(tag, from: start)
    case .title, .textarea: shownRaw(tag, from: start, hasAttributes)
    case .svg, .math, .template: skipTree(tag, from: start, hasAttributes)
    default:
      links.start(tag, hasAddress: hasAttributes)
      add(.start, tag, from: start, hasAttributes)
    }
  }

  /// A script runs to its end tag, or to the end of the file.
  private mutating func skipRaw(_ tag: PageTag, from start: Int) {
    let content = position
    let end = endTag(tag, from: content) ?? scalars.count
    if tag == .script, PageAttributes(scalars, start..<content).value("type")?.lowercased().contains("ld+json") ?? false {
      page.linkedData.append(content..<end)
    }
    position = end
    if end < scalars.count { _ = self.tag(nameAt: end + 2) }
    add(.skipped, tag, from: start)
  }

  private mutating func shownRaw(_ tag: PageTag, from start: Int, _ hasAttributes: Bool) {
    add(.start, tag, from: start, hasAttributes)
    guard !unclosed.contains(tag), let end = endTag(tag, from: position) else {
      unclosed.insert(tag)
      return
    }
    if position < end { text(until: end) }
    let place = position
    _ = self.tag(nameAt: end + 2)
    add(.end, tag, from: place)
  }

  /// A drawing, formula or template with everything in it. One that is never closed is an element like others.
  private mutating func skipTree(_ tag: PageTag, from start: Int, _ hasAttributes: Bool) {
    let isEmpty = position >= 2 && scalars[position - 2] == "/"
    let isShown = tag == .template && PageAttributes(scalars, start..<position).value("shadowrootmode") != nil
    if !isEmpty, !isShown, !unclosed.contains(tag), let end = treeEnd(tag, from: position) {
      position = end
      _ = self.tag(nameAt: end + 2)
      return add(.skipped, tag, from: start)
    }
    add(isEmpty ? .skipped : .start, tag, from: start, hasAttributes)
  }

  private mutating func treeEnd(_ tag: PageTag, from place: Int) -> Int? {
    var depth = 1
    var search = place
    while let open = Markup.find("<", in: scalars, from: search) {
      search = open + 1
      if names(tag, at: open + 1) { depth += 1 }
      if open + 1 < scalars.count, scalars[open + 1] == "/", names(tag, at: open + 2) { depth -= 1 }
      if depth == 0 { return open }
    }
    unclosed.insert(tag)
    return nil
  }

  private func endTag(_ tag: PageTag, from place: Int) -> Int? {
    var search = place
    while let open = Markup.find("</", in: scalars, from: search) {
      if names(tag, at: open + 2) { return open }
      search = open + 2
    }
    return nil
  }

  private func names(_ tag: PageTag, at place: Int) -> Bool {
    guard place < scalars.count, scalars[place].isASCIILetter else { return false }
    var end = place
    while end < scalars.count, end - place < 12, scalars[end].isASCIILetter || scalars[end].isDigit { end += 1 }
    return end == scalars.count || !scalars[end].isASCIILetter ? PageTag.named(scalars, place..<end) == tag : false
  }
}
