import DatelineExport
import DatelineModel

/// `CHANGELOG.md`: that of the corpus folder as it is; without one, this version, and the one it replaces where the dataset names it.
enum ChangeLog {
  static let note = FileNote("Changelog", "What changed between versions.", mediaType: "text/markdown")

  static func text(_ metadata: BundleMetadata) -> String {
    if let changelog = metadata.papers.changelog { return changelog }
    let dataset = metadata.dataset
    let replaced = dataset.related.filter { $0.relation == .isNewVersionOf }
      .map { "- Replaces \(Markdown.link($0.title ?? $0.identifier, to: $0.identifier)).\n" }
    return "# Changelog\n\n## \(Markdown.text(dataset.version)) (\(dataset.date))\n\n"
      + (replaced.isEmpty ? "- Published.\n" : replaced.joined())
  }
}
