import DatelineDigest
import DatelineExport
import Testing

extension BundleFixture {
  /// Makes sizes and checksums right again, so that what was changed in the payload is found by its own check and not by fixity.
  mutating func seal() throws {
    try restate("data/datapackage.json", list: "resources", path: "path", size: "bytes", digest: "hash", prefix: "sha256:")
    try restate("data/croissant.json", list: "distribution", path: "contentUrl", size: nil, digest: "sha256", prefix: "")
    try restate("data/ro-crate-metadata.json", list: "@graph", path: "@id", size: "contentSize", digest: "sha256", prefix: "")
    sealBag()
  }

  /// Manifests and Payload-Oxum.
  mutating func sealBag() {
    let payload = files.filter { $0.key.hasPrefix("data/") }
    for algorithm in ["sha256", "sha512"] { files["manifest-\(algorithm).txt"] = Self.manifest(of: payload, algorithm) }
    let oxum = "Payload-Oxum: \(payload.values.reduce(0) { $0 + $1.count }).\(payload.count)"
    let info = String(decoding: files["bag-info.txt"] ?? [], as: UTF8.self).split(separator: "\n")
    files["bag-info.txt"] = Array(info.map { $0.hasPrefix("Payload-Oxum") ? oxum : String($0) }.map { $0 + "\n" }.joined().utf8)
    sealTags()
  }

  mutating func sealTags() {
    let tags = files.filter { !$0.key.hasPrefix("data/") && !$0.key.hasPrefix("tagmanifest-") }
    for algorithm in ["sha256", "sha512"] { files["tagmanifest-\(algorithm).txt"] = Self.manifest(of: tags, algorithm) }
  }

  static func manifest(of files: [String: [UInt8]], _ algorithm: String) -> [UInt8] {
    let lines = files.sorted { $0.key < $1.key }.map { path, bytes in
      let digest = FixityDigest(algorithm)
      digest?.update(bytes)
      return "\(digest?.hexadecimal() ?? "")  \(path)\n"
    }
    return Array(lines.joined().utf8)
  }

  private mutating func restate(_ file: String, list: String, path: String, size: String?, digest: String, prefix: String) throws
  {
    guard let bytes = files[file], case .object(var object)? = try? JSONParser.value(of: bytes),
      case .array(let items)? = object[list]
    else { return }
    object[list] = .array(
      items.map { item in
        guard case .object(var member) = item, case .string(let name)? = member[path], let content = files["data/" + name],
          member[digest] != nil
        else { return item }
        member[digest] = .string(prefix + Digest.hexadecimal(.sha256, of: content))
        if let size { member[size] = size == "bytes" ? .integer(content.count) : .string(String(content.count)) }
        return .object(member)
      })
    files[file] = Array((JSONWriter.text(.object(object)) + "\n").utf8)
  }
}
