/// A list of files with their checksums: `manifest-sha256.txt`, `tagmanifest-md5.txt`.
struct BagManifest {
  struct Entry {
    let path: BagPath
    /// Lower-case hexadecimal.
    let checksum: String
    /// Of the manifest, from 1.
    let line: Int
  }

  let file: String
  /// In lower case: `sha256`.
  let algorithm: String
  let isOfTags: Bool
  private(set) var entries: [Entry] = []
  private(set) var byPath: [BagPath: Entry] = [:]

  /// `nil` for a file that is no manifest.
  init?(file: String) {
    guard file.hasSuffix(".txt"), !file.contains("/") else { return nil }
    let name = file.dropLast(4)
    guard let prefix = ["tagmanifest-", "manifest-"].first(where: name.hasPrefix) else { return nil }
    self.file = file
    isOfTags = prefix == "tagmanifest-"
    algorithm = name.dropFirst(prefix.count).lowercased()
  }

  /// Reads the lines; what is wrong with them is logged, and left out.
  mutating func read(_ files: BundleFiles, _ declaration: BagDeclaration, _ log: BundleLog) {
    guard let bytes = files.bytes(file), let lines = BagText.lines(bytes, encoding: declaration.encoding) else {
      return log.error("bag.encoding", BundleFinding.Place(file), "it is not text in \(declaration.encoding)")
    }
    for (number, line) in lines.enumerated() where !line.allSatisfy(\.isWhitespace) {
      guard let entry = entry(line, number + 1, declaration, files, log) else { continue }
      add(entry, declaration.version, log)
    }
  }

  private func entry(
    _ line: String, _ number: Int, _ declaration: BagDeclaration, _ files: BundleFiles, _ log: BundleLog
  ) -> Entry? {
    let place = BundleFinding.Place(file, line: number)
    guard let (checksum, name) = Self.split(line) else {
      log.error("bag.manifest-syntax", place, "it is not a checksum in hexadecimal, white space and a path")
      return nil
    }
    var path = name
    if path.hasPrefix("*") {
      path.removeFirst()
      log.warning("bag.marker", place, "“*” is md5sum's mark of binary files, and no part of BagIt", remedy: "remove it")
    }
    if path.hasPrefix("./") {
      path.removeFirst(2)
      log.warning("bag.marker", place, "the path begins with “./”", remedy: "write “data/…”")
    }
    let found = resolved(BagPath(path), declaration.version, files)
    if let danger = found.danger {
      log.error("bag.manifest-path", place, "the path “\(path)” is not safe: \(danger)", remedy: "never unpack or fetch by it")
      return nil
    }
    guard found.isPayload != isOfTags else {
      log.error(
        "bag.manifest-path", place,
        isOfTags ? "“\(path)” is payload, and this manifest is of tag files" : "“\(path)” does not lie in data/")
      return nil
    }
    return Entry(path: found, checksum: checksum.lowercased(), line: number)
  }

  /// Older bags wrote paths as they are; 1.0 writes line ends and percent signs in hexadecimal.
  private func resolved(_ path: BagPath, _ version: BagVersion?, _ files: BundleFiles) -> BagPath {
    let decoded = path.percentDecoded
    let (first, second) = version == .v10 ? (decoded, path) : (path, decoded)
    return files.has(first) || !files.has(second) ? first : second
  }

  private static func split(_ line: String) -> (checksum: String, path: String)? {
    let checksum = line.prefix { $0 != " " && $0 != "\t" }
    let path = line.dropFirst(checksum.count).drop { $0 == " " || $0 == "\t" }
    guard !checksum.isEmpty, checksum.allSatisfy(\.isHexDigit), !path.isEmpty else { return nil }
    return (String(checksum), String(path))
  }

  private mutating func add(_ entry: Entry, _ version: BagVersion?, _ log: BundleLog) {
    guard let first = byPath[entry.path] else {
      byPath[entry.path] = entry
      return entries.append(entry)
    }
    let place = BundleFinding.Place(file, line: entry.line)
    let message = "“\(entry.path.text)” stands in line \(first.line) already"
    if first.checksum != entry.checksum {
      log.error("bag.manifest-duplicate", place, message + ", with another checksum", remedy: "remove the wrong line")
    } else if version == .v10 {
      log.error("bag.manifest-duplicate", place, message, remedy: "remove one of the lines")
    } else {
      log.warning("bag.manifest-duplicate", place, message, remedy: "remove one of the lines")
    }
  }
}
