import DatelineTesting
import Foundation
import Testing

extension Corruption {
  static let bag: [Corruption] = [
    bare("a flipped byte in a table", "bag.fixity", at: "data/tables/agents.csv") { try $0.flip("data/tables/agents.csv") },
    bare("a flipped byte in TEI", "bag.fixity", at: "data/tei/wire-pier.xml") { try $0.flip("data/tei/wire-pier.xml") },
    bare("a flipped byte in JSON-LD", "bag.fixity", at: "data/jsonld/statements.jsonld") {
      try $0.flip("data/jsonld/statements.jsonld")
    },
    bare("a flipped byte in the README", "bag.fixity", at: "data/README.md") { try $0.flip("data/README.md") },
    bare("a flipped byte in the preview", "bag.fixity", at: "data/ro-crate-preview.html") {
      try $0.flip("data/ro-crate-preview.html")
    },
    bare("a flipped byte in a reading script", "bag.fixity", at: "data/scripts/read-tables.py") {
      try $0.flip("data/scripts/read-tables.py")
    },
    bare("a flipped byte in a tag file", "bag.fixity", at: "metadata/datacite.json") { try $0.flip("metadata/datacite.json") },
    bare("a payload file is missing", "bag.file-missing", at: "data/LICENSE.txt") { $0.files["data/LICENSE.txt"] = nil },
    bare("a tag file is missing", "bag.file-missing", at: "metadata/datacite.xml") { $0.files["metadata/datacite.xml"] = nil },
    bare("a surplus file in the payload", "bag.file-surplus", at: "data/notes.txt") {
      $0.files["data/notes.txt"] = Array("draft".utf8)
    },
    bare("a surplus file beside the payload", "bag.tag-file-unlisted", at: "notes.txt") {
      $0.files["notes.txt"] = Array("draft".utf8)
    },
    bare("one manifest lacks a file", "bag.manifest-incomplete", at: "manifest-sha512.txt") { fixture in
      try fixture.edit("manifest-sha512.txt") { $0.filter { !$0.hasSuffix(" data/README.md") } }
      fixture.sealTags()
    },
    bare("a file is listed twice", "bag.manifest-duplicate", at: "manifest-sha256.txt") { fixture in
      try fixture.edit("manifest-sha256.txt") { $0 + $0.suffix(1) }
      fixture.sealTags()
    },
    bare("a manifest leads out of the bag", "bag.manifest-path", at: "manifest-sha256.txt") { fixture in
      try fixture.edit("manifest-sha256.txt") { $0 + [String(repeating: "0", count: 64) + "  data/../../passwords"] }
      fixture.sealTags()
    },
    bare("a manifest with a line that is none", "bag.manifest-syntax", at: "manifest-sha256.txt") { fixture in
      try fixture.edit("manifest-sha256.txt") { $0 + ["data/README.md"] }
      fixture.sealTags()
    },
    bare("no manifest of the payload", "bag.manifest-missing", at: "") {
      $0.files["manifest-sha256.txt"] = nil
      $0.files["manifest-sha512.txt"] = nil
    },
    bare("a manifest of the tag files is missing", "bag.tagmanifest-missing", at: "tagmanifest-sha512.txt") {
      $0.files["tagmanifest-sha512.txt"] = nil
    },
    bare("both manifests of the tag files are missing", "bag.tagmanifest-missing", at: "tagmanifest-sha256.txt") {
      $0.files["tagmanifest-sha256.txt"] = nil
      $0.files["tagmanifest-sha512.txt"] = nil
    },
    bare("a wrong Payload-Oxum", "bag.oxum", at: "bag-info.txt") { fixture in
      try fixture.edit("bag-info.txt") { $0.map { $0.hasPrefix("Payload-Oxum") ? "Payload-Oxum: 1.1" : $0 } }
      fixture.sealTags()
    },
    bare("bag-info.txt lacks what the profile asks for", "bag.profile", at: "bag-info.txt") { fixture in
      try fixture.edit("bag-info.txt") { $0.filter { !$0.hasPrefix("Bagging-Date") } }
      fixture.sealTags()
    },
    bare("a manifest that the profile asks for is missing", "bag.profile", at: "manifest-sha512.txt") { fixture in
      fixture.files["manifest-sha512.txt"] = nil
      fixture.sealTags()
    },
    sealed("a form for repositories is left out", "bag.profile", at: "metadata/dataverse.json") {
      $0.files["metadata/dataverse.json"] = nil
    },
    bare("a line of bag-info.txt without a label", "bag.info-syntax", at: "bag-info.txt") { fixture in
      try fixture.edit("bag-info.txt") { $0 + ["no label here"] }
      fixture.sealTags()
    },
    bare("an unknown version of BagIt", "bag.version", at: "bagit.txt") { fixture in
      try fixture.replace("1.0", with: "1.7", in: "bagit.txt")
      fixture.sealTags()
    },
    bare("bagit.txt begins with a byte order mark", "bag.declaration", at: "bagit.txt") { fixture in
      fixture.files["bagit.txt"] = [0xEF, 0xBB, 0xBF] + (fixture.files["bagit.txt"] ?? [])
      fixture.sealTags()
    },
    bare("bagit.txt is missing", "bag.declaration", at: "bagit.txt") { $0.files["bagit.txt"] = nil },
    bare("a file to be fetched", "bag.fetch", at: "fetch.txt") { fixture in
      fixture.files["fetch.txt"] = Array("https://example.org/x - data/../x\n".utf8)
      fixture.sealTags()
    },
  ]

