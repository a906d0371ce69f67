import DatelineModel

/// The dataset as an entry of a reference list (APA style, without italics).
enum Citation {
  static func text(_ metadata: BundleMetadata) -> String {
    let publisher = metadata.publisher.map { " \(sentence($0.name))" } ?? ""
    return "\(sentence(names(metadata.authors.map(\.citedName)))) (\(metadata.year)). \(metadata.dataset.title) "
      + "(Version \(metadata.dataset.version)) [Data set].\(publisher) \(metadata.identifier)"
  }

  private static func names(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + ", & " + last
  }

  private static func sentence(_ text: String) -> String { text.hasSuffix(".") ? text : text + "." }
}
