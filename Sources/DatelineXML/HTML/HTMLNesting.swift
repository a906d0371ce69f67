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
      let receiver = NestingReceiver(body)
      feed.bytes.withUnsafeBytes { parse($0, receiver) }
      return receiver.refused
    }
  }

  private static func parse(_ bytes: UnsafeRawBufferPointer, _ receiver: NestingReceiver) {
    guard let start = bytes.baseAddress?.assumingMemoryBound(to: CChar.self), let size = Int32(exactly: bytes.count),
      let parser = htmlCreateMemoryParserCtxt(start, size)
    else { return }
    defer { htmlFreeParserCtxt(parser) }
    let options = HTML_PARSE_NONET.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
    htmlCtxtUseOptions(parser, Int32(options | HTML_PARSE_RECOVER.rawValue))
    guard let handler = parser.pointee.sax else { return }
    handler.pointee = xmlSAXHandler()
    handler.pointee.startElement = { NestingReceiver.from($0)?.start($2) }
    handler.pointee.endElement = { context, _ in NestingReceiver.from(context)?.end() }
    handler.pointee.characters = { NestingReceiver.from($0)?.characters($1, $2) }
    receiver.parser = parser
    parser.pointee.userData = Unmanaged.passUnretained(receiver).toOpaque()
    withExtendedLifetime(receiver) { _ = htmlParseDocument(parser) }
  }
}

/// Turns libxml2's callbacks into events.
private final class NestingReceiver {
  var parser: htmlParserCtxtPtr?
  private(set) var refused: Int?
  private let body: (HTMLNestingEvent) -> Void
  private var depth = 0
  private var last = -1
  /// A number whose end has not been seen: libxml2 may hand a text over in pieces.
  private var pending = 0

  init(_ body: @escaping (HTMLNestingEvent) -> Void) { self.body = body }

  static func from(_ context: UnsafeMutableRawPointer?) -> NestingReceiver? {
    context.map { Unmanaged<NestingReceiver>.fromOpaque($0).takeUnretainedValue() }
  }

  func start(_ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?) {
    guard refused == nil else { return }
    let number = attributes.flatMap { $0[0] == nil ? nil : $0[1] }.map(Self.number)
    guard depth < HTMLNesting.greatestDepth else {
      refused = number ?? last + 1
      xmlStopParser(parser)
      return
    }
    depth += 1
    if let number { last = number }
    body(.start(number))
  }

  func end() {
    guard refused == nil else { return }
    depth -= 1
    body(.end)
  }

  func characters(_ text: UnsafePointer<xmlChar>?, _ length: Int32) {
    guard refused == nil, let text else { return }
    for byte in UnsafeBufferPointer(start: text, count: Int(length)) {
      if byte == UInt8(ascii: ";") {
        body(.text(pending))
        last = pending
        pending = 0
      } else if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
        pending = pending &* 10 &+ Int(byte - UInt8(ascii: "0"))
      }
    }
  }

  private static func number(_ text: UnsafePointer<xmlChar>) -> Int {
    var number = 0
    var next = text
    while (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(next.pointee) {
      number = number &* 10 &+ Int(next.pointee - UInt8(ascii: "0"))
      next += 1
    }
    return number
  }
}
