import DatelineExport
import DatelineModel
import Foundation
import Testing

@Suite struct JSONWriterTests {
  @Test(arguments: JSONWriter.Layout.allForTests, HostileText.all)
  func foundationReadsEveryStringBackToTheLetter(layout: JSONWriter.Layout, text: String) throws {
    let written = JSONWriter.text([.string(text)], layout)
    let read = try #require(try JSONSerialization.jsonObject(with: Data(written.utf8)) as? [String])
    #expect(read.map { Array($0.unicodeScalars) } == [Array(text.unicodeScalars)])
  }

  @Test func escapesAreTheShortestThatEveryReaderKnows() {
    #expect(JSONWriter.text("\"\\\n\r\t\u{0}\u{1F}\u{7F}\u{2028}\u{2029}é/") == #""\"\\\n\r\t\u0000\u001f\u007f\u2028\u2029é/""#)
  }

  @Test func aLineOfNDJSONHasNoLineEndInIt() {
    let value: JSONValue = ["text": "one\ntwo\r\n\u{2028}three", "list": [1, 2, ["a": nil, "b": true]]]
    #expect(!JSONWriter.text(value, .compact).utf8.contains(0x0A))
  }

  @Test(arguments: ["0.50", "-0.10", "12345678901234567890", "12345678901234567890.50", "0"])
  func aDecimalKeepsItsDigits(number: String) throws {
    let decimal = try #require(ExactDecimal(number))
    #expect(JSONWriter.text(.decimal(decimal)) == number)
  }

  @Test func membersKeepTheirOrderAndAbsentOnesStayAway() {
    let value: JSONValue = ["z": 1, "a": nil, "m": [], "b": [:]]
    #expect(JSONWriter.text(value, .compact) == #"{"z":1,"m":[],"b":{}}"#)
    #expect(JSONWriter.text(value) == "{\n  \"z\": 1,\n  \"m\": [],\n  \"b\": {}\n}")
  }
}

extension JSONWriter.Layout {
  static let allForTests: [JSONWriter.Layout] = [.compact, .indented]
}

/// Strings that break careless writers and readers of JSON.
enum HostileText {
  static let all: [String] =
    [
      "", "\"", "\\", "\\\"", "\\u0041", "\u{0}", "\u{1}\u{1F}\u{7F}\u{80}\u{9F}", "\n\r\t\u{8}\u{C}", "\u{2028}\u{2029}",
      "\u{FEFF}bom", "e\u{301}", "\u{1F469}\u{200D}\u{1F680}", "😀", "\u{10FFFF}", "\u{FFFE}\u{FFFF}", "\u{202E}abc", "ميناء",
      "</script>", "=1+1", "a\u{2027}\u{202A}",
    ] + (0..<0x20).map { String(Character(Unicode.Scalar(UInt8($0)))) }
}
