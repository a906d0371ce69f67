import DatelineExport
import DatelineModel
import Foundation

/// `LICENSE.txt`: which licence the data has, where its text is, and what it does not cover; then the legal text, where the corpus folder holds one.
enum LicenceText {
  static let note = FileNote("Licence", "The licence of the dataset.", mediaType: "text/plain")

  /// Between our words and the licence's own.
  private static let rule = "\n" + String(repeating: "-", count: 72) + "\n\n"

  /// The legal text in a file that ``text(_:)`` made; `nil` where it holds none.
  static func legalText(in file: String) -> String? {
    file.range(of: rule).map { String(file[$0.upperBound...]) }
  }

  static func text(_ metadata: BundleMetadata) -> String {
    let licence = metadata.licence
    return """
      \(licence.name) (\(licence.spdx))

      \(licence.url)

      This licence is for the dataset: its records, annotation, descriptions and structure. The articles that the records
      describe belong to those named as their rights holders; what may be done with their words is said article by article.

      """ + (metadata.papers.licence.map { rule + $0 } ?? "")
  }
}
