import DatelineModel
import Foundation

@testable import DatelineCorpus

/// A corpus of one article that a test varies.
struct SmallCorpus {
  var annotation = "{by: \"curator:ada\"}"
  /// What a record file holds behind `document:`.
  var record = ""
  var article = "Ships wait.\n\nMerk said that ships come, and the Board said that ships go.\n"

  func open() throws -> (corpus: Corpus, folder: ScratchFolder) {
    let folder = try ScratchFolder()
    for file in CorpusTemplate.files where file.name.hasPrefix("authorities") { try folder.write(file.text, to: file.name) }
    try folder.write(
      """
      name: small
      title: Small
      description: Small.
      creators: [{name: Example}]
      licence: CC0-1.0
      version: 1.0.0
      date: 2031-04-01
      language: en
      base: https://example.org/small/
      annotation: \(annotation)

      """, to: "dataset.yaml")
    try folder.write(article, to: "texts/pier.txt")
    try folder.write("document: {outlet: example-gazette, rights: {text: included}}\n\(record)\n", to: "records/pier.yaml")
    return (try Corpus(folder: folder.url), folder)
  }

  /// The one document, and what there is to say about it.
  func document() throws -> (document: AnnotatedDocument?, diagnostics: [Diagnostic]) {
    let (corpus, folder) = try open()
    var found: AnnotatedDocument?
    try corpus.forEach { record in if case .document(let document) = record { found = document } }
    return withExtendedLifetime(folder) { (found, corpus.log.diagnostics) }
  }
}
