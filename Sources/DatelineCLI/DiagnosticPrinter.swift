import Dateline

/// Shows diagnostics as compilers do, or as JSON.
struct DiagnosticPrinter {
  let folder: String

  func print(_ diagnostics: [Diagnostic]) {
    for diagnostic in diagnostics.inReadingOrder { Console.error(line(diagnostic)) }
  }

  /// “2 errors, 1 warning”.
  static func summary(_ diagnostics: [Diagnostic]) -> String {
    [Diagnostic.Severity.error, .warning, .note].compactMap { severity in
      let count = diagnostics.count { $0.severity == severity }
      return count == 0 ? nil : "\(count) \(severity.rawValue)\(count == 1 ? "" : "s")"
    }.joined(separator: ", ")
  }

  static func json(_ diagnostics: [Diagnostic]) -> JSONValue {
    .array(
      diagnostics.inReadingOrder.map { diagnostic in
        [
          "severity": .string(diagnostic.severity.rawValue), "id": .string(diagnostic.id), "file": .string(diagnostic.place.file),
          "line": diagnostic.place.line.map(JSONValue.integer), "column": diagnostic.place.column.map(JSONValue.integer),
          "message": .string(diagnostic.message), "remedy": .string(diagnostic.remedy),
        ]
      })
  }

  private func line(_ diagnostic: Diagnostic) -> String {
    let terminal = Console.errorIsTerminal
    let severity = Console.coloured(diagnostic.severity.rawValue, colour(diagnostic.severity), onTerminal: terminal)
    let remedy = diagnostic.remedy.map { "; \($0)" } ?? ""
    return "\(folder)/\(diagnostic.place): \(severity): \(diagnostic.message)\(remedy) [\(diagnostic.id)]"
  }

  private func colour(_ severity: Diagnostic.Severity) -> Console.Colour {
    switch severity {
    case .error: .red
    case .warning: .yellow
    case .note: .blue
    }
  }
}

extension Finding {
  /// A finding at its place in the corpus folder.
  func diagnostic(at place: Position) -> Diagnostic {
    Diagnostic(rule.severity == .error ? .error : .warning, rule.name, at: place, "\(record): \(message)", remedy: remedy)
  }
}
