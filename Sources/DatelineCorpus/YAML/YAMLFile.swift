import Foundation
import Yams

/// A YAML file of a corpus folder: its tree with the place of every node.
struct YAMLFile {
  /// Relative to the corpus folder.
  let name: String
  let root: Node

  /// `nil`, with a diagnostic, where the file cannot be read or is no YAML.
  init?(_ name: String, in folder: URL, log: DiagnosticLog) {
    self.name = name
    guard let bytes = try? Data(contentsOf: folder.appendingPathComponent(name)) else {
      log.add(
        Diagnostic(
          .error, "file.unreadable", at: Position(file: name), "the file cannot be read",
          remedy: "check that it is there and may be read"))
      return nil
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      log.add(Diagnostic(.error, "file.encoding", at: Position(file: name), "the file is not UTF-8", remedy: "save it as UTF-8"))
      return nil
    }
    do {
      root = try Yams.compose(yaml: text) ?? Node([:])
    } catch {
      log.add(Self.syntax(error, in: name))
      return nil
    }
  }

  func position(of node: Node) -> Position {
    Position(file: name, line: node.mark?.line, column: node.mark?.column)
  }

  private static func syntax(_ error: any Error, in name: String) -> Diagnostic {
    guard let error = error as? YamlError else {
      return Diagnostic(.error, "yaml.syntax", at: Position(file: name), "this is no YAML: \(error)")
    }
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _), .composer(_, let problem, let mark, _):
      return Diagnostic(
        .error, "yaml.syntax", at: Position(file: name, line: mark.line, column: mark.column), "this is no YAML: \(problem)",
        remedy: "put text with “: ”, “#” or quotation marks at its start between quotation marks")
    case .duplicatedKeysInMapping(let duplicates, let context):
      let keys = duplicates.sorted().map { "“\($0)”" }.joined(separator: ", ")
      return Diagnostic(
        .error, "yaml.duplicate-key", at: Position(file: name, line: context.mark.line, column: context.mark.column),
        "\(keys) stands twice in one mapping", remedy: "leave one of them")
    default:
      return Diagnostic(.error, "yaml.syntax", at: Position(file: name), "this is no YAML: \(error)")
    }
  }
}
