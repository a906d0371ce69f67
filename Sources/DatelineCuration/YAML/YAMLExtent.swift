import Yams

/// Where nodes end, which the parser does not say.
extension YAMLText {
  func range(of node: Node, indent: Int) throws(CurationFault) -> Range<Int> {
    let start = try offset(of: node)
    return start..<max(start, try end(of: node, indent: indent))
  }

  /// - Parameter indent: the column of the mapping's keys or the list's dashes that the node belongs to; the lines of a block text stand
  ///   farther right.
  func end(of node: Node, indent: Int) throws(CurationFault) -> Int {
    let start = try offset(of: node)
    switch node {
    case .scalar(let scalar): return try end(of: scalar, from: start, indent: indent)
    case .mapping(let mapping):
      if isFlow(at: start) {
        return try closing("}", from: start, after: Array(mapping).last?.value, isEmpty: mapping.isEmpty)
      }
      guard let last = Array(mapping).last else { return start }
      return try endOfPair(last, indent: column(of: start))
    case .sequence(let sequence):
      if isFlow(at: start) { return try closing("]", from: start, after: sequence.last, isEmpty: sequence.isEmpty) }
      guard let last = sequence.last else { return start }
      return try end(of: last, indent: column(of: start))
    case .alias: throw CurationFault("an alias cannot be edited; edit it by hand")
    }
  }

  /// Whether a mapping or list stands between braces or brackets. (Yams does not say it of all.)
  func isFlow(at start: Int) -> Bool { scalars[safe: start] == "{" || scalars[safe: start] == "[" }

  func isFlow(_ node: Node) -> Bool { (try? offset(of: node)).map(isFlow) ?? false }

  /// Where a key with its value ends.
  func endOfPair(_ pair: (key: Node, value: Node), indent: Int) throws(CurationFault) -> Int {
    let colon = try behindColon(of: pair.key, indent: indent)
    if pair.value.isAbsent { return colon }
    return max(colon, try end(of: pair.value, indent: indent))
  }

  func behindColon(of key: Node, indent: Int) throws(CurationFault) -> Int {
    var place = try end(of: key, indent: indent)
    while let scalar = scalars[safe: place], scalar == " " { place += 1 }
    guard scalars[safe: place] == ":" else { throw CurationFault("a key of an unusual form; edit it by hand") }
    return place + 1
  }

  private func end(of scalar: Node.Scalar, from start: Int, indent: Int) throws(CurationFault) -> Int {
    switch scalar.style {
    case .doubleQuoted: return try endOfQuoted("\"", from: start)
    case .singleQuoted: return try endOfQuoted("'", from: start)
    case .literal, .folded: return try endOfBlock(from: start, indent: indent)
    case .plain, .any: return try endOfPlain(scalar.string, from: start)
    }
  }

  private func endOfQuoted(_ mark: Unicode.Scalar, from start: Int) throws(CurationFault) -> Int {
    guard scalars[safe: start] == mark else { throw Self.decorated }
    var place = start + 1
    while let scalar = scalars[safe: place] {
      if scalar == "\\", mark == "\"" {
        place += 2
      } else if scalar != mark {
        place += 1
      } else if mark == "'", scalars[safe: place + 1] == "'" {
        place += 2
      } else {
        return place + 1
      }
    }
    throw CurationFault("a quotation mark is never closed")
  }

  /// A plain text has no escapes: its characters stand there one by one, with line breaks for some blanks.
  private func endOfPlain(_ text: String, from start: Int) throws(CurationFault) -> Int {
    var place = start
    var end = start
    for scalar in text.unicodeScalars where !Self.isBlank(scalar) {
      while let found = scalars[safe: place], Self.isBlank(found) { place += 1 }
      guard scalars[safe: place] == scalar else { throw Self.decorated }
      place += 1
      end = place
    }
    return end
  }

  private func endOfBlock(from start: Int, indent: Int) throws(CurationFault) -> Int {
    guard scalars[safe: start] == "|" || scalars[safe: start] == ">" else { throw Self.decorated }
    var end = lineEnd(of: start)
    var line = nextLine(of: start)
    while line < scalars.count {
      let stop = lineEnd(of: line)
      let content = scalars[line..<stop].firstIndex { $0 != " " }
      if let content {
        guard content - line > indent else { break }
        end = stop
      }
      let next = nextLine(of: line)
      guard next > line else { break }
      line = next
    }
    return end
  }

  private func closing(_ mark: Unicode.Scalar, from start: Int, after last: Node?, isEmpty: Bool) throws(CurationFault) -> Int {
    guard let opening = scalars[safe: start], opening == "{" || opening == "[" else { throw Self.decorated }
    var place = try last.map { last throws(CurationFault) in try end(of: last, indent: 0) } ?? start + 1
    while let scalar = scalars[safe: place], scalar != mark {
      if scalar == "#" {
        place = nextLine(of: place)
      } else if Self.isBlank(scalar) || scalar == "," || scalar == ":" {
        place += 1
      } else {
        throw Self.decorated
      }
    }
    guard place < scalars.count else { throw Self.decorated }
    return place + 1
  }

  private static let decorated = CurationFault("a tag, an anchor or an alias stands here; edit it by hand")
}

extension Node {
  /// `key:` without a value.
  var isAbsent: Bool {
    guard let scalar, scalar.style == .plain || scalar.style == .any else { return false }
    return scalar.string.isEmpty
  }
}
