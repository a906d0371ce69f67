/// `bag-info.txt` (`package-info.txt` up to 0.95): labels and values, of which most may stand there more than once.
struct BagInfo {
  let file: String
  private(set) var entries: [(label: String, value: String, line: Int)] = []

  init(_ files: BundleFiles, _ declaration: BagDeclaration, _ log: BundleLog) {
    let names = [declaration.version?.metadataFile ?? "bag-info.txt", "bag-info.txt", "package-info.txt"]
    file = names.first(where: files.has) ?? names[0]
    guard let bytes = files.bytes(file) else { return }
    guard let lines = BagText.lines(bytes, encoding: declaration.encoding) else {
      log.error("bag.encoding", BundleFinding.Place(file), "it is not text in \(declaration.encoding)")
      return
    }
    for (number, line) in lines.enumerated() where !line.allSatisfy(\.isWhitespace) { read(line, number + 1, log) }
    checkRepetition(declaration.version, log)
  }

  /// A line that begins with white space goes on with the value before it.
  private mutating func read(_ line: String, _ number: Int, _ log: BundleLog) {
    let place = BundleFinding.Place(file, line: number)
    if line.first == " " || line.first == "\t" {
      guard let last = entries.indices.last else {
        return log.error("bag.info-syntax", place, "it begins with white space, and there is no line before it to go on with")
      }
      entries[last].value += " " + Self.trimmed(line)
    } else if let colon = line.firstIndex(of: ":"), colon > line.startIndex {
      entries.append((Self.trimmed(line[..<colon]), Self.trimmed(line[line.index(after: colon)...]), number))
    } else {
      log.error(
        "bag.info-syntax", place, "it is no label with a colon and a value", remedy: "begin a line that goes on with a space")
    }
  }

  func values(_ label: String) -> [String] {
    entries.filter { $0.label.lowercased() == label.lowercased() }.map(\.value)
  }

  private func checkRepetition(_ version: BagVersion?, _ log: BundleLog) {
    guard version == .v10, values(Self.oxum).count > 1 else { return }
    log.error("bag.oxum", BundleFinding.Place(file), "\(Self.oxum) stands there more than once")
  }

  /// - Parameter isWhole: false where files have still to be fetched, so that a sum cannot be right.
  func checkOxum(_ sizes: [Int], isWhole: Bool, _ log: BundleLog) {
    guard let entry = entries.first(where: { $0.label.lowercased() == Self.oxum.lowercased() }) else { return }
    let place = BundleFinding.Place(file, line: entry.line)
    let parts = entry.value.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let bytes = parts[0], let count = parts[1] else {
      return log.error("bag.oxum", place, "“\(entry.value)” is not a number of bytes, a full stop and a number of files")
    }
    let total = sizes.reduce(0, +)
    guard isWhole, bytes != total || count != sizes.count else { return }
    log.error(
      "bag.oxum", place, "the payload has \(total) bytes in \(sizes.count) files, and not \(bytes) in \(count)",
      remedy: "the bag is not whole, or has more than it should")
  }

  private static let oxum = "Payload-Oxum"

  private static func trimmed(_ text: some StringProtocol) -> String {
    var rest = text[...]
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return String(rest)
  }
}
