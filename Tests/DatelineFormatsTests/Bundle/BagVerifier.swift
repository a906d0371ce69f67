import DatelineDigest

/// RFC 8493 by hand: what is wrong with a bag.
struct BagVerifier {
  let files: [String: [UInt8]]

  func faults() -> [String] {
    let payload = Set(files.keys.filter { $0.hasPrefix("data/") })
    let tags = Set(files.keys.filter { !$0.hasPrefix("data/") && !$0.hasPrefix("tagmanifest-") })
    var faults = declarationFaults() + oxumFaults(payload)
    for algorithm in DigestAlgorithm.allCases {
      faults += manifestFaults("manifest-\(algorithm.rawValue).txt", algorithm, over: payload)
      faults += manifestFaults("tagmanifest-\(algorithm.rawValue).txt", algorithm, over: tags)
    }
    return faults
  }

  func text(_ name: String) -> String { String(decoding: files[name] ?? [], as: UTF8.self) }

  private func declarationFaults() -> [String] {
    text("bagit.txt") == "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n" ? [] : ["bagit.txt"]
  }

  private func oxumFaults(_ payload: Set<String>) -> [String] {
    let bytes = payload.reduce(0) { $0 + (files[$1]?.count ?? 0) }
    return text("bag-info.txt").contains("Payload-Oxum: \(bytes).\(payload.count)\n") ? [] : ["Payload-Oxum"]
  }

  private func manifestFaults(_ name: String, _ algorithm: DigestAlgorithm, over expected: Set<String>) -> [String] {
    var listed: Set<String> = []
    var faults: [String] = []
    for line in text(name).split(separator: "\n") {
      let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
      let file = String(parts[1].drop { $0 == " " })
      if !listed.insert(file).inserted { faults.append("\(name): \(file) twice") }
      guard let bytes = files[file] else { continue }
      if Digest.hexadecimal(algorithm, of: bytes) != parts[0] { faults.append("\(name): \(file)") }
    }
    return faults + listed.symmetricDifference(expected).sorted().map { "\(name): \($0) not on both sides" }
  }
}
