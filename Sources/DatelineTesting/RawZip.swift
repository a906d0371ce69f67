/// A zip looked at, and made, without libzip: APPNOTE 6.3 by hand, so that the code under test does not judge itself.
public enum RawZip {
  public struct Entry: Equatable, Sendable {
    public var name: String
    public var flags: UInt16 = 0
    public var method: UInt16 = 0
    public var time: UInt16 = 0x6000
    public var date: UInt16 = 0x5A21
    public var size: UInt32 = 0
    public var packedSize: UInt32 = 0
    public var extraLength: UInt16 = 0
    public var madeBy: UInt16 = 0x0314
    public var attributes: UInt32 = 0o100644 << 16

    public init(name: String) { self.name = name }
  }

  /// The entries of the central directory, in its order.
  public static func directory(of zip: [UInt8]) -> [Entry] {
    var entries: [Entry] = []
    var at = zip.indices.first { zip[$0...].starts(with: [0x50, 0x4B, 1, 2]) } ?? zip.endIndex
    while zip[at...].starts(with: [0x50, 0x4B, 1, 2]) {
      let nameLength = Int(number(zip, at + 28, 2))
      let extraLength = number(zip, at + 30, 2)
      var entry = Entry(name: String(decoding: zip[(at + 46)..<(at + 46 + nameLength)], as: UTF8.self))
      entry.flags = UInt16(number(zip, at + 8, 2))
      entry.method = UInt16(number(zip, at + 10, 2))
      entry.time = UInt16(number(zip, at + 12, 2))
      entry.date = UInt16(number(zip, at + 14, 2))
      entry.size = number(zip, at + 24, 4)
      entry.packedSize = number(zip, at + 20, 4)
      entry.extraLength = UInt16(extraLength)
      entry.madeBy = UInt16(number(zip, at + 4, 2))
      entry.attributes = number(zip, at + 38, 4)
      entries.append(entry)
      at += 46 + nameLength + Int(extraLength) + Int(number(zip, at + 32, 2))
    }
    return entries
  }

  /// A zip with these entries and stored content, as crooked as they say.
  public static func make(_ entries: [(Entry, [UInt8])]) -> [UInt8] {
    var zip: [UInt8] = []
    var directory: [UInt8] = []
    for (entry, content) in entries {
      let common = header(entry, content)
      directory += [0x50, 0x4B, 1, 2] + two(entry.madeBy) + common + two(0) + two(0) + two(0) + four(entry.attributes)
      directory += four(UInt32(zip.count)) + entry.name.utf8
      zip += [0x50, 0x4B, 3, 4] + common + entry.name.utf8 + content
    }
    let start = UInt32(zip.count)
    zip += directory + [0x50, 0x4B, 5, 6] + two(0) + two(0) + two(UInt16(entries.count)) + two(UInt16(entries.count))
    return zip + four(UInt32(directory.count)) + four(start) + two(0)
  }

  /// What local and central headers share, from “version needed” to the length of the extra field.
  private static func header(_ entry: Entry, _ content: [UInt8]) -> [UInt8] {
    two(20) + two(entry.flags) + two(entry.method) + two(entry.time) + two(entry.date) + four(crc32(content))
      + four(entry.packedSize) + four(entry.size) + two(UInt16(entry.name.utf8.count)) + two(0)
  }

  private static func number(_ bytes: [UInt8], _ at: Int, _ width: Int) -> UInt32 {
    (0..<width).reduce(0) { $0 | UInt32(bytes[at + $1]) << (8 * UInt32($1)) }
  }

  private static func two(_ value: UInt16) -> [UInt8] { [UInt8(value & 0xFF), UInt8(value >> 8)] }
  private static func four(_ value: UInt32) -> [UInt8] { two(UInt16(value & 0xFFFF)) + two(UInt16(value >> 16)) }

  public static func crc32(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~UInt32(0)) { sum, byte in
      (0..<8).reduce(sum ^ UInt32(byte)) { value, _ in value >> 1 ^ (value & 1 == 1 ? 0xEDB8_8320 : 0) }
    }
  }
}
