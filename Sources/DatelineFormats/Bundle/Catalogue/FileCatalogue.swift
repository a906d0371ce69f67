import DatelineExport

/// What the files of a bundle are, for those that describe it: the note that a file came with, or else what its place and ending say.
struct FileCatalogue {
  struct Entry {
    let file: FinishedFile
    let title: String
    let description: String
    let mediaType: String
    /// IRI of the specification that the file follows.
    let conformsTo: String?
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
    let byFolder = Dictionary(grouping: files) { file in
      file.name.contains("/") ? String(file.name.prefix { $0 != "/" }) : ""
    }
    top = (byFolder[""] ?? []).map { Self.entry($0, in: nil) }
    folders = byFolder.keys.sorted().filter { !$0.isEmpty }.map { name in
      let note = Self.note(onFolder: name, formats)
      let entries = (byFolder[name] ?? []).map { Self.entry($0, in: note) }
      return Folder(name: name + "/", title: note.title, description: note.description, entries: entries)
    }
  }

  /// The CSV tables whose rows were counted, by name.
  var tables: [(name: String, rows: Int, entry: Entry)] {
    let entries = folders.first { $0.name == "tables/" }?.entries ?? []
    return entries.compactMap { entry in
      guard entry.mediaType == "text/csv", let rows = entry.file.note?.rows else { return nil }
      return (String(entry.file.name.dropFirst("tables/".utf8.count).dropLast(".csv".utf8.count)), rows, entry)
    }
  }

  /// The note that a file came with, or else what its folder is.
  private static func entry(_ file: FinishedFile, in folder: (title: String, description: String)?) -> Entry {
    let name = file.name.split(separator: "/").last.map(String.init) ?? file.name
    let note = file.note
    return Entry(
      file: file, title: note?.title ?? name, description: note?.description ?? folder?.description ?? "",
      mediaType: note?.mediaType ?? MediaType.of(name), conformsTo: note?.conformsTo)
  }

  /// A part's folder is called what its format is called; the Data Package has no folder of its own and three that are agreed on.
  private static func note(onFolder name: String, _ formats: [Format]) -> (title: String, description: String) {
    if let format = formats.first(where: { $0.name == name && !$0.belongsAtTop }) { return (format.title, format.purpose) }
    switch name {
    case "tables": return ("Tables", "The data as CSV tables.")
    case "documentation": return ("Documentation", "What every column and value means.")
    case "scripts": return ("Scripts", "Read the tables into other programs, with types and labels.")
    default: return (name, "")
    }
  }
}
