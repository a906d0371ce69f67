import DatelineModel
import DatelineReading
import Foundation

/// The words of a passage as another copy has them, made as long as the passage that they are to stand for.
///
/// Addresses of the dataset stay as they were published, so words have to fit them. Copies differ in what scraping does: references of HTML,
/// soft hyphens, hyphens at line ends, accents that combine, the form of an ellipsis. No letter and no digit is changed.
enum CopyWords {
  /// - Parameters:
  ///   - span: code points of the copy's reading text.
  ///   - count: code points of the passage in the dataset.
  /// - Returns: `nil` where they do not fit.
  static func fitting(_ span: Span, of copy: [Unicode.Scalar], count: Int) -> String? {
    let plain = text(copy[span.range])
    let resolved = text(resolving(Array(copy[span.range])))
    let forms = [plain, resolved, resolved.precomposedStringWithCanonicalMapping, resolved.decomposedStringWithCanonicalMapping]
    let mended =
      forms + [forms[2].replacingOccurrences(of: "...", with: "…"), forms[2].replacingOccurrences(of: "…", with: "...")]
    if let fit = (mended + mended.map(withoutBrokenLines)).first(where: { $0.unicodeScalars.count == count }) { return fit }
    return extended(span, of: copy, count: count)
  }

  /// Dashes and spaces at the edges fold to nothing, so they are not found with the rest.
  private static func extended(_ span: Span, of copy: [Unicode.Scalar], count: Int) -> String? {
    let missing = count - span.count
    guard (1...4).contains(missing) else { return nil }
    for before in 0...missing {
      let start = span.start - before
      let end = span.end + missing - before
      guard start >= 0, end <= copy.count else { continue }
      let added = copy[start..<span.start] + copy[span.end..<end]
      if added.allSatisfy(foldsToNothing), added.contains(where: { $0.properties.generalCategory == .dashPunctuation }) {
        return text(copy[start..<end])
      }
    }
    return nil
  }

  private static func foldsToNothing(_ scalar: Unicode.Scalar) -> Bool { scalar != "\n" && FoldedText([scalar]).bytes.isEmpty }

  private static func text(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars.map { $0 == "\n" ? " " : $0 })
    return String(view)
  }

  private static func resolving(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var plain: [Unicode.Scalar] = []
    var position = 0
    while position < scalars.count {
      let reference = CharacterReference.read(scalars, at: position)
      let scalar = reference?.scalar ?? scalars[position]
      if scalar.properties.generalCategory != .format { plain.append(scalar == "\u{A0}" ? " " : scalar) }
      position += reference?.length ?? 1
    }
    return plain
  }

  /// Puts words together again that a line end broke.
  private static func withoutBrokenLines(_ text: String) -> String { text.replacingOccurrences(of: "- ", with: "") }
}
