import DatelineReading

/// What somebody's record states of an article, and where it says nothing, what the article says of itself.
enum MetadataMerge {
  static func merge(_ stated: ArticleMetadata, _ found: ArticleMetadata) -> ArticleMetadata {
    var merged = stated
    merged.headline = stated.headline ?? found.headline
    merged.subheadline = stated.subheadline ?? found.subheadline
    merged.bylines = stated.bylines.isEmpty ? found.bylines : stated.bylines
    merged.agency = stated.agency ?? found.agency
    merged.outlet = stated.outlet ?? found.outlet
    merged.datelinePlace = stated.datelinePlace ?? found.datelinePlace
    merged.datelineDate = stated.datelineDate ?? found.datelineDate
    merged.published = stated.published ?? found.published
    merged.modified = stated.modified ?? found.modified
    merged.undecided = found.undecided
    merged.url = stated.url ?? found.url
    merged.language = stated.language ?? found.language
    return merged
  }
}
