import DatelineReading
import Foundation

/// A text of `Tests/ReadingBench` with what is true of it. The format is described in the folder's README.
struct BenchText {
  /// A line, or what is left of it when a dateline is cut off.
  struct Piece {
    /// A segment kind, or a zone of boilerplate.
    let label: String
    /// Code points of the text, without blanks at the edges.
    let range: Range<Int>
  }

  /// What should stand in the reading text between the words of one line and the next.
  struct Joint {
    let range: Range<Int>
    let expected: String
    var isWord: Bool { !expected.hasSuffix(" ") && !expected.hasSuffix("\n") }
  }

  let name: String
  private(set) var facts: [String: String] = [:]
  private(set) var pieces: [Piece] = []
  private(set) var joints: [Joint] = []
  private(set) var scalars: [Unicode.Scalar] = []

  init(contentsOf url: URL) throws {
    name = url.deletingPathExtension().lastPathComponent
    let lines = try String(contentsOf: url, encoding: .utf8).components(separatedBy: "\n")
    guard let rule = lines.firstIndex(of: "---") else { throw Fault(description: "\(name): no line “---”") }
    for line in lines[..<rule] where !line.hasPrefix("#") {
      guard let colon = line.range(of: ": ") else { throw Fault(description: "\(name): “\(line)” is no fact") }
      facts[String(line[..<colon.lowerBound])] = String(line[colon.upperBound...])
    }
    if facts["byte-order-mark"] != nil { scalars.append("\u{FEFF}") }
    for line in lines[(rule + 1)...].dropLast() { try append(line) }
  }

  struct Fault: Error, CustomStringConvertible { let description: String }

  func bytes() throws -> [UInt8] {
    guard let bytes = Charset(label: facts["charset"] ?? "utf-8")?.encode(scalars) else {
      throw Fault(description: "\(name): the charset lacks a character")
    }
    return bytes
  }

  // MARK: Parsing

  private var lineEnd: String {
    switch facts["line-ends"] {
    case "crlf": "\r\n"
    case "cr": "\r"
    default: "\n"
    }
  }

  private mutating func append(_ line: String) throws {
    defer { scalars += lineEnd.unicodeScalars }
    if line.isEmpty || line == "|" { return }
    for (index, part) in line.components(separatedBy: "⟫").enumerated() {
      guard let bar = part.firstIndex(of: "|") else { throw Fault(description: "\(name): no label: \(part)") }
      let label = String(part[..<bar])
      let start = scalars.count
      scalars += try Self.unescaped(String(part[part.index(after: bar)...]), in: name).unicodeScalars
      let piece = Piece(label: ["+", "&", "~", "="].contains(label) ? pieces.last?.label ?? "" : label, range: trimmed(start))
      if index == 0 { addJoint(to: piece, mark: label) }
      pieces.append(piece)
    }
  }

  private func trimmed(_ start: Int) -> Range<Int> {
    let blank: (Unicode.Scalar) -> Bool = { $0.properties.isWhitespace || [0xFEFF, 0x200B, 0x2060, 0xAD].contains($0.value) }
    let end = scalars.count - scalars[start...].reversed().prefix(while: { $0.properties.isWhitespace }).count
    return min(end, start + scalars[start...].prefix(while: blank).count)..<end
  }

  private mutating func addJoint(to piece: Piece, mark: String) {
    guard let before = pieces.last?.range else { return }
    let hyphen: Unicode.Scalar? = scalars[before.upperBound - 1] == "-" ? "-" : nil
    let isSoft = scalars[before.upperBound - 1] == "\u{AD}"
    let kept = hyphen.map(String.init) ?? ""
    let expected: String
    switch mark {
    case "+": expected = kept + " "
    case "&", "~": expected = ""
    case "=": expected = kept
    default: expected = kept + "\n"
    }
    joints.append(
      Joint(range: (before.upperBound - (hyphen != nil || isSoft ? 1 : 0))..<piece.range.lowerBound, expected: expected))
  }

  /// `{U+00A0}` stands for a character that nobody can see.
  private static func unescaped(_ text: String, in name: String) throws -> String {
    var parts = text.components(separatedBy: "{U+")
    var result = parts.removeFirst()
    for part in parts {
      guard let close = part.firstIndex(of: "}"), let value = UInt32(part[..<close], radix: 16),
        let scalar = Unicode.Scalar(value)
      else { throw Fault(description: "\(name): no code point: \(part)") }
      result.unicodeScalars.append(scalar)
      result += part[part.index(after: close)...]
    }
    return result
  }
}
