import Foundation

/// Puts edited files in place of the old ones: all of them, or none.
struct Publication {
  let folder: URL
  let files: [EditedCorpusFile]

  func run() throws(CurationFault) {
    for file in files where FileManager.default.contents(atPath: place(file).path) != file.old {
      throw CurationFault("\(file.name) has changed while it was edited; run the command again")
    }
    do {
      for file in files { try stage(file) }
    } catch {
      removeStaged()
      throw CurationFault("cannot write to \(folder.path): \(error.localizedDescription); nothing was changed")
    }
    var done: [EditedCorpusFile] = []
    for file in files {
      guard rename(staged(file).path, place(file).path) == 0 else {
        for file in done { restore(file) }
        removeStaged()
        throw CurationFault("cannot replace \(file.name): \(String(cString: strerror(errno))); nothing was changed")
      }
      done.append(file)
    }
  }

  private func place(_ file: EditedCorpusFile) -> URL { folder.appendingPathComponent(file.name).resolvingSymlinksInPath() }
  private func staged(_ file: EditedCorpusFile) -> URL {
    let place = place(file)
    return place.deletingLastPathComponent().appendingPathComponent(".\(place.lastPathComponent).staging-dateline")
  }

  private func stage(_ file: EditedCorpusFile) throws {
    let files = FileManager.default
    try files.createDirectory(at: place(file).deletingLastPathComponent(), withIntermediateDirectories: true)
    try file.new.write(to: staged(file))
    if let mode = try? files.attributesOfItem(atPath: place(file).path)[.posixPermissions] {
      try files.setAttributes([.posixPermissions: mode], ofItemAtPath: staged(file).path)
    }
  }

  private func restore(_ file: EditedCorpusFile) {
    if let old = file.old { try? old.write(to: place(file)) } else { try? FileManager.default.removeItem(at: place(file)) }
  }

  private func removeStaged() {
    for file in files { try? FileManager.default.removeItem(at: staged(file)) }
  }
}
