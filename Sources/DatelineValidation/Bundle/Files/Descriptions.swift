import DatelineExport
import DatelineXML

/// The descriptions in a bundle, parsed once. What cannot be parsed is logged, and not there for further checks.
final class Descriptions {
  private let files: BundleFiles
  private let log: BundleLog
  private(set) var json: [String: JSONValue] = [:]
  private(set) var xml: [String: XMLElement] = [:]

  static let crate = "data/ro-crate-metadata.json"
  static let package = "data/datapackage.json"
  static let webTables = "data/tables/csv-metadata.json"
  static let croissant = "data/croissant.json"
  static let dataCiteJSON = "metadata/datacite.json"
  static let dataCiteXML = "metadata/datacite.xml"
  static let invenio = "metadata/inveniordm.json"
  static let dataverse = "metadata/dataverse.json"
  static let codebookXML = "data/documentation/ddi-codebook.xml"
  static let citation = "data/CITATION.cff"
  static let readMe = "data/README.md"

  private static let parsedJSON = [crate, package, webTables, croissant, dataCiteJSON, invenio, dataverse]
  private static let parsedXML = [dataCiteXML, codebookXML]

  init(_ files: BundleFiles, _ log: BundleLog) {
    self.files = files
    self.log = log
    for path in Self.parsedJSON { json[path] = parse(path) }
    for path in Self.parsedXML where files.has(path) {
      do {
        var reader = try XMLReader(path: files.location(of: path), name: path)
        xml[path] = try reader.root()
      } catch { note(error) }
    }
  }

  /// Other JSON and XML in the payload and beside it: sound, whatever it says. Those that a format's own reader goes through are left out.
  func checkSyntaxOfOthers(but read: [String]) {
    for path in files.all.map(\.text) where !Self.parsedJSON.contains(path) && !Self.parsedXML.contains(path) {
      guard !read.contains(where: { path == $0 || path.hasPrefix($0 + "/") }) else { continue }
      if path.hasSuffix(".json") || path.hasSuffix(".jsonld") { _ = parse(path) }
      if path.hasSuffix(".xml") { checkSyntax(ofXML: path) }
    }
  }

  private func parse(_ path: String) -> JSONValue? {
    guard let bytes = files.bytes(path) else { return nil }
    do { return try JSONParser.value(of: bytes) } catch {
      let line = (error as? JSONFault)?.line
      log.error("json.syntax", BundleFinding.Place(path, line: line), "it is no sound JSON: \(Self.reason(error))")
      return nil
    }
  }

  private static func reason(_ error: any Error) -> String { (error as? JSONFault)?.reason ?? "\(error)" }

  private func checkSyntax(ofXML path: String) {
    do {
      var reader = try XMLReader(path: files.location(of: path), name: path)
      while try reader.next() != nil {}
    } catch { note(error) }
  }

  private func note(_ problem: XMLProblem) {
    let place = BundleFinding.Place(problem.file, line: problem.line > 0 ? problem.line : nil)
    if problem.kind == .refused {
      log.note("xml.refused", place, "it was not checked: \(problem.message)")
    } else {
      log.error("xml.syntax", place, "it is no sound XML: \(problem.message)")
    }
  }
}
