import DatelineExport

extension DescriptionReading {
  /// What the papers for people say: README, licence, preview, and the bag's own metadata. Only of a bundle of ours, whose papers have a known shape.
  static func papers(_ files: BundleFiles) -> [Description] {
    let readings: [(String, (String, inout Description) -> Void)] = [
      (Descriptions.readMe, readMe), ("data/LICENSE.txt", licence), ("data/ro-crate-preview.html", preview),
      ("bag-info.txt", bagMetadata),
    ]
    return readings.compactMap { file, read in
      guard let bytes = files.bytes(file) else { return nil }
      var found = Description(file)
      read(String(decoding: bytes, as: UTF8.self), &found)
      return found
    }
  }

  /// A heading with the title, then `Version 1.0.0, 2031-04-01.`
  private static func readMe(_ text: String, _ found: inout Description) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    found.title = lines.first { $0.hasPrefix("# ") }.map { withoutEscapes($0.dropFirst(2)) }
    guard let line = lines.first(where: { $0.hasPrefix("Version ") }) else { return }
    let parts = line.dropFirst("Version ".count).split(separator: ",", maxSplits: 1)
    found.version = parts.first.map(withoutEscapes)
    found.date = parts.dropFirst().first.map { String($0.trimmingPrefix(" ").prefix(10)) }
  }

  /// The address of the licence stands on a line of its own.
  private static func licence(_ text: String, _ found: inout Description) {
    let address = text.split(separator: "\n").first { $0.hasPrefix("https://") || $0.hasPrefix("http://") }
    found.licence = address.flatMap { Wording.licence(String($0)) }
  }

  private static func preview(_ text: String, _ found: inout Description) {
    guard let start = text.firstRange(of: "<h1>"), let end = text.firstRange(of: "</h1>"), start.upperBound <= end.lowerBound
    else { return }
    found.title = Wording.withoutTags(String(text[start.upperBound..<end.lowerBound]))
  }

  private static func bagMetadata(_ text: String, _ found: inout Description) {
    for line in text.split(separator: "\n") {
      let value = line.drop { $0 != ":" }.dropFirst().trimmingPrefix(" ")
      if line.hasPrefix("External-Description:") { found.description = String(value) }
      if line.hasPrefix("Bagging-Date:") { found.date = String(value) }
      if line.hasPrefix("External-Identifier:"), let doi = Wording.doi(String(value)) { found.doi = doi }
    }
  }

  /// Markdown without the backslashes before its marks.
  private static func withoutEscapes(_ text: some StringProtocol) -> String {
    var plain = ""
    var isEscaped = false
    for character in text {
      if character == "\\", !isEscaped {
        isEscaped = true
      } else {
        plain.append(character)
        isEscaped = false
      }
    }
    return plain
  }
}
