/// Whether what is listed is there, and what is there is listed.
struct BagCompleteness {
  private let files: BundleFiles
  private let version: BagVersion?
  private let manifests: [BagManifest]
  /// Listed in `fetch.txt`, so that somebody may still have to fetch them.
  private let fetched: Set<BagPath>
  private let log: BundleLog

  init(_ files: BundleFiles, _ version: BagVersion?, _ manifests: [BagManifest], fetched: Set<BagPath>, _ log: BundleLog) {
    self.files = files
    self.version = version
    self.manifests = manifests
    self.fetched = fetched
    self.log = log
  }

  /// - Parameter wantsAllTags: true where the bag's profile is ours, in which every tag file stands in the tag manifests.
  func check(wantsAllTags: Bool) {
    for manifest in manifests { missing(manifest) }
    surplus()
    tags(wantsAllTags)
  }

  private func missing(_ manifest: BagManifest) {
    for entry in manifest.entries where !files.has(entry.path) {
      let place = BundleFinding.Place(manifest.file, line: entry.line)
      if let same = files.sameCharacters(as: entry.path) {
        log.warning(
          "bag.normalization", place, "“\(entry.path.text)” is there as “\(same.text)”, with characters composed in another way",
          remedy: "rename the file, or write its name as it is")
      } else if fetched.contains(entry.path) {
        log.error("bag.incomplete", place, "“\(entry.path.text)” has still to be fetched", remedy: "fetch what fetch.txt lists")
      } else {
        log.error(
          "bag.file-missing", BundleFinding.Place(entry.path.text),
          "\(manifest.file), line \(entry.line), lists it, and it is not there",
          remedy: "get the bundle again")
      }
    }
  }

  private func surplus() {
    let lists = manifests.filter { !$0.isOfTags }
    guard !lists.isEmpty else { return }
    let listed = lists.map { Set($0.byPath.keys.map(\.composed)) }
    for path in files.payload {
      let without = zip(lists, listed).filter { !$1.contains(path.composed) }.map(\.0.file)
      if without.count == lists.count {
        log.error(
          "bag.file-surplus", BundleFinding.Place(path.text), "no manifest lists it",
          remedy: "remove it, or make the bag again with it")
      } else if let first = without.first, version?.wantsEachManifestComplete ?? true {
        log.error(
          "bag.manifest-incomplete", BundleFinding.Place(first),
          "it does not list “\(path.text)”, as every manifest has to since BagIt 1.0",
          remedy: "make the manifests again")
      }
    }
  }

  /// Tag files need not be listed, so one that is not is an error only where the bag's own profile says that all are.
  private func tags(_ wantsAll: Bool) {
    let lists = manifests.filter(\.isOfTags)
    if lists.isEmpty, wantsAll {
      log.error(
        "bag.tagmanifest-missing", BundleFinding.Place("tagmanifest-sha256.txt"), "there is no manifest of the tag files",
        remedy: "get the bundle again")
    }
    let payload = Set(manifests.filter { !$0.isOfTags }.map(\.algorithm))
    for algorithm in payload.subtracting(lists.map(\.algorithm)).sorted() where wantsAll && !lists.isEmpty {
      log.error(
        "bag.tagmanifest-missing", BundleFinding.Place("tagmanifest-\(algorithm).txt"),
        "there is manifest-\(algorithm).txt and no manifest of the tag files with it", remedy: "get the bundle again")
    }
    for path in files.tags where !path.text.hasPrefix("tagmanifest-") {
      guard let list = lists.first(where: { $0.byPath[path] == nil }) else { continue }
      if wantsAll {
        log.error(
          "bag.tag-file-unlisted", BundleFinding.Place(path.text), "\(list.file) does not list it", remedy: "remove the file")
      } else {
        log.note(
          "bag.tag-file-unlisted", BundleFinding.Place(path.text),
          "\(list.file) does not list it, so nothing tells whether it is sound")
      }
    }
  }
}
