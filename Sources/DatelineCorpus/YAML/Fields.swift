import DatelineModel
import Yams

/// The fields of one mapping, read by name. What is wrong with one becomes a diagnostic at its place, and reading goes on; a key that nobody asked
/// for is unknown.
final class Fields {
  let file: YAMLFile
  let node: Node
  /// What the mapping describes, for messages: “agent”.
  let what: String
  let log: DiagnosticLog
  private let values: [String: Node]
  private let keys: [String: Node]
  private(set) var asked: [String] = []

  /// `nil`, with a diagnostic, where the node is no mapping.
  init?(_ node: Node, _ what: String, in file: YAMLFile, log: DiagnosticLog) {
    guard let mapping = node.mapping else {
      log.add(
        Diagnostic(
          .error, "yaml.shape", at: file.position(of: node), "\(what) has to be a mapping of keys to values",
          remedy: "write “key: value” lines"))
      return nil
    }
    self.file = file
    self.node = node
    self.what = what
    self.log = log
    let pairs = mapping.compactMap { pair in pair.key.string.map { ($0, pair) } }
    values = Dictionary(pairs.map { ($0.0, $0.1.value) }) { first, _ in first }
    keys = Dictionary(pairs.map { ($0.0, $0.1.key) }) { first, _ in first }
  }

  var position: Position { file.position(of: node) }
  func position(of key: String) -> Position { (values[key] ?? keys[key]).map(file.position) ?? position }

  func error(_ id: String, at key: String? = nil, _ message: String, remedy: String? = nil) {
    log.add(Diagnostic(.error, id, at: key.map(position(of:)) ?? position, message, remedy: remedy))
  }

  /// The node of a key; `nil` where it is absent or empty.
  func value(_ key: String) -> Node? {
    asked.append(key)
    guard let value = values[key], !value.isNothing else { return nil }
    return value
  }

  /// A scalar to the letter, empty or not, whatever characters it holds.
  func rawText(_ key: String) -> String? {
    asked.append(key)
    return values[key]?.scalar?.string
  }

  /// To be called when every key that there may be has been asked for.
  func finish() {
    let known = Set(asked)
    for (key, node) in keys.sorted(by: { $0.key < $1.key }) where !known.contains(key) {
      let near = known.min { EditDistance.between(key, $0) < EditDistance.between(key, $1) }
      let remedy = near.flatMap { EditDistance.between(key, $0) <= 3 ? "did you mean “\($0)”?" : nil }
      let list = asked.sorted().joined(separator: ", ")
      log.add(
        Diagnostic(
          .error, "yaml.unknown-key", at: file.position(of: node), "\(what) has no key “\(key)”",
          remedy: remedy ?? "it has: \(list)"))
    }
  }
}

extension Node {
  /// `key:`, `key: ~`, `key: null`.
  var isNothing: Bool {
    guard let scalar, scalar.style == .plain || scalar.style == .any else { return false }
    return ["", "~", "null"].contains(scalar.string)
  }
}

enum EditDistance {
  /// Levenshtein's, for suggestions.
  static func between(_ a: String, _ b: String) -> Int {
    let b = Array(b)
    var row = Array(0...b.count)
    for (i, x) in a.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, y) in b.enumerated() {
        let next = min(row[j] + 1, row[j + 1] + 1, diagonal + (x == y ? 0 : 1))
        diagonal = row[j + 1]
        row[j + 1] = next
      }
    }
    return row[b.count]
  }
}
