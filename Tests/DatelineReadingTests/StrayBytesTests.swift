import DatelineModel
import DatelineReading
import DatelineTesting
import Testing

/// Files that are what they say but for some bytes: read by what fits there, and given back byte for byte.
struct StrayBytesTests {
  private static let sound = "“Gulls” may stay — so said the “master” of the “pier” in Łódź. "

  @Test(
    arguments: [
      // Windows-1252 among UTF-8
      ([0x93], "“", "so said"), ([0xE9], "é", " "), ([0x80], "€", " 5"), ([0x92], "’", "s pier"),
      // The rest of a character that was cut off
      ([0xE2, 0x80], "\u{FFFD}\u{FFFD}", "Gulls"), ([0xF0, 0x9F, 0x98], "\u{FFFD}\u{FFFD}\u{FFFD}", " "),
      // What Windows-1252 has nothing for, and what does not fit where it stands
      ([0x81], "\u{FFFD}", "a"), ([0xFE, 0xBF], "\u{FE}\u{BF}", " "), ([0xED, 0xA0, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}", "x"),
    ] as [([UInt8], String, String)])
  func readsAByteByWhatFits(bytes: [UInt8], words: String, behind: String) throws {
    let file = Array(Self.sound.utf8) + bytes + Array((behind + ".").utf8)
    let read = try ReadText(bytes: file)
    #expect(read.text == Self.sound + words + behind + ".")
    #expect(read.source.file.charset == "x-utf-8-bytes" && read.source.strays.count == bytes.count)
    #expect(read.edits(.strayByte).map(\.rule) == bytes.map { _ in "stray-byte" })
    #expect(ReadingPromises(read).faults.isEmpty)
    #expect(read.source.file.bytes(of: read.reading.text, undoing: read.reading.edits) == file)
  }

  @Test func tenThousandGoodSequencesOutvoteThreeBytes() throws {
    let prose = String(repeating: "Причал “закрыт”. ", count: 1_000)
    let file = Array(prose.utf8) + [0x93] + Array("No".utf8) + [0x94, 0x20, 0x97] + Array(" so.".utf8)
    let page = Array("<html><meta charset=utf-8><p>".utf8) + file
    for (name, bytes) in [("a.txt", file), ("a.html", page)] {
      let source = try SourceText.file(name, bytes: bytes)
      #expect(source.string(0..<source.scalars.count).hasSuffix(prose + "“No” — so."), "\(name)")
      #expect(
        source.strays.count == 3 && source.charset.encode(source.original(0..<source.scalars.count).unicodeScalars) == bytes)
    }
  }

