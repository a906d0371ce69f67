import DatelineModel
import DatelineReading
import DatelineTesting
import Testing

/// Files that are not UTF-8: read where they say what they are or where it is evident, and given back byte for byte.
struct CharsetTests {
  static let names = [
    "utf-8", "utf-16le", "utf-16be", "iso-8859-1", "windows-1250", "windows-1251", "windows-1252", "windows-1253", "windows-1254",
    "windows-1255", "windows-1256", "windows-1257", "windows-1258", "windows-874", "iso-8859-2", "iso-8859-3", "iso-8859-4",
    "iso-8859-5", "iso-8859-6", "iso-8859-7", "iso-8859-8", "iso-8859-10", "iso-8859-13", "iso-8859-14", "iso-8859-15",
    "iso-8859-16", "koi8-r", "koi8-u", "ibm866", "macintosh", "x-mac-cyrillic",
  ]

  private func encoded(_ text: String, _ charset: String) throws -> [UInt8] {
    try #require(Charset(label: charset)?.encode(text.unicodeScalars))
  }

  // MARK: Declared

  @Test(arguments: names.dropFirst(3)) func everyByteThatACharsetHasComesBack(name: String) throws {
    let charset = try #require(Charset(label: name))
    #expect(charset.name == name)
    for byte in UInt8.min...UInt8.max {
      guard let scalars = try? charset.decode([byte]) else { continue }
      #expect(scalars.count == 1 && charset.encode(scalars) == [byte])
    }
    #expect(try charset.decode([0x41, 0x0A]) == ["A", "\n"])
  }

  @Test(arguments: [
    ("windows-1251", "Москва: „да“, №5"), ("koi8-r", "Москва"), ("koi8-u", "Київ, їжа"), ("ibm866", "Москва"),
    ("iso-8859-5", "Москва"), ("windows-1250", "Łódź, Žižkov, „tak”"), ("iso-8859-2", "Łódź"), ("windows-1253", "Αθήνα"),
    ("windows-1254", "İstanbul’da ağır ışık"), ("windows-1255", "שלום"), ("windows-1256", "القاهرة"),
    ("iso-8859-15", "5 € für Œuvre"),
    ("windows-1257", "Šiauliai, ķīlis"), ("windows-874", "กรุงเทพ"), ("macintosh", "“déjà vu”"), ("x-mac-cyrillic", "Москва"),
    ("utf-16be", "Ж😀a"), ("latin1", "Düsseldorf"), ("CP1252", "‘no’ — 5 €"), (" UTF8 ", "Ж"),
  ])
  func readsWhatIsDeclared(label: String, text: String) throws {
    let source = try SourceText(name: "a.txt", bytes: encoded(text, label), charset: label)
    #expect(source.string(0..<source.scalars.count) == text)
    #expect(source.charsetBasis == .declared)
  }

  @Test func everyTableOfTheDataIsRead() throws {
    for name in Self.names.dropFirst(4) {
      let charset = try #require(Charset(label: name), "\(name)")
      let known = (UInt8(0x80)...0xFF).count { (try? charset.decode([$0])) != nil }
      #expect(known > 80, "\(name)")
    }
    #expect(SingleByteCharset.windows1252.name == "windows-1252")
  }

  /// Hand-checked against the standard's index files.
  @Test(
    arguments: [
      ("windows-1252", 0x80, 0x20AC), ("windows-1252", 0x81, 0x81), ("windows-1251", 0xA8, 0x401), ("koi8-r", 0xC1, 0x430),
      ("koi8-u", 0xAE, 0x45E), ("windows-1255", 0xCA, 0x5BA), ("ibm866", 0xF0, 0x401), ("macintosh", 0xDB, 0x20AC),
      ("iso-8859-16", 0xA4, 0x20AC), ("windows-874", 0xDF, 0xE3F), ("iso-8859-8", 0xFD, 0x200E), ("x-mac-cyrillic", 0xFF, 0x20AC),
    ] as [(String, Int, UInt32)])
  func theTablesAreTheStandards(name: String, byte: Int, scalar: UInt32) throws {
    #expect(try Charset(label: name)?.decode([UInt8(byte)]).map(\.value) == [scalar])
  }

  @Test func aFileThatClaimsISO88591AndHasWindowsQuotationMarksIsWindows1252() throws {
    let windows = try SourceText(name: "a.txt", bytes: [0x93, 0x61, 0x94], charset: "ISO-8859-1")
    #expect(windows.string(0..<3) == "“a”" && windows.file.charset == "windows-1252")
    let latin = try SourceText(name: "a.txt", bytes: [0xE9], charset: "ISO-8859-1")
    #expect(latin.file.charset == "iso-8859-1")
  }

  @Test func whatIsDeclaredCountsMoreThanWhatIsEvident() throws {
    #expect(throws: DecodingFault.self) { try SourceText(name: "a.txt", bytes: [0x93, 0x61], charset: "utf-8") }
    #expect(try SourceText(name: "a.txt", bytes: Array("é".utf8), charset: "windows-1252").scalars == ["Ã", "©"])
  }

  @Test(arguments: ["gbk", "", "utf-7", "windows-1299", "klingon"]) func anUnknownCharsetIsRefusedByName(label: String) {
    let fault = #expect(throws: DecodingFault.self) { try SourceText(name: "a.txt", bytes: [0x61], charset: label) }
    #expect(fault?.description == "a.txt: “\(label)” is no charset that can be read")
    #expect(fault?.remedy.contains("koi8-r") == true)
  }

