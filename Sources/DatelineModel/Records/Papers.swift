/// Papers that lie beside a dataset and go into its bundle as they are. They are no part of the model: tables, linked data and TEI do not carry them.
public struct Papers: Hashable, Sendable {
  /// The legal text of the licence.
  public var licence: String?
  /// What changed from version to version, in Markdown.
  public var changelog: String?

  public init(licence: String? = nil, changelog: String? = nil) {
    self.licence = licence
    self.changelog = changelog
  }
}
