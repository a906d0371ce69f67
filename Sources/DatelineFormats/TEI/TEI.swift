/// What every file of the export has in common with all TEI.
enum TEI {
  static let namespace = "http://www.tei-c.org/ns/1.0"
  static let xinclude = "http://www.w3.org/2001/XInclude"

  static let root = "corpus.xml"
  static let authorities = "authorities.xml"
  static let utterances = "utterances.xml"
  static let apparatus = "apparatus.xml"

  static func document(_ id: String) -> String { "\(id).xml" }

  /// The file of one part of a corpus that is too large for one `teiCorpus`.
  static func shard(_ number: Int) -> String {
    let digits = String(number)
    return "corpus-" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits + ".xml"
  }

  static func isShard(_ file: String) -> Bool {
    let number = file.dropFirst("corpus-".count).dropLast(".xml".count)
    return file.hasPrefix("corpus-") && file.hasSuffix(".xml") && !number.isEmpty
      && number.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }
}
