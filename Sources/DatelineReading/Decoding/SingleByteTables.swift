import CCharsets

/// What the bytes 0x80 to 0xFF of single-byte charsets stand for: the tables of `Sources/CCharsets/data`.
enum SingleByteTables {
  /// By IANA name.
  static let all: [String: [Unicode.Scalar?]] = {
    let tables = dateline_single_byte_charsets()
    let lines = UnsafeRawBufferPointer(start: tables.bytes, count: tables.length).split(separator: UInt8(ascii: "\n"))
      .map { String(decoding: $0, as: UTF8.self) }
    var all: [String: [Unicode.Scalar?]] = [:]
    var name = ""
    for line in lines {
      let cells = line.split(separator: " ")
      if cells.count == 1 { name = line } else { all[name, default: []] += cells.map(scalar) }
    }
    return all
  }()

  /// `----` stands for nothing.
  private static func scalar(_ cell: Substring) -> Unicode.Scalar? { UInt32(cell, radix: 16).flatMap(Unicode.Scalar.init) }
}
