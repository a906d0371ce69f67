import DatelineModel
import Foundation

/// The folder that a run writes to, and the staging folder beside it.
struct Destination {
  let folder: URL
  let staging: URL

  init(_ folder: URL) {
    let folder = folder.standardizedFileURL
    self.folder = folder
    staging = folder.deletingLastPathComponent().appendingPathComponent(".\(folder.lastPathComponent).staging-dateline")
  }

  /// Refuses a folder with other people's files in it, clears away what a killed run left, and makes the staging folder.
  func prepare() throws {
    let entries = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    if !entries.isEmpty, !entries.contains(ExportManifest.fileName) {
      throw ExportError(
        .cannotCreate,
        "\(folder.path) is not empty and holds no earlier export (there is no \(ExportManifest.fileName) in it); choose another folder, or empty it"
      )
    }
    removeStaging()
    try create(staging)
  }

  /// A folder for one format.
  func stage(_ name: String) throws -> URL {
    let place = staging.appendingPathComponent(name)
    try create(place)
    return place
  }

  func removeStaging() { try? FileManager.default.removeItem(at: staging) }

  /// Moves each format into place. Where a move fails, those before it are undone.
  func publish(_ reports: [FormatReport], of dataset: Dataset) throws {
    var manifest = ExportManifest.read(in: folder, of: dataset)
    for report in reports { manifest.replace(report) }
    try create(folder)
    let replaced = try stage(".replaced")
    var done: [String] = []
    do {
      for report in reports {
        try swap(report.format.name, replaced)
        done.append(report.format.name)
      }
      try manifest.write(to: folder)
    } catch {
      for name in done { undo(name, replaced) }
      throw ExportError(.inputOutput, "cannot move the export to \(folder.path): \(error.localizedDescription)")
    }
  }

  private func swap(_ name: String, _ replaced: URL) throws {
    let place = folder.appendingPathComponent(name)
    let old = replaced.appendingPathComponent(name)
    let exists = FileManager.default.fileExists(atPath: place.path)
    if exists { try FileManager.default.moveItem(at: place, to: old) }
    do {
      try FileManager.default.moveItem(at: staging.appendingPathComponent(name), to: place)
    } catch {
      if exists { try? FileManager.default.moveItem(at: old, to: place) }
      throw error
    }
  }

  private func undo(_ name: String, _ replaced: URL) {
    let place = folder.appendingPathComponent(name)
    let old = replaced.appendingPathComponent(name)
    try? FileManager.default.removeItem(at: place)
    if FileManager.default.fileExists(atPath: old.path) { try? FileManager.default.moveItem(at: old, to: place) }
  }

  private func create(_ folder: URL) throws {
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    } catch {
      throw ExportError(.cannotCreate, "cannot create the folder \(folder.path): \(error.localizedDescription)")
    }
  }
}
