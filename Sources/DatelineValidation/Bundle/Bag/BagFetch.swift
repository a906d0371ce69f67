/// `fetch.txt`: payload files that are not in the bag and are to be had elsewhere. Nothing is ever fetched here.
struct BagFetch {
  private let files: BundleFiles
  private let declaration: BagDeclaration
  private let manifests: [BagManifest]
  private let log: BundleLog
  static let file = "fetch.txt"

  init(_ files: BundleFiles, _ declaration: BagDeclaration, _ manifests: [BagManifest], _ log: BundleLog) {
    self.files = files
    self.declaration = declaration
    self.manifests = manifests
    self.log = log
  }

  /// Files that are listed and are not there.
  func paths() -> Set<BagPath> {
    guard let bytes = files.bytes(Self.file) else { return [] }
    guard let lines = BagText.lines(bytes, encoding: declaration.encoding) else {
      log.error("bag.encoding", BundleFinding.Place(Self.file), "it is not text in \(declaration.encoding)")
      return []
    }
    var missing: Set<BagPath> = []
    for (number, line) in lines.enumerated() where !line.allSatisfy(\.isWhitespace) {
      guard let path = path(line, BundleFinding.Place(Self.file, line: number + 1)) else { continue }
      if !files.has(path) { missing.insert(path) }
    }
    return missing
  }

  private func path(_ line: String, _ place: BundleFinding.Place) -> BagPath? {
    let parts = line.split(maxSplits: 2, whereSeparator: { $0 == " " || $0 == "\t" }).map(String.init)
    guard parts.count == 3, parts[0].contains(":"), parts[1] == "-" || parts[1].allSatisfy(\.isNumber) else {
      log.error("bag.fetch", place, "it is not an address, a number of bytes or “-”, and a path")
      return nil
    }
    let path = BagPath(parts[2]).percentDecoded
    if let danger = path.danger {
      log.error("bag.fetch", place, "the path “\(parts[2])” is not safe: \(danger)", remedy: "do not fetch by it")
      return nil
    }
    let isListed = !manifests.isEmpty && manifests.allSatisfy { $0.byPath[path] != nil }
    if declaration.version == .v10, !path.isPayload || !isListed {
      log.error("bag.fetch", place, "every manifest has to list “\(path.text)”, and one does not")
    } else if !isListed {
      log.note("bag.fetch", place, "no manifest lists “\(path.text)”, so it is no part of the bag")
    }
    return path
  }
}
