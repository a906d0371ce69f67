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
  private var asked: Set<String> = []

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

  func warning(_ id: String, at key: String? = nil, _ message: String, remedy: String? = nil) {
    log.add(Diagnostic(.warning, id, at: key.map(position(of:)) ?? position, message, remedy: remedy))
  }

  /// The node of a key; `nil` where it is absent or empty.
  func value(_ key: String) -> Node? {
    asked.insert(key)
    guard let value = values[key], !value.isNothing else { return nil }
    return value
  }

  /// A scalar to the letter, empty or not, whatever characters it holds.
  func rawText(_ key: String) -> String? {
    asked.insert(key)
    return values[key]?.scalar?.string
  }

  /// To be called when every key that there may be has been asked for.
  func finish() {
    for (key, node) in keys.sorted(by: { $0.key < $1.key }) where !asked.contains(key) {
      let known = asked.sorted()
      log.add(
        Diagnostic(
          .error, "yaml.unknown-key", at: file.position(of: node), "\(what) has no key “\(key)”",
          remedy: Suggestion.near(key, among: known) ?? "it has: \(known.joined(separator: ", "))"))
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
