/// `bagit.txt`: which version of BagIt, and in which encoding the other tag files are. It is itself always UTF-8, without a byte order mark.
struct BagDeclaration {
  private(set) var version: BagVersion?
  private(set) var encoding = "UTF-8"
  static let file = "bagit.txt"

  /// As much as can be told; what is wrong is logged.
  init(_ files: BundleFiles, _ log: BundleLog) {
    guard let bytes = files.bytes(Self.file) else {
      log.error("bag.declaration", Self.place(nil), "it is missing: without it nothing says that this is a bag")
      return
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) || bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0xFF, 0xFE]) {
      log.error("bag.declaration", Self.place(1), "it begins with a byte order mark", remedy: "remove its first bytes")
      return
    }
    guard let lines = BagText.lines(bytes, encoding: "UTF-8"), lines.count == 2 else {
      log.error(
        "bag.declaration", Self.place(nil), "it is not two lines of UTF-8",
        remedy: "write “BagIt-Version: 1.0” and “Tag-File-Character-Encoding: UTF-8”")
      return
    }
    readVersion(lines[0], log)
    readEncoding(lines[1], log)
  }

  private mutating func readVersion(_ line: String, _ log: BundleLog) {
    guard let value = Self.value(of: line, "BagIt-Version") else {
      return log.error("bag.declaration", Self.place(1), "“\(line)” is not “BagIt-Version: M.N”")
    }
    guard let known = BagVersion(rawValue: value.text) else {
      let versions = BagVersion.allCases.map(\.rawValue).joined(separator: ", ")
      return log.error(
        "bag.version", Self.place(1), "“\(value.text)” is no known version of BagIt", remedy: "known are \(versions)")
    }
    version = known
    if known.hasStrictDeclaration, !value.isExact {
      log.error("bag.declaration", Self.place(1), "exactly one space stands behind the colon, and none elsewhere")
    }
  }

  private mutating func readEncoding(_ line: String, _ log: BundleLog) {
    guard let value = Self.value(of: line, "Tag-File-Character-Encoding") else {
      return log.error("bag.declaration", Self.place(2), "“\(line)” is not “Tag-File-Character-Encoding: UTF-8”")
    }
    encoding = value.text
    if version?.hasStrictDeclaration == true, !value.isExact {
      log.error("bag.declaration", Self.place(2), "exactly one space stands behind the colon, and none elsewhere")
    }
    if !BagText.isKnown(encoding) {
      log.error("bag.encoding", Self.place(2), "the encoding “\(encoding)” is not known here", remedy: "use UTF-8")
    }
  }

  /// The value behind a label, and whether it stands there as RFC 8493 has it.
  private static func value(of line: String, _ label: String) -> (text: String, isExact: Bool)? {
    guard line.hasPrefix(label + ":") else { return nil }
    let rest = line.dropFirst(label.count + 1)
    let text = rest.trimmingPrefix { $0 == " " || $0 == "\t" }
    let bare = text.reversed().drop { $0 == " " || $0 == "\t" }.reversed()
    return bare.isEmpty ? nil : (String(bare), rest == " " + String(bare))
  }

  private static func place(_ line: Int?) -> BundleFinding.Place { BundleFinding.Place(file, line: line) }
}
