import DatelineModel
import DatelineReading
import Foundation
import Testing

/// Ten times the text takes about ten times as long, whatever the text is like.
struct LinearTests {
  @Test(arguments: [
    "The pier will be twice as long by the autumn of next year, the harbour master said.\n\n",
    "Tilda Fenn\n\nTilda Fenn is a name.\n\n", "Check Also\n\nDredger held up\n\n", "a\n", "word ", "KABUL: ", "Home / ", "-\n",
    "\u{AD}\n",
    "\u{200B}", "1 May 2018 ", "the govern-\nment of the is\nland ", "By Ida Lund\n", "(", "“",
  ])
  func readingIsLinear(piece: String) throws {
    let small = try time(piece, 1_000)
    let large = try time(piece, 10_000)
    #expect(
      large < max(small, Duration.milliseconds(2)) * 30,
      "\(small) for 1,000 and \(large) for 10,000 pieces of \(piece.debugDescription)")
  }

  private func time(_ piece: String, _ count: Int) throws -> Duration {
    let bytes = Array(String(repeating: piece, count: count).utf8)
    let source = try SourceText(name: "long.txt", bytes: bytes)
    let reader = PlainTextReader(lexicon: CommonWords.english)
    return try (0..<2).map { _ in
      let start = Self.processorTime
      let reading = reader.read(source)
      try #require(source.file.bytes(of: reading.text, undoing: reading.edits) == bytes)
      return Self.processorTime - start
    }.min() ?? .zero
  }

  /// Of this thread: what other tests do meanwhile does not count.
  private static var processorTime: Duration {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }
}