  static let zip: [Corruption] = [
    zipped("the zip is cut short", "zip.unreadable", at: "") { Array($0.zipped().dropLast(200)) },
    zipped("a byte in the zip is flipped", "zip.damaged", at: "data/CHANGELOG.md") { fixture in
      var zip = fixture.zipped()
      let content = try #require(fixture.files["data/CHANGELOG.md"])
      let place = try #require(Data(zip).range(of: Data(content)))
      zip[place.lowerBound] ^= 1
      return zip
    },
    zipped("an entry stands there twice", "zip.unsafe", at: name("data/README.md")) {
      $0.zipped(and: [BundleFixture.entry(name("data/README.md"))])
    },
    zipped("an entry leads out of the folder", "zip.unsafe", at: "../evil.txt") {
      $0.zipped(and: [BundleFixture.entry("../evil.txt")])
    },
    zipped("an entry with an absolute path", "zip.unsafe", at: "/etc/evil.txt") {
      $0.zipped(and: [BundleFixture.entry("/etc/evil.txt")])
    },
    zipped("an entry is a symbolic link", "zip.unsafe", at: name("data/link")) {
      $0.zipped(and: [BundleFixture.entry(name("data/link")) { $0.attributes = 0o120777 << 16 }])
    },
    zipped("an entry is encrypted", "zip.unsafe", at: name("data/secret")) {
      $0.zipped(and: [BundleFixture.entry(name("data/secret")) { $0.flags = 1 }])
    },
    zipped("a zip bomb", "zip.bomb", at: name("data/zeros")) {
      $0.zipped(and: [BundleFixture.entry(name("data/zeros")) { $0.size = 1 << 31 }])
    },
    zipped("two names that differ in case", "zip.name-clash", at: "data/readme.MD") {
      $0.zipped(and: [BundleFixture.entry(name("data/readme.MD"))])
    },
    zipped("an empty zip", "zip.unreadable", at: "") { _ in Array("PK".utf8) },
  ]

  private static func name(_ path: String) -> String { BundleFixture.name + "/" + path }
}

extension BundleFixture {
  /// Changes the lines of a text file.
  mutating func edit(_ path: String, _ change: ([String]) -> [String]) throws {
    let lines = try text(path).split(separator: "\n").map(String.init)
    let changed = change(lines)
    #expect(changed != lines, "\(path) is changed")
    files[path] = Array(changed.map { $0 + "\n" }.joined().utf8)
  }
}
