import DatelineExport
import DatelineModel

/// Check digits and syntax of persistent identifiers, wherever they stand in a description. No schema computes them.
struct IdentifierCheck {
  private let log: BundleLog

  init(_ log: BundleLog) { self.log = log }

  func check(_ value: JSONValue, in file: String) {
    value.forEachText { path, text in check(text, at: BundleFinding.Place(file, path)) }
  }

  func check(_ text: String, at place: BundleFinding.Place) {
    guard !text.contains(where: \.isWhitespace), let kind = Self.kind(of: text) else { return }
    do {
      switch kind {
      case .orcid: _ = try ORCID(text)
      case .ror: _ = try ROR(text)
      case .doi: _ = try DOI(text)
      }
    } catch { log.error("identifier.\(kind.rawValue)", place, "\(error)", remedy: "look it up, and correct it") }
  }

  private enum Kind: String { case orcid, ror, doi }

  private static func kind(of text: String) -> Kind? {
    if text.hasPrefix("https://orcid.org/0") || isShapedLikeORCID(text) { return .orcid }
    if text.hasPrefix("https://ror.org/0") { return .ror }
    if text.hasPrefix("https://doi.org/") || text.hasPrefix("doi:") { return text.utf8.count > 16 ? .doi : nil }
    return nil
  }

  private static func isShapedLikeORCID(_ text: String) -> Bool {
    let groups = text.split(separator: "-", omittingEmptySubsequences: false)
    return text.utf8.count == 19 && groups.count == 4 && text.hasPrefix("0000-")
      && groups.allSatisfy { $0.utf8.count == 4 && $0.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: "X") } }
  }
}
