import DatelineDigest
import DatelineExport
import DatelineModel

/// The tag files that make a folder a bag: BagIt 1.0, RFC 8493.
struct Bag {
  let metadata: BundleMetadata
  let stamp: Stamp

  /// To be called when everything in `data/` and `metadata/` is there.
  func write(to bag: OutputFolder) throws {
    let payload = bag.folder("data").finishedFiles
    try bag.write("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n", to: "bagit.txt")
    try bag.write(readMe, to: "README.txt")
    for algorithm in DigestAlgorithm.allCases {
      try manifest(of: payload, algorithm, below: "data/", to: bag, "manifest-\(algorithm.rawValue).txt")
    }
    try bag.write(info(payload, manifest: bag.finishedFiles.first { $0.name == "manifest-sha256.txt" }), to: "bag-info.txt")
    let tags = bag.finishedFiles.filter { !$0.name.hasPrefix("data/") }
    for algorithm in DigestAlgorithm.allCases {
      try manifest(of: tags, algorithm, below: "", to: bag, "tagmanifest-\(algorithm.rawValue).txt")
    }
  }

  private func manifest(
    of files: [FinishedFile], _ algorithm: DigestAlgorithm, below folder: String, to bag: OutputFolder, _ name: String
  ) throws {
    let manifest = try bag.file(name)
    for file in files {
      guard let digest = file.digests[algorithm] else {
        throw ExportError(.bug, "\(file.name) was written without its \(algorithm.rawValue)", format: "bundle")
      }
      try manifest.write("\(digest)  \(folder)\(file.name)\n")
    }
    try manifest.close()
  }

  private func info(_ payload: [FinishedFile], manifest: FinishedFile?) -> String {
    let bytes = payload.reduce(0) { $0 + $1.size }
    let fingerprint = manifest?.digests[.sha256].map { "urn:uuid:" + NameUUID.text(iri: "urn:sha256:\($0)") }
    let fields: [(String, String?)] = [
      ("Source-Organization", metadata.publisherName),
      ("Contact-Name", metadata.contact?.name ?? metadata.authors.first?.displayName),
      ("Contact-Email", metadata.contact?.email),
      ("External-Description", metadata.dataset.description),
      ("Bagging-Date", metadata.dataset.date.description),
      ("External-Identifier", metadata.doi?.iri),
      ("External-Identifier", fingerprint),
      ("Internal-Sender-Identifier", metadata.baseName),
      ("Bag-Software-Agent", "\(stamp.tool) \(stamp.version)"),
      ("BagIt-Profile-Identifier", BundleProfile.bagIt),
      ("Payload-Oxum", "\(bytes).\(payload.count)"),
    ]
    return fields.map { name, value in value.map { "\(name): \(Self.line($0))\n" } ?? "" }.joined()
  }

  /// A value is one line: white space of any kind becomes one space.
  private static func line(_ text: String) -> String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }

  private var readMe: String {
    """
    \(Self.line(metadata.dataset.title))

    The dataset is in the folder data/. Start with data/README.md or data/ro-crate-preview.html.
    The other files here are for archives: checksums (BagIt 1.0, RFC 8493) and, in metadata/, descriptions for repositories.
    To check that nothing is damaged: sha256sum -c manifest-sha256.txt

    """
  }
}
