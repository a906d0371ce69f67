import DatelineModel
import Foundation

/// Reads the papers at the top of a corpus folder: `LICENSE.txt` (or `LICENSE`, `LICENSE.md`) and `CHANGELOG.md`. Each may be absent.
struct PapersReader {
  let folder: URL
  let log: DiagnosticLog

  private static let licences = ["LICENSE.txt", "LICENSE", "LICENSE.md"]
  private static let changelog = "CHANGELOG.md"
  static let names = licences + [changelog]

  func read(version: String) -> Papers {
    let licence = Self.licences.lazy.compactMap(text).first
    let changelog = text(Self.changelog)
    if let changelog, !changelog.contains(version) {
      log.add(
        Diagnostic(
          .warning, "changelog.version", at: Position(file: Self.changelog), "version \(version) of the dataset is not in it",
          remedy: "say what changed in this version"))
    }
    return Papers(licence: licence, changelog: changelog)
  }

  /// Line ends become line feeds, so that a bundle has the same bytes wherever the folder was checked out.
  private func text(_ name: String) -> String? {
    guard let data = try? Data(contentsOf: folder.appendingPathComponent(name)) else { return nil }
    guard let text = String(validating: data, as: UTF8.self), !text.utf8.contains(0) else {
      log.add(
        Diagnostic(
          .error, "file.encoding", at: Position(file: name), "the file is not UTF-8", remedy: "save it as UTF-8"))
      return nil
    }
    let unified = text.replacingOccurrences(of: "\r\n", with: "\n").replacingOccurrences(of: "\r", with: "\n")
    return unified.hasSuffix("\n") ? unified : unified + "\n"
  }
}
