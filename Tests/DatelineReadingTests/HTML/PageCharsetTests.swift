import DatelineModel
import DatelineReading
import Testing

/// Pages in other charsets than UTF-8, declared or not.
struct PageCharsetTests {
  private func page(_ head: String, _ words: String, _ charset: String) throws -> [UInt8] {
    try #require(Charset(label: charset)?.encode("<html><head>\(head)</head><body><p>\(words)</p></body></html>".unicodeScalars))
  }

  @Test(arguments: [
    ("<meta charset=\"windows-1251\">", "Причал закрыт", "windows-1251"), ("<META CHARSET=koi8-r>", "Причал закрыт", "koi8-r"),
    ("<meta http-equiv='Content-Type' content='text/html; charset=windows-1251'>", "Причал закрыт", "windows-1251"),
    ("<meta charset='iso-8859-1'>", "“Fluß” – 5 €", "windows-1252"), ("<meta charset=utf-16>", "Fluß", "utf-8"),
    ("<!-- <meta charset=koi8-r> --><meta charset=utf-8>", "Fluß", "utf-8"), ("", "Fluß", "utf-8"),
    // What the bytes contradict is passed over.
    ("<meta charset=utf-8>", "Die Brücke über den Fluß wurde geöffnet.", "windows-1252"),
  ])
  func readsAPageByWhatItDeclares(head: String, words: String, charset: String) throws {
    let bytes = try page(head, words, charset)
    let read = try ReadPage(bytes: bytes)
    #expect(read.text == words)
    #expect(read.source.file.bytes(of: read.reading.text, undoing: read.reading.edits) == bytes)
  }

  /// As in browsers, a page is read whatever it is; what is not as it says is told.
  @Test(
    arguments: [
      (
        "gbk", [0xC4, 0xE3, 0xBA, 0xC3], "windows-1252", "the page says that it is “gbk”, which cannot be read",
        "save it as UTF-8"
      ),
      ("utf-8", [0xB9, 0x61, 0xB3, 0x62], "windows-1252", "the page says that it is “utf-8”, and is not", "windows-1250"),
      (
        "windows-1253", [0xC1, 0xE8, 0xDE, 0xED, 0xE1, 0xD2], "x-windows-1253-bytes", "a byte is no windows-1253",
        "x-windows-1253-bytes"
      ),
    ] as [(String, [UInt8], String, String, String)])
  func aPageThatIsNotWhatItSaysIsReadAndPointedOut(
    declared: String, words: [UInt8], charset: String, message: String, remedy: String
  ) throws {
    let bytes = Array("<meta charset=\(declared)><p>".utf8) + words
    let source = try SourceText.file("a.html", bytes: bytes)
    #expect(source.file.charset == charset)
    let remark = try #require(source.charsetRemark)
    #expect(remark.message.contains(message) && remark.remedy(in: "records/a.yaml", of: "a.html").contains(remedy), "\(remark)")
    let reading = HTMLReader().read(source)
    #expect(source.file.bytes(of: reading.text, undoing: reading.edits) == bytes)
  }
}
