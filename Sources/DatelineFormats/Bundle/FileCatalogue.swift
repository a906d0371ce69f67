import DatelineExport

/// What the files of a bundle are, for those that describe it: the note that a file came with, or else what its place and ending say.
struct FileCatalogue {
  struct Entry {
    let file: FinishedFile
    let title: String
    let description: String
    let mediaType: String
  }

  struct Folder {
    /// With `/` at its end.
    let name: String
    let title: String
    let description: String
    let entries: [Entry]
  }

  /// Files that lie at the top of the payload, by name.
  let top: [Entry]
  let folders: [Folder]

  init(_ files: [FinishedFile], formats: [Format]) {
    var top: [Entry] = []
    var folders: [String: [Entry]] = [:]
    for file in files {
      let parts = file.name.split(separator: "/", maxSplits: 1)
      let entry = Self.entry(file)
      if parts.count > 1 { folders[String(parts[0]), default: []].append(entry) } else { top.append(entry) }
    }
    self.top = top
    self.folders = folders.keys.sorted().map { name in
      let (title, description) = Self.note(onFolder: name, formats)
      return Folder(name: name + "/", title: title, description: description, entries: folders[name] ?? [])
    }
  }

  var entries: [Entry] { folders.flatMap(\.entries) + top }

  /// The CSV tables whose rows were counted, by name.
  var tables: [(name: String, rows: Int, entry: Entry)] {
    let entries = folders.first { $0.name == "tables/" }?.entries ?? []
    return entries.compactMap { entry in
      guard entry.mediaType == "text/csv", let rows = entry.file.note?.rows else { return nil }
      return (String(entry.file.name.dropFirst("tables/".utf8.count).dropLast(".csv".utf8.count)), rows, entry)
    }
  }

  private static func entry(_ file: FinishedFile) -> Entry {
    let name = file.name.split(separator: "/").last.map(String.init) ?? file.name
    return Entry(
      file: file, title: file.note?.title ?? name, description: file.note?.description ?? "",
      mediaType: file.note?.mediaType ?? MediaType.of(name))
  }

  /// A part's folder is called what its format is called; the Data Package has no folder of its own and three that are agreed on.
  private static func note(onFolder name: String, _ formats: [Format]) -> (String, String) {
    if let format = formats.first(where: { $0.name == name && !$0.belongsAtTop }) { return (format.title, format.purpose) }
    switch name {
    case "tables": return ("Tables", "The data as CSV tables.")
    case "documentation": return ("Documentation", "What every column and value means.")
    case "scripts": return ("Scripts", "Read the tables into other programs, with types and labels.")
    default: return (name, "")
    }
  }
}
