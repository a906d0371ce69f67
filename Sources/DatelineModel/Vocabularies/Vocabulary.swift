/// A controlled vocabulary: a closed list of values, each with a label and a definition. Declared once; tables, schemas, codebook,
/// TEI taxonomies and JSON-LD all take it from here.
///
/// The raw value is what is written in every format.
public protocol Vocabulary: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
  /// Name of the vocabulary in lower-camel case, for instance `statementKind`.
  static var vocabularyName: String { get }
  /// What its values say, as a sentence for the codebook.
  static var vocabularyDefinition: String { get }
  var term: Term { get }
}

/// How one value of a vocabulary is explained to people.
public struct Term: Hashable, Sendable {
  public let label: String
  public let definition: String

  public init(_ label: String, _ definition: String) {
    self.label = label
    self.definition = definition
  }
}

/// A vocabulary with its type erased, for listings.
public struct VocabularyListing: Sendable {
  public let name: String
  public let definition: String
  public let values: [(value: String, term: Term)]

  public init<V: Vocabulary>(_: V.Type) {
    name = V.vocabularyName
    definition = V.vocabularyDefinition
    values = V.allCases.map { ($0.rawValue, $0.term) }
  }
}

/// Every vocabulary there is, in the order in which the documentation lists them.
public enum Vocabularies {
  public static let all: [VocabularyListing] = [
    VocabularyListing(AgentKind.self), VocabularyListing(NameKind.self), VocabularyListing(PlaceKind.self),
    VocabularyListing(EventKind.self), VocabularyListing(ParticipantRole.self), VocabularyListing(DateBasis.self),
    VocabularyListing(TextRights.self), VocabularyListing(SegmentKind.self), VocabularyListing(Zone.self),
    VocabularyListing(EditKind.self), VocabularyListing(StatementKind.self), VocabularyListing(Modality.self),
    VocabularyListing(VariationKind.self), VocabularyListing(ReadingRelation.self),
    VocabularyListing(ResponsibilityKind.self), VocabularyListing(AnnotationStatus.self),
    VocabularyListing(CreatorRole.self), VocabularyListing(WorkRelation.self), VocabularyListing(TargetRole.self),
  ]
}
