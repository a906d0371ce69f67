import DatelineModel

/// Six characters that tell whether a cell still says what it said when it was exported. Not against forgery: one change in 2^36 goes unseen.
public struct CellChecksum: Hashable, Sendable {
  /// Characters of ``text``.
  public static let length = 6

  private let bits: UInt64

  /// - Parameter text: as ``PlainCell`` gives it.
  public init(_ text: String) {
    var text = text
    bits = text.withUTF8 { Self.mix($0) } >> 28
  }

  /// Reads what ``text`` gave; `nil` for anything else.
  public init?(digits: some Collection<UInt8>) {
    guard digits.count == Self.length else { return nil }
    var bits: UInt64 = 0
    for digit in digits {
      guard let value = Self.alphabet.firstIndex(of: digit) else { return nil }
      bits = bits << 6 | UInt64(value)
    }
    self.bits = bits
  }

  public func append(to bytes: inout [UInt8]) {
    for place in (0..<Self.length).reversed() { bytes.append(Self.alphabet[Int(bits >> (6 * UInt64(place)) & 63)]) }
  }

  /// The digits of base64url (RFC 4648).
  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

  /// Eight bytes a step, the same on every machine.
  private static func mix(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var state = UInt64(bytes.count) &* 0x9E37_79B9_7F4A_7C15
    var place = 0
    while place < bytes.count {
      var word: UInt64 = 0
      for step in 0..<min(8, bytes.count - place) { word |= UInt64(bytes[place + step]) << (8 * UInt64(step)) }
      state = (state ^ word) &* 0xFF51_AFD7_ED55_8CCD
      state ^= state >> 32
      place += 8
    }
    state = (state ^ state >> 33) &* 0xC4CE_B9FE_1A85_EC53
    return state ^ state >> 29
  }
}

/// A cell as text, the same for all cells that mean the same: decimal numbers without zeros at the end of a fraction, which
/// spreadsheets take off.
public enum PlainCell {
  public static func text(_ cell: Cell) -> String {
    switch cell {
    case .missing: ""
    case .text(let text): text
    case .integer(let number): "\(number)"
    case .decimal(let number): text(number)
    case .boolean(let value): "\(value)"
    case .date(let day): "\(day)"
    }
  }

  public static func text(_ number: ExactDecimal) -> String {
    let text = number.description
    guard text.utf8.contains(UInt8(ascii: ".")) else { return text }
    let zeros = text.utf8.reversed().prefix { $0 == UInt8(ascii: "0") }.count
    let kept = text.dropLast(zeros)
    return String(kept.hasSuffix(".") ? kept.dropLast() : kept)
  }
}