  @Test func saysWhereTheBytesAreAndHowToMendIt() throws {
    let source = try SourceText(name: "a.txt", bytes: Array("“Ж” Ж\n".utf8) + [0x93, 0x61, 0x94, 0xE2, 0x80])
    let remark = try #require(source.charsetRemark)
    #expect(remark.id == "source.bytes")
    #expect(
      remark.message
        == "4 bytes are no UTF-8 and read as what fits there: line 2, column 1 (93 as “); line 2, column 3 (94 as ”); line 2, column 4 (E2 as U+FFFD); line 2, column 5 (80 as U+FFFD)"
    )
    #expect(remark.remedy(in: "records/a.yaml", of: "a.txt").contains("charset: x-utf-8-bytes"))
  }

  @Test func whoDeclaresItIsNotTold() throws {
    let bytes: [UInt8] = [0x93, 0x61, 0x94]
    let source = try SourceText(name: "a.txt", bytes: bytes, charset: "x-utf-8-bytes")
    #expect(source.string(0..<3) == "“a”" && source.original(0..<3) == "\u{F793}a\u{F794}")
    #expect(source.charsetRemark == nil && source.charset.encode(source.original(0..<3).unicodeScalars) == bytes)
  }

  /// A character of the block whose code points stand for bytes could be taken for a byte: in such a file it is one itself.
  @Test func aCharacterOfThatBlockIsNoByte() throws {
    let bytes = Array("\u{F793}ЖЖЖЖ".utf8) + [0x93]
    let source = try SourceText(name: "a.txt", bytes: bytes)
    #expect(source.strays.places == [0, 1, 2, 7])
    #expect(source.charset.encode(source.original(0..<8).unicodeScalars) == bytes)
    let sound = try SourceText(name: "a.txt", bytes: Array("\u{F793}".utf8))
    #expect(sound.strays.isEmpty && sound.file.charset == "utf-8")
  }

  @Test(arguments: [("utf-16le", [0xFF, 0xFE]), ("utf-16be", [0xFE, 0xFF])] as [(String, [UInt8])])
  func utf16ThatWasCutOffIsReadToItsEnd(name: String, mark: [UInt8]) throws {
    let words = try #require(Charset(label: name)?.encode("The pier is closed.".unicodeScalars))
    let file = mark + words + [0x61]
    let read = try ReadText(bytes: file)
    #expect(read.text == "The pier is closed.\u{FFFD}" && read.source.file.charset == "x-\(name)-bytes")
    #expect(read.source.file.bytes(of: read.reading.text, undoing: read.reading.edits) == file)
  }

  @Test func aCuratorCanSayWhatAByteIs() throws {
    let file = Array("“Gulls” “may” stay".utf8) + [0xE2, 0x80] + Array(" so.".utf8)
    let place = Span(18..<19)
    let ruled = try ReadText(bytes: file, rulings: Rulings(edits: [EditRuling(raw: place, kind: .strayByte, text: "…")]))
    #expect(ruled.text == "“Gulls” “may” stay…\u{FFFD} so.")
    #expect(ReadingPromises(ruled).faults.isEmpty)
  }

  /// It may be all that a segment has at its edge: what is read can be exchanged, in a text and in a page, and not taken away.
  @Test(arguments: ["", " ", "\n", "\u{0}", "a\nb"]) func aCuratorCannotTakeItAway(ruled: String) throws {
    let bytes = Array("“Gulls”".utf8) + [0x97]
    let rulings = Rulings(edits: [EditRuling(raw: Span(7..<8), kind: .strayByte, text: ruled)])
    #expect(try ReadText(bytes: bytes, rulings: rulings).text == "“Gulls”—")
    let page = try ReadPage(
      bytes: Array("<p>".utf8) + bytes, rulings: Rulings(edits: [EditRuling(raw: Span(10..<11), kind: .strayByte, text: ruled)]))
    #expect(page.text == "“Gulls”—")
    let reference = Rulings(edits: [EditRuling(raw: Span(4..<9), kind: .markup, text: ruled)])
    #expect(try ReadPage("<p>A&amp;", rulings: reference).text == "A&")
  }

  // MARK: Any bytes

  @Test(arguments: 0..<10) func anyBytesAreReadAndRebuiltOrRefusedByLineAndByte(batch: Int) throws {
    for run in 0..<60 {
      let seed = TestSeed.value &+ UInt64(40_000 + batch * 100 + run)
      var file = BrokenFile(seed: seed)
      let bytes = file.bytes()
      do throws(DecodingFault) {
        let source = try SourceText(name: "a.txt", bytes: bytes)
        let reading = PlainTextReader(lexicon: CommonWords.english).read(source)
        check(source, reading, bytes, seed)
      } catch {
        #expect(error.line != nil && error.offset.map { bytes.indices.contains($0) } == true && error.byte != nil, "\(seed)")
      }
    }
  }

  @Test(arguments: 0..<10) func anyPageIsReadAndRebuilt(batch: Int) throws {
    for run in 0..<40 {
      let seed = TestSeed.value &+ UInt64(50_000 + batch * 100 + run)
      var file = BrokenFile(seed: seed)
      let bytes = file.page()
      let source = try SourceText.file("page-\(seed).html", bytes: bytes)
      check(source, HTMLReader().read(source), bytes, seed)
    }
  }

  private func check(_ source: SourceText, _ reading: Reading, _ bytes: [UInt8], _ seed: UInt64) {
    let faults = ReadingPromises(source: source, reading: reading).faults
    #expect(faults.isEmpty, "\(faults) in file \(seed) (\(TestSeed.note))")
    let rebuilt = source.file.bytes(of: reading.text, undoing: reading.edits)
    #expect(rebuilt == bytes, "file \(seed) (\(TestSeed.note)), \(source.file.charset)")
    // A reader who knows only what a dataset says of the file decodes it to the same.
    let again = try? SourceText(name: "a", bytes: bytes, mediaType: source.file.mediaType, charset: source.file.charset)
    #expect(again?.scalars == source.scalars, "file \(seed) (\(TestSeed.note)), \(source.file.charset)")
  }
}
