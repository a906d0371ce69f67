import DatelineFormats

/// Whether a folder is a valid bag: RFC 8493 for version 1.0, and the drafts that came before it for theirs.
final class BagCheck {
  private let files: BundleFiles
  private let log: BundleLog
  private let declaration: BagDeclaration
  private(set) var filesChecked = 0
  private(set) var hasOurProfile = false

  init(_ files: BundleFiles, _ log: BundleLog) {
    self.files = files
    self.log = log
    declaration = BagDeclaration(files, log)
  }

  var version: BagVersion? { declaration.version }

  func run() {
    let manifests = manifests()
    let payloadManifests = manifests.filter { !$0.isOfTags }
    if payloadManifests.isEmpty {
      log.error("bag.manifest-missing", BundleFinding.Place(""), "there is no manifest of the payload")
    }
    if files.payload.isEmpty, !hasPayloadFolder {
      log.error("bag.payload-missing", BundleFinding.Place("data/"), "there is no folder data/")
    }
    let fetched = BagFetch(files, declaration, payloadManifests, log).paths()
    let info = BagInfo(files, declaration, log)
    hasOurProfile = info.values("BagIt-Profile-Identifier").contains(BundleExporter.bagProfile)
    if hasOurProfile { BagProfileCheck(files, log).check(info, version) }
    info.checkOxum(files.payload.compactMap(files.size), isWhole: fetched.isEmpty, log)
    BagCompleteness(files, declaration.version, manifests, fetched: fetched, log).check(wantsAllTags: hasOurProfile)
    filesChecked = BagFixity(files, manifests, log).check()
  }

  /// An empty payload is legal.
  private var hasPayloadFolder: Bool { BundleFolder.isFolder(files.location(of: "data")) }

  private func manifests() -> [BagManifest] {
    files.tags.compactMap { path in
      guard var manifest = BagManifest(file: path.text) else { return nil }
      manifest.read(files, declaration, log)
      return manifest
    }
  }
}
