import DatelineCorpus
import Foundation

/// Files and folders that a user named, one article after another, folders in the order of their names.
struct IncomingFiles {
  let paths: [String]
  let columns: ColumnNames
  let log: DiagnosticLog

  func forEach(_ body: (IncomingArticle) throws -> Void) throws {
    for path in paths { try visit(path, isNamed: true, body) }
  }

  private func visit(_ path: String, isNamed: Bool, _ body: (IncomingArticle) throws -> Void) throws {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      return complain("add.missing", path, "there is no such file", "check the name")
    }
    if isFolder.boolValue {
      let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
      for name in names.sorted() where !name.hasPrefix(".") {
        try visit(path.hasSuffix("/") ? path + name : "\(path)/\(name)", isNamed: false, body)
      }
    } else {
      try open(path, isNamed: isNamed, body)
    }
  }

  private func open(_ path: String, isNamed: Bool, _ body: (IncomingArticle) throws -> Void) throws {
    let ending = (path as NSString).pathExtension.lowercased()
    if let mediaType = MediaTypes.of(ending: ending) {
      guard let data = FileManager.default.contents(atPath: path) else { return unreadable(path) }
      try body(IncomingArticle(bytes: Array(data), mediaType: mediaType, origin: Position(file: path)))
    } else if let records = ForeignFiles.reader(ending: ending, columns: columns, log: log) {
      guard let data = FileManager.default.contents(atPath: path) else { return unreadable(path) }
      try records.forEach(in: Array(data), path: path, body)
    } else {
      log.add(
        Diagnostic(
          isNamed ? .error : .warning, "add.kind", at: Position(file: path), "this is no kind of file that is read",
          remedy: "articles end with .txt or .html; records of others with .json, .ndjson, .jsonl, .csv or .tsv"))
    }
  }

  private func unreadable(_ path: String) {
    complain("add.unreadable", path, "the file cannot be read", "check that it may be read")
  }

  private func complain(_ id: String, _ path: String, _ message: String, _ remedy: String) {
    log.add(Diagnostic(.error, id, at: Position(file: path), message, remedy: remedy))
  }
}
