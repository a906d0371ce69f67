import DatelineModel

/// What became of each document when articles were put back into a dataset.
public struct AttachmentReport: Sendable {
  public struct Entry: Sendable {
    public let document: DocumentID
    public let outcome: Outcome
  }

  public enum Outcome: Sendable {
    /// From the very file: every word.
    case identical(file: String)
    /// From another copy: so many of its passages, and the records of which a passage was not found.
    case anchored(file: String, found: Int, moved: Int, passages: Int, lost: [String])
    /// Nothing: why.
    case withheld(reason: String)
  }

  public internal(set) var entries: [Entry] = []
  /// Files that are no text that can be read, and were not looked at.
  public internal(set) var unreadable: [String] = []

  public init() {}
}
