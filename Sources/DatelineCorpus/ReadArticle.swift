import DatelineModel
import DatelineReading

/// A document of a corpus with its source file and what the reader made of it.
public struct ReadArticle: Sendable {
  public let document: AnnotatedDocument
  /// `nil` where the text is withheld; then nobody can say why a segment is what it is.
  public let source: SourceText?
  public let reading: Reading?
}
