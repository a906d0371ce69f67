/// What a text means for the sheet that it stands in, found in one pass.
struct TextMeasure {
  /// Code points of its longest line.
  private(set) var width = 0
  /// How many lines it takes, roughly: letters are not all of one width.
  private(set) var lines = 0
  /// True where programs would trim it.
  let hasWhiteEdge: Bool
  /// What is wrong with it, if anything is.
  private(set) var fault: String?
  private let wrap: Int

  /// - Parameter wrap: code points after which a line goes on below.
  init(_ text: String, wrap: Int = .max) {
    self.wrap = wrap
    var text = text
    hasWhiteEdge = [text.utf8.first, text.utf8.last].contains { $0.map { $0 <= 0x20 } ?? false }
    text.withUTF8 { read($0) }
  }

  private mutating func read(_ utf8: UnsafeBufferPointer<UInt8>) {
    var line = 0
    for (place, byte) in utf8.enumerated() {
      if byte & 0xC0 != 0x80 { line += 1 }
      if byte >= 0x20 && byte != 0x7F && byte != 0xEF { continue }
      if byte == 0x0A {
        end(line)
        line = 0
      } else if byte != 0x09, byte != 0x0D, fault == nil {
        // A carriage return has an escape of its own here.
        fault = ForbiddenCharacter.at(place, of: utf8)
      }
    }
    end(line)
  }

  private mutating func end(_ line: Int) {
    width = max(width, line)
    lines += max(1, line / wrap + (line % wrap == 0 ? 0 : 1))
  }
}
