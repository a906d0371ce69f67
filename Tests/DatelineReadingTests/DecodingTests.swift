import DatelineModel
import DatelineReading
import Testing

struct DecodingTests {
  @Test(
    arguments: [
      // Cut short
      ([0xC3], 0), ([0x61, 0xC3], 1), ([0x61, 0xE2, 0x82], 1), ([0x61, 0x62, 0xF0, 0x9F, 0x98], 2), ([0xE2, 0x82, 0x61], 0),
      ([0xF0, 0x9F, 0x98, 0x80, 0xF0, 0x9F], 4),
      // Longer than need be
      ([0xC0, 0x80], 0), ([0x61, 0xC1, 0xBF], 1), ([0xE0, 0x80, 0x80], 0), ([0xF0, 0x80, 0x80, 0x80], 0),
      ([0xE0, 0x9F, 0xBF], 0),
      // Surrogates, and beyond Unicode
      ([0x61, 0xED, 0xA0, 0x80], 1), ([0xED, 0xBF, 0xBF], 0), ([0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80], 0),
      ([0xF4, 0x90, 0x80, 0x80], 0),
      ([0xF8, 0x88, 0x80, 0x80, 0x80], 0),
      // Continuation without a start
      ([0x80], 0), ([0x61, 0xBF], 1), ([0xC3, 0xA9, 0xA9, 0xA9], 2),
      // Other encodings: Windows-1252 quotation marks, UTF-16
      ([0x93, 0x61, 0x94], 0), ([0x61, 0x20, 0x93, 0x61, 0x94], 2), ([0xFF, 0xFE, 0x61, 0x00], 0), ([0x61, 0xFE], 1),
    ] as [([UInt8], Int)])
  func namesTheFirstByteThatIsNoUTF8(bytes: [UInt8], offset: Int) {
    let fault = #expect(throws: DecodingFault.self) { try SourceText(name: "broken.txt", bytes: bytes, charset: "utf-8") }
    #expect(fault?.offset == offset)
    let byte = String(bytes[offset], radix: 16).uppercased()
    #expect(fault?.description == "broken.txt: the byte \(byte) at offset \(offset), in line 1, is no UTF-8")
  }

  @Test func findsItFarIntoAFile() {
    let good = Array(String(repeating: "a\r\n", count: 5_000).utf8)
    let bytes = good + [0xFF, 0xFE, 0xFF] + good
    let fault = #expect(throws: DecodingFault.self) { try SourceText(name: "long.txt", bytes: bytes, charset: "utf-8") }
    #expect(fault?.offset == good.count && fault?.line == 5_001)
  }

  @Test(arguments: ["", "\u{0}", "\u{FEFF}", "\u{7F}\u{80}\u{7FF}\u{800}\u{FFFF}\u{10000}\u{10FFFF}", "\u{D7FF}\u{E000}"])
  func takesEveryCodePointThereIs(text: String) throws {
    #expect(try SourceText(name: "good.txt", bytes: Array(text.utf8)).scalars == Array(text.unicodeScalars))
  }

  @Test func keepsTheChecksumOfTheBytes() throws {
    let file = try SourceText(name: "abc.txt", bytes: Array("abc".utf8)).file
    #expect(file.sha256 == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(file.charset == "utf-8")
  }
}
