import DatelineXML

/// The declarations of the pointer scheme, which every file repeats, since each is also read by itself.
struct TEIPrefix {
  let ident: String
  let match: String
  let replacement: String
  let meaning: String

  static let shared: [TEIPrefix] = [
    TEIPrefix(
      ident: "agt", match: "(.+)", replacement: "authorities.xml#$1", meaning: "Agents: people, bodies, groups, outlets."),
    TEIPrefix(ident: "plc", match: "(.+)", replacement: "authorities.xml#$1", meaning: "Places."),
    TEIPrefix(ident: "evt", match: "(.+)", replacement: "authorities.xml#$1", meaning: "Events."),
    TEIPrefix(ident: "doc", match: "(.+)", replacement: "$1.xml#$1", meaning: "Documents."),
    TEIPrefix(ident: "stm", match: "([^/]+)/(.+)", replacement: "$1.xml#$2", meaning: "Statements: document, then statement."),
    TEIPrefix(ident: "utt", match: "(.+)", replacement: "utterances.xml#$1", meaning: "Utterances."),
    TEIPrefix(
      ident: "voc", match: "(.+)", replacement: "corpus.xml#voc.$1",
      meaning: "Controlled values: the taxonomies of the corpus header."),
    TEIPrefix(
      ident: "prv", match: "(.+)", replacement: "corpus.xml#prv.$1",
      meaning: "Provenance: the responsibility statements of the corpus header."),
  ]

  /// Passages of a document's own source file.
  static func raw(_ fileName: String) -> TEIPrefix {
    TEIPrefix(
      ident: "raw", match: "([0-9]+),([0-9]+)(;words=[0-9a-f]{16})?", replacement: "texts/\(percentEncoded(fileName))#char=$1,$2",
      meaning: """
        Half-open range of Unicode code points of the decoded source file (RFC 5147 char positions); after words= the first 16 \
        hexadecimal digits of SHA-256 over the SHA-256 of the file, as hexadecimal digits, and the words of the reading text in UTF-8.
        """)
  }

  /// Passages of other documents' source files.
  static let source = TEIPrefix(
    ident: "src", match: "([^/]+)/([0-9]+),([0-9]+)(;words=[0-9a-f]{16})?", replacement: "$1.xml#char=$2,$3",
    meaning: "As raw: in the header of the document that is named before the slash.")

  static func write(_ prefixes: [TEIPrefix], to xml: inout XMLWriter) {
    xml.element("listPrefixDef") { xml in
      for prefix in prefixes {
        let attributes: XMLAttributes = [
          "ident": prefix.ident, "matchPattern": prefix.match, "replacementPattern": prefix.replacement,
        ]
        xml.element("prefixDef", attributes) { $0.element("p", text: prefix.meaning) }
      }
    }
  }

  private static func percentEncoded(_ name: String) -> String {
    name.utf8.map { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: String(Unicode.Scalar(byte))
      default: "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }.joined()
  }
}
