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
}
