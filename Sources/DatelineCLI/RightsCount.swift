import Dateline

/// What is to be said of rights when an export is done.
struct RightsCount {
  /// Documents exported with more of their text than their rights allow.
  private(set) var overstepped = 0
  /// Records of which words were left out because of the share that may be quoted.
  var shortened: [String] = []

  /// - Parameter document: as it is exported.
  mutating func count(_ document: AnnotatedDocument) {
    let isWhole = document.text != nil
    switch document.document.rights.text {
    case .included: break
    case .quotations: if isWhole { overstepped += 1 }
    case .withheld: if isWhole || document.excerpts != nil { overstepped += 1 }
    }
  }

  func show() {
    if overstepped > 0 {
      let documents = overstepped == 1 ? "1 document do" : "\(overstepped) documents do"
      Console.error(
        "note: the rights of \(documents) not allow all the words that this export holds: keep it to yourself, or export with --edition rights."
      )
    }
    guard !shortened.isEmpty else { return }
    let first = shortened.prefix(5).joined(separator: ", ") + (shortened.count > 5 ? "…" : "")
    Console.error(
      "note: words of \(shortened.count) records were left out, since they would exceed the share of an article that may be quoted: \(first) (dataset.yaml: quotationShare)."
    )
  }
}
