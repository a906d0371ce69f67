/// JSON as pages have it: line feeds inside strings, commas too many, comments around it. What cannot be read is left out; what was read before it stays.
indirect enum LooseJSON {
  case text(String)
  case object([String: LooseJSON])
  case list([LooseJSON])
  /// Numbers, `true`, `false`, `null`: to the letter.
  case word(String)

  static func parse(_ scalars: [Unicode.Scalar], _ range: Range<Int>) -> [LooseJSON] {
    var parser = LooseJSONParser(scalars: scalars, position: range.lowerBound, end: range.upperBound)
    return parser.values()
  }

  subscript(key: String) -> LooseJSON? {
    if case .object(let members) = self { members[key] } else { nil }
  }

  /// The members of a list; a single value is a list of one.
  var items: [LooseJSON] {
    if case .list(let items) = self { items } else { [self] }
  }

  var string: String? {
    if case .text(let text) = self, !text.isEmpty { text } else { nil }
  }
}

private struct LooseJSONParser {
  let scalars: [Unicode.Scalar]
  var position: Int
  let end: Int
  private static let greatestDepth = 40

  init(scalars: [Unicode.Scalar], position: Int, end: Int) {
    self.scalars = scalars
    self.position = position
    self.end = end
  }

  private var next: Unicode.Scalar? { position < end ? scalars[position] : nil }

  /// Every object or list that begins where nothing else is under way.
  mutating func values() -> [LooseJSON] {
    var values: [LooseJSON] = []
    while let scalar = next {
      if Markup.matches(scalars, at: position, "<![cdata[") {
        position += 9
      } else if scalar == "{" || scalar == "[" {
        if let value = value(depth: 0) { values.append(value) }
      } else {
        position += 1
      }
    }
    return values
  }

  private mutating func value(depth: Int) -> LooseJSON? {
    skipBlanks()
    guard depth < Self.greatestDepth else {
      position = end
      return nil
    }
    switch next {
    case "{": return object(depth: depth)
    case "[": return list(depth: depth)
    case "\"": return .text(string())
    case nil: return nil
    default: return word()
    }
  }

  private mutating func object(depth: Int) -> LooseJSON {
    position += 1
    var members: [String: LooseJSON] = [:]
    while true {
      skipBlanks()
      guard let scalar = next else { break }
      if scalar == "}" {
        position += 1
        break
      }
      guard scalar == "\"" else {
        position += 1
        continue
      }
      let key = string()
      skipBlanks()
      guard next == ":" else { continue }
      position += 1
      if let value = value(depth: depth + 1), members[key] == nil { members[key] = value }
    }
    return .object(members)
  }

  private mutating func list(depth: Int) -> LooseJSON {
    position += 1
    var items: [LooseJSON] = []
    while true {
      skipBlanks()
      guard let scalar = next else { break }
      if scalar == "]" {
        position += 1
        break
      }
      if scalar == "," || scalar == "}" || scalar == ":" {
        position += 1
      } else if let value = value(depth: depth + 1) {
        items.append(value)
      }
    }
    return .list(items)
  }

  private mutating func string() -> String {
    position += 1
    var view: [Unicode.Scalar] = []
    while let scalar = next, scalar != "\"" {
      position += 1
      if scalar == "\\" { escape(into: &view) } else { view.append(scalar) }
    }
    position += 1
    return String(view, 0..<view.count)
  }

  private mutating func escape(into view: inout [Unicode.Scalar]) {
    guard let letter = next else { return }
    position += 1
    switch letter {
    case "n", "r", "t": view.append(letter == "t" ? "\t" : "\n")
    case "b", "f": view.append(" ")
    case "u":
      guard let unit = unit() else { return }
      if unit &- 0xD800 < 0x400, next == "\\", position + 1 < end, scalars[position + 1] == "u" {
        position += 2
        let low = self.unit() ?? 0
        view.append(Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low &- 0xDC00) & 0x3FF) ?? "\u{FFFD}")
      } else {
        view.append(Unicode.Scalar(unit) ?? "\u{FFFD}")
      }
    default: view.append(letter)
    }
  }

  private mutating func unit() -> UInt32? {
    guard position + 4 <= end else { return nil }
    guard let value = UInt32(String(scalars, position..<(position + 4)), radix: 16) else { return nil }
    position += 4
    return value
  }

  private mutating func word() -> LooseJSON? {
    let start = position
    while let scalar = next, !",]}:\"{[".unicodeScalars.contains(scalar), !scalar.isMarkupSpace { position += 1 }
    if position == start { position += 1 }
    return .word(String(scalars, start..<position))
  }

  private mutating func skipBlanks() {
    while let scalar = next, scalar.isBlank { position += 1 }
  }
}
