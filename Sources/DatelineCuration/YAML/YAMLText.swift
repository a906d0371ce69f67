import DatelineModel
import Foundation
import Yams

/// A YAML file as characters, with the place of each node among them. What is not edited stays as it is, to the byte.
struct YAMLText {
  /// Without a byte order mark.
  let scalars: [Unicode.Scalar]
  let root: Node
  private let startsWithMark: Bool
  private let lineStarts: [Int]

  init(_ bytes: Data) throws(CurationFault) {
    guard let text = String(validating: bytes, as: UTF8.self) else { throw CurationFault("the file is not UTF-8; save it so") }
    startsWithMark = text.unicodeScalars.first == "\u{FEFF}"
    scalars = Array(startsWithMark ? text.unicodeScalars.dropFirst() : text.unicodeScalars[...])
    lineStarts = Self.lineStarts(scalars)
    do {
      // Without a root there is nothing to be placed.
      root = try Yams.compose(yaml: text) ?? Node([:])
    } catch { throw CurationFault("the file is no YAML: \(error)") }
  }

  /// As libyaml counts lines, which is where the places of nodes come from.
  private static func lineStarts(_ scalars: [Unicode.Scalar]) -> [Int] {
    var starts = [0]
    for (place, scalar) in scalars.enumerated() {
      switch scalar {
      case "\r": if scalars[safe: place + 1] != "\n" { starts.append(place + 1) }
      case "\n", "\u{85}", "\u{2028}", "\u{2029}": starts.append(place + 1)
      default: break
      }
    }
    return starts
  }

  /// - Throws: ``CurationFault`` for a node that has no place of its own.
  func offset(of node: Node) throws(CurationFault) -> Int {
    guard let mark = node.mark, let start = lineStarts[safe: mark.line - 1], start + mark.column - 1 <= scalars.count else {
      throw CurationFault("a place in the file cannot be told; edit it by hand")
    }
    return start + mark.column - 1
  }

  /// From 0.
  func column(of offset: Int) -> Int { offset - lineStart(of: offset) }

  func lineStart(of offset: Int) -> Int {
    let next = lineStarts.firstPlace(behindAll: { $0 <= offset })
    return lineStarts[max(0, next - 1)]
  }

  /// Where the line ends that a place is in, before its line break.
  func lineEnd(of offset: Int) -> Int {
    var place = offset
    while let scalar = scalars[safe: place], !Self.isBreak(scalar) { place += 1 }
    return place
  }

  /// Behind the line break of the line that a place is in.
  func nextLine(of offset: Int) -> Int {
    var place = lineEnd(of: offset)
    if scalars[safe: place] == "\r", scalars[safe: place + 1] == "\n" { place += 1 }
    return min(place + 1, scalars.count)
  }

  /// The line break that the file uses.
  var lineBreak: String {
    guard let place = scalars.firstIndex(of: "\n") else { return "\n" }
    return place > 0 && scalars[place - 1] == "\r" ? "\r\n" : "\n"
  }

  func text(_ range: Range<Int>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[range])
    return String(text)
  }

  /// Only blanks stand before a place in its line.
  func beginsLine(_ offset: Int) -> Bool { scalars[lineStart(of: offset)..<offset].allSatisfy { $0 == " " } }

  static func isBreak(_ scalar: Unicode.Scalar) -> Bool { scalar == "\n" || scalar == "\r" }
  static func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\t" || isBreak(scalar) }

  /// The file with patches applied, and the lines in which each of them stands then.
  func patched(_ patches: [YAMLPatch]) throws(CurationFault) -> (text: String, lines: [(ClosedRange<Int>, Plan.Origin)]) {
    var text = String.UnicodeScalarView()
    var lines: [(ClosedRange<Int>, Plan.Origin)] = []
    var place = 0
    var line = 1
    func append(_ more: some Sequence<Unicode.Scalar>) {
      for scalar in more {
        text.append(scalar)
        if scalar == "\n" { line += 1 }
      }
    }
    if startsWithMark { text.append("\u{FEFF}") }
    let ordered = patches.enumerated().sorted {
      ($0.element.range.lowerBound, $0.element.range.upperBound, $0.offset)
        < ($1.element.range.lowerBound, $1.element.range.upperBound, $1.offset)
    }
    for patch in ordered.map(\.element) {
      guard patch.range.lowerBound >= place else {
        throw CurationFault("two edits meet at one place of the file; make one of them by hand")
      }
      append(scalars[place..<patch.range.lowerBound])
      let first = line
      append(patch.text.unicodeScalars)
      lines.append((first...line, patch.origin))
      place = patch.range.upperBound
    }
    append(scalars[place...])
    return (String(text), lines)
  }
}

/// Characters of a file to be replaced.
struct YAMLPatch {
  let range: Range<Int>
  let text: String
  let origin: Plan.Origin
}