  @Test(
    arguments: [
      ("utf-16le", [0x61, 0x00, 0x61], 2), ("utf-16le", [0x61, 0x00, 0x3D, 0xD8], 2), ("utf-16le", [0x00, 0xDC, 0x61, 0x00], 0),
      ("utf-16be", [0xD8, 0x3D, 0x00, 0x61], 0), ("windows-1253", [0x61, 0xD2], 1), ("iso-8859-6", [0xA1], 0),
    ] as [(String, [UInt8], Int)])
  func namesTheFirstByteThatACharsetLacks(name: String, bytes: [UInt8], offset: Int) {
    let fault = #expect(throws: DecodingFault.self) { try SourceText(name: "a.txt", bytes: bytes, charset: name) }
    #expect(fault?.offset == offset)
    #expect(fault?.message.hasSuffix(" at offset \(offset), in line 1, is no \(name)") == true)
  }

  // MARK: Byte order marks

  @Test(
    arguments: [("utf-16le", [0xFF, 0xFE]), ("utf-16be", [0xFE, 0xFF]), ("utf-8", [0xEF, 0xBB, 0xBF])] as [(String, [UInt8])])
  func aByteOrderMarkDecidesAndIsCounted(name: String, mark: [UInt8]) throws {
    let source = try SourceText(name: "a.txt", bytes: mark + encoded("Ж😀", name))
    #expect(source.scalars == ["\u{FEFF}", "Ж", "😀"])
    #expect(source.charsetBasis == .byteOrderMark && source.file.charset == name && source.file.utf16 == 4)
  }

  // MARK: Evident

  @Test(arguments: [
    ("windows-1252", "“Gulls may stay,” the harbour master said – it’s 5 €."),
    ("iso-8859-1", "Der Hafenmeister von Südhafen öffnete gestern die Brücke über den Fluß."),
    ("windows-1252", "L’ingénieur en chef a remercié les mouettes… à Saint-Aurèle."),
    ("iso-8859-1", "El capitán pidió a los niños que volvieran mañana, según dijo."),
    ("windows-1251", "Начальник порта сообщил журналистам, что чайки останутся на причале до осени."),
    ("koi8-r", "Начальник порта сообщил журналистам, что чайки останутся на причале до осени."),
    ("ibm866", "Начальник порта сообщил журналистам, что чайки останутся на причале до осени."),
    ("iso-8859-5", "Начальник порта сообщил журналистам, что чайки останутся на причале до осени."),
  ])
  func takesWhatIsEvidentAndSaysWhy(name: String, text: String) throws {
    let source = try SourceText(name: "a.txt", bytes: encoded(text, name))
    #expect(source.string(0..<source.scalars.count) == text)
    #expect(source.file.charset == name)
    guard case .evident(let reason) = source.charsetBasis else { throw NotEvident() }
    #expect(!reason.isEmpty)
  }

  @Test(arguments: [
    ("windows-1253", "Η Αθήνα είπε ότι οι γλάροι μένουν."),
    ("windows-1255", "נמל אשדוד הודיע כי השחפים יישארו על המזח."),
  ])
  func refusesTextInALetterThatNobodyNamed(name: String, text: String) throws {
    let bytes = try encoded(text, name)
    let fault = #expect(throws: DecodingFault.self) { try SourceText(name: "a.txt", bytes: bytes) }
    #expect(fault?.message.contains("not evident") == true)
    #expect(fault?.remedy.contains("declare") == true)
  }

  @Test(arguments: [
    ("windows-1250", "Burmistrz Łodzi powiedział, że gołębie mogą zostać na rynku."),
    ("macintosh", "L’ingénieur a été remercié à Noël."),
  ])
  func takesLatinLettersForWindows1252AndAsksWhatTheyAre(name: String, text: String) throws {
    let bytes = try encoded(text, name)
    let source = try SourceText(name: "a.txt", bytes: bytes)
    #expect(source.file.charset == "windows-1252" && source.charset.encode(source.scalars) == bytes)
    let remark = try #require(source.charsetRemark)
    #expect(remark.charset == nil && remark.message.contains("not evident"))
    #expect(remark.remedy(in: "records/a.yaml", of: "a.txt").contains("windows-1250"))
  }

  @Test func aPictureIsNoText() {
    let picture: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D] + Array("IHDR and letters".utf8)
    let fault = #expect(throws: DecodingFault.self) { try SourceText(name: "a.txt", bytes: picture) }
    #expect(fault?.message == "the byte 89 at offset 0, in line 1, is no UTF-8, and what else it may be is not evident")
  }

  // MARK: Back to bytes

  @Test(arguments: names) func anyFileInAnyCharsetIsRebuiltByteForByte(name: String) throws {
    var random = SplitMix64(seed: TestSeed.value)
    let charset = try #require(Charset(label: name))
    var accepted = 0
    for run in 0..<60 {
      var bytes = try encoded("Gulls may stay\r\n\r\nThe pier-\nmaster  said\tso.\n\nRead more", name)
      for _ in 0..<random.below(8) { bytes[random.below(bytes.count)] = UInt8(random.below(256)) }
      guard let source = try? SourceText(name: "a.txt", bytes: bytes, charset: name) else { continue }
      accepted += 1
      let reading = PlainTextReader(lexicon: CommonWords.english).read(source)
      try #require(source.file.bytes(of: reading.text, undoing: reading.edits) == bytes, "run \(run), \(TestSeed.note)")
      try #require(source.charset == charset || source.charset == .withStrays(charset) || name == "iso-8859-1")
    }
    #expect(accepted > 0)
  }

  private struct NotEvident: Error {}
}
