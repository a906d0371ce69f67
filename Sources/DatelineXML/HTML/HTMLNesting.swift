import CLibXML2

/// One step through the repaired tree of a page.
public enum HTMLNestingEvent: Hashable, Sendable {
  /// - Parameter number: the tag's; `nil` where libxml2 put an element in that has no tag.
  case start(Int?)
  case end
  case text(Int)
}

/// How the elements of a page lie in one another, by libxml2's HTML parser.
///
/// Nothing is fetched, no entity is known, and no tree is built: time grows with the feed, memory with the depth, and the depth is bounded.
public enum HTMLNesting {
  /// Elements in one another. Pages written by people and their programs stay below 100; unclosed `font` adds some.
  public static let greatestDepth = 500

  /// Passes the events on in the order of the feed.
  /// - Returns: the number of the first tag or text that was not passed on because the elements before it lie too deep; `nil` where all were.
  public static func read(_ feed: HTMLTagFeed, _ body: (HTMLNestingEvent) -> Void) -> Int? {
    xmlInitParser()
    return withoutActuallyEscaping(body) { body in
      var receiver = NestingReceiver(feed, body)
      feed.bytes.withUnsafeBytes { parse($0, &receiver) }
      return receiver.refused
    }
  }

  private static func parse(_ bytes: UnsafeRawBufferPointer, _ receiver: inout NestingReceiver) {
    guard let start = bytes.baseAddress?.assumingMemoryBound(to: CChar.self), let size = Int32(exactly: bytes.count),
      let parser = htmlCreateMemoryParserCtxt(start, size)
    else { return }
    defer { htmlFreeParserCtxt(parser) }
    let options = HTML_PARSE_NONET.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
    htmlCtxtUseOptions(parser, Int32(options | HTML_PARSE_RECOVER.rawValue))
    guard let handler = parser.pointee.sax else { return }
    handler.pointee = xmlSAXHandler()
    handler.pointee.startElement = { context, name, _ in NestingReceiver.at(context)?.pointee.start(name) }
    handler.pointee.endElement = { context, _ in NestingReceiver.at(context)?.pointee.end() }
    handler.pointee.characters = { context, _, length in NestingReceiver.at(context)?.pointee.characters(length) }
    receiver.parser = parser
    withUnsafeMutablePointer(to: &receiver) {
      parser.pointee.userData = UnsafeMutableRawPointer($0)
      _ = htmlParseDocument(parser)
    }
  }
}

/// Turns libxml2's callbacks into events: finds for each the tag or text of the feed that it is about.
private struct NestingReceiver {
  var parser: htmlParserCtxtPtr?
  private(set) var refused: Int?
  private let feed: HTMLTagFeed
  private let body: (HTMLNestingEvent) -> Void
  private var depth = 0
  private var last = -1
  /// How many of the feed's start tags and texts are behind us.
  private var starts = 0
  private var texts = 0

  init(_ feed: HTMLTagFeed, _ body: @escaping (HTMLNestingEvent) -> Void) {
    self.feed = feed
    self.body = body
  }

  static func at(_ context: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<NestingReceiver>? {
    context?.assumingMemoryBound(to: NestingReceiver.self)
  }

  mutating func start(_ name: UnsafePointer<xmlChar>?) {
    guard refused == nil, let name else { return }
    let number = number(of: name)
    guard depth < HTMLNesting.greatestDepth else {
      refused = number ?? last + 1
      xmlStopParser(parser)
      return
    }
    depth += 1
    if let number { last = number }
    body(.start(number))
  }

  mutating func end() {
    guard refused == nil else { return }
    depth -= 1
    body(.end)
  }

  /// - Parameter length: how many texts, a letter each.
  mutating func characters(_ length: Int32) {
    guard refused == nil else { return }
    for _ in 0..<length where texts < feed.texts.count {
      last = feed.texts[texts]
      texts += 1
      body(.text(last))
    }
  }

  /// The number of the tag that an element begins with; `nil` for one that libxml2 put in before the next tag or text.
  private mutating func number(of name: UnsafePointer<xmlChar>) -> Int? {
    while starts < feed.starts.count {
      let next = feed.starts[starts]
      if next.texts > texts { return nil }
      if next.texts == texts, stands(name, at: next.name) {
        starts += 1
        return next.number
      }
      // libxml2 passes over some tags, such as a second `body`, and puts these elements in, `html` at the very beginning and the others before what
      // may not stand without them.
      if next.texts == texts, Self.isPutIn(name), !isPassedOver(next, before: name) { return nil }
      starts += 1
    }
    return nil
  }

  private func isPassedOver(_ next: HTMLTagFeed.Start, before name: UnsafePointer<xmlChar>) -> Bool {
    let isFrame = feed.bytes[next.name].withUnsafeBufferPointer { bytes in Self.frame.contains { bytes.elementsEqual($0.utf8) } }
    return isFrame && !Self.equal(name, "html")
  }

  private static let frame = ["html", "head", "body"]

  private static func isPutIn(_ name: UnsafePointer<xmlChar>) -> Bool {
    equal(name, "html") || equal(name, "head") || equal(name, "body") || equal(name, "p")
  }

  private static func equal(_ name: UnsafePointer<xmlChar>, _ other: StaticString) -> Bool {
    xmlStrEqual(name, other.utf8Start) != 0
  }

  private func stands(_ name: UnsafePointer<xmlChar>, at range: Range<Int>) -> Bool {
    for (offset, place) in range.enumerated() where name[offset] != feed.bytes[place] { return false }
    return name[range.count] == 0
  }
}
