/// What the bags of our profile have beyond what BagIt asks for: `schemas/bundle/bagit-profile.json`.
package struct BagProfileCheck {
  package static let labels = [
    "Source-Organization", "Contact-Name", "External-Description", "External-Identifier", "Internal-Sender-Identifier",
    "Bagging-Date",
    "Payload-Oxum", "Bag-Software-Agent",
  ]
  package static let algorithms = ["sha256", "sha512"]

  package static let tagFiles = [
    "README.txt", "metadata/datacite.xml", "metadata/datacite.json", "metadata/inveniordm.json", "metadata/dataverse.json",
  ]
  package static let payloadFiles = [
    "data/ro-crate-metadata.json", "data/ro-crate-preview.html", "data/README.md", "data/LICENSE.txt", "data/CITATION.cff",
    "data/CHANGELOG.md",
  ]

  private let files: BundleFiles
  private let log: BundleLog

  init(_ files: BundleFiles, _ log: BundleLog) {
    self.files = files
    self.log = log
  }

  func check(_ info: BagInfo, _ version: BagVersion?) {
    for label in Self.labels where info.values(label).isEmpty {
      log.error("bag.profile", BundleFinding.Place(info.file, label), "\(label) is missing, which the bag's own profile asks for")
    }
    let manifests = Self.algorithms.map { "manifest-\($0).txt" }
    for file in manifests + Self.tagFiles + Self.payloadFiles where !files.has(file) {
      log.error(
        "bag.profile", BundleFinding.Place(file), "it is missing, and the bag's own profile asks for it",
        remedy: "get the bundle again")
    }
    if let version, version != .v10 {
      log.error("bag.profile", BundleFinding.Place(BagDeclaration.file, line: 1), "the bag's own profile is one of BagIt 1.0")
    }
    if files.has(BagFetch.file) {
      log.error("bag.profile", BundleFinding.Place(BagFetch.file), "the bag's own profile allows nothing that has to be fetched")
    }
  }
}
