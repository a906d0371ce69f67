import DatelineModel
import DatelineTesting
import Testing

struct ReadingTextTests {
  private static let scalars: [Unicode.Scalar] = [
    "a", "z", " ", "\n", "é", "e", "\u{301}", "\u{308}", "ß", "Ж", "ש", "ع", "\u{200D}", "你", "€", "”", "\u{FFFD}", "😀", "👩", "🏽",
    "🇦", "𝔘", "\u{10FFFF}", "\u{E000}", "\u{80}", "\u{7FF}", "\u{800}", "\u{10000}",
  ]

  private static func text(seed: UInt64) -> [Unicode.Scalar] {
    var random = SplitMix64(seed: seed)
    return (0..<random.below(300)).map { _ in random.pick(scalars) }
  }

  private static func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  @Test(arguments: 0..<60) func countsAndCutsAsAnArrayOfCodePointsDoes(run: Int) {
    let scalars = Self.text(seed: TestSeed.value &+ UInt64(run))
    let text = ReadingText(Self.string(scalars))
    #expect(text.count == scalars.count)
    var random = SplitMix64(seed: UInt64(run))
    for _ in 0..<40 {
      let start = random.number(0...scalars.count)
      let end = random.number(start...scalars.count)
      let words = text.words(in: Span(start..<end))
      #expect(Array(words.utf8) == Array(Self.string(scalars[start..<end]).utf8), "\(start)..<\(end) \(TestSeed.note)")
    }
  }

  @Test(arguments: 0..<60) func knowsAtWhichByteACodePointBeginsAndWhichHoldsAByte(run: Int) {
    let scalars = Self.text(seed: TestSeed.value &- UInt64(run))
    let text = ReadingText(Self.string(scalars))
    var byte = 0
    for (index, scalar) in scalars.enumerated() {
      #expect(text.byteOffset(index) == byte, "\(index) \(TestSeed.note)")
      for held in byte..<(byte + UTF8.width(scalar)) {
        #expect(text.codePoint(atByte: held) == index, "byte \(held) \(TestSeed.note)")
      }
      byte += UTF8.width(scalar)
    }
    #expect(text.byteOffset(scalars.count) == text.utf8.count)
    #expect(text.codePoint(atByte: text.utf8.count) == scalars.count)
  }

  @Test func isCutToWhatThereIs() {
    let text = ReadingText("a😀")
    #expect(text.words(in: Span(1..<9)) == "😀")
    #expect(text.words(in: Span(5..<9)) == "")
    #expect(ReadingText("").words(in: Span(0..<3)) == "")
  }

  @Test func textsThatOnlyLookAlikeAreDifferent() {
    #expect(ReadingText("e\u{301}") != ReadingText("\u{E9}"))
    #expect(ReadingText("e\u{301}").count == 2)
  }
}
