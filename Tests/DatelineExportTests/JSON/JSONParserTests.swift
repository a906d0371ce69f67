import DatelineExport
import DatelineModel
import Testing

@Suite struct JSONParserTests {
  @Test(arguments: JSONWriter.Layout.allForTests, HostileText.all)
  func readsBackWhatTheWriterWrites(layout: JSONWriter.Layout, text: String) throws {
    let value: JSONValue = ["key \(text)": .string(text), "list": [1, true, .null, [], [:], .string(text)]]
    let read = try parse(JSONWriter.text(value, layout))
    #expect(JSONWriter.text(read, layout).utf8.elementsEqual(JSONWriter.text(value, layout).utf8))
  }

  @Test(arguments: [
    ("0.50", "0.50"), ("-12345678901234567890.50", "-12345678901234567890.50"), ("1e3", "1000"), ("1.50E+2", "150"),
    ("1.5e-3", "0.0015"), ("12.345e1", "123.45"), ("0.0", "0.0"), ("12345678901234567890", "12345678901234567890"),
  ])
  func keepsADecimalToTheDigit(text: String, expected: String) throws {
    #expect(try parse(text) == .decimal(#require(ExactDecimal(expected))))
  }

  @Test(arguments: [("0", 0), ("-7", -7), ("9223372036854775807", Int.max)])
  func readsAWholeNumber(text: String, expected: Int) throws { #expect(try parse(text) == .integer(expected)) }

  @Test(arguments: [#""\ud83d\ude00""#, #""\u0041\/\b\f""#])
  func resolvesEscapes(text: String) throws {
    let expected = text.contains("d83d") ? "😀" : "A/\u{8}\u{C}"
    #expect(try parse(text) == .string(expected))
  }

  @Test(arguments: [
    "", " ", "[1,]", "{\"a\":1,}", "{\"a\":1 \"b\":2}", "{a:1}", "[1 2]", "[1", "{", "\"", "\"\\", "\"\\x\"", "\"\\u12\"",
    "\"\\ud800\"",
    "\"\\ud800\\u0041\"", "\"\\udc00\\ud800\"", "01", "-", "+1", ".5", "1.", "1e", "1e+", "0x1", "NaN", "tru", "nul", "True",
    "'a'", "1 2",
    "[1]]", "\"a\nb\"", "{\"a\":1,\"a\":2}", "{\"a\"}", "1e99999", "//", "\u{FEFF}", "[\u{FEFF}1]",
  ])
  func refusesWhatIsNotJSON(text: String) { #expect(throws: JSONFault.self) { try parse(text) } }

  @Test(
    arguments: [[0x22, 0xFF, 0x22], [0x22, 0xC0, 0x80, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22], [0x22, 0xF0, 0x9F, 0x22]]
      as [[UInt8]])
  func refusesIllFormedUTF8(bytes: [UInt8]) { #expect(throws: JSONFault.self) { try JSONParser.value(of: bytes) } }

  @Test func saysWhereTheFaultIs() {
    #expect(throws: JSONFault(offset: 9, line: 3, reason: "no value begins like this")) { try parse("[\n  1,\n  x]") }
  }

  @Test func refusesWhatWouldFillTheMemory() {
    let limits = JSONLimits(depth: 3, string: 4, digits: 5, elements: 2)
    for text in ["[[[[1]]]]", "\"12345\"", "123456", "[1,2,3]", "{\"a\":1,\"b\":2,\"c\":3}", "1e6"] {
      #expect(throws: JSONFault.self) { try JSONParser.value(of: Array(text.utf8), limits: limits) }
    }
    #expect(throws: Never.self) { try JSONParser.value(of: Array("[[\"1234\"],12345]".utf8), limits: limits) }
  }

  @Test func passesOverAByteOrderMarkAtTheStart() throws { #expect(try parse("\u{FEFF}[1]") == [1]) }

  @Test(arguments: 1...7) func readsTheSameInPiecesOfAnySize(size: Int) throws {
    let text = "{\"ключ\": [1.50, \"😀\\ud83d\\ude00\", true, null],\r\n \"b\": {}}"
    var parser = JSONParser(Pieces(bytes: Array(text.utf8), size: size))
    #expect(try parser.value() == parse(text))
  }

  @Test func stepsThroughAnArrayWithoutHoldingIt() throws {
    var parser = JSONParser(MemoryInput(Array("[10, [20], {\"a\": 30}]".utf8)))
    var starts: [Int] = []
    try parser.elements { parser in
      _ = try parser.significant()
      starts.append(parser.offset)
      _ = try parser.value()
    }
    #expect(starts == [1, 5, 11])
  }

  private func parse(_ text: String) throws -> JSONValue { try JSONParser.value(of: Array(text.utf8)) }
}

/// Bytes in pieces of a given size.
private struct Pieces: ByteInput {
  var bytes: [UInt8]
  let size: Int

  mutating func next() -> [UInt8] {
    defer { bytes.removeFirst(min(size, bytes.count)) }
    return Array(bytes.prefix(size))
  }
}
