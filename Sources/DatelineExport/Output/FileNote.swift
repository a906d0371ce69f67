/// What a file is, in the words of whoever wrote it: for the catalogues of a bundle (README, RO-Crate, the preview page).
public struct FileNote: Hashable, Sendable {
  /// A title for people: “Statements”.
  public let title: String
  /// One sentence.
  public let description: String
  /// IANA media type; `nil` where the file's extension says enough.
  public let mediaType: String?
  /// IRI of the specification that the file follows.
  public let conformsTo: String?
  /// Rows of a table, without its header.
  public let rows: Int?

  public init(_ title: String, _ description: String, mediaType: String? = nil, conformsTo: String? = nil, rows: Int? = nil) {
    self.title = title
    self.description = description
    self.mediaType = mediaType
    self.conformsTo = conformsTo
    self.rows = rows
  }
}
