import DatelineModel

/// Checks what records mean, one record at a time; only the authority file is known beside it.
public struct SemanticRules: Sendable {
  private let authorities: Authorities

  public init(authorities: Authorities) { self.authorities = authorities }

  /// Every rule, in the order of the documentation.
  public static let all: [SemanticRule] =
    [AuthorityRules.sameAgent, AuthorityRules.placeCycle] + StatementRules.all + FigureRules.all + DocumentRules.all

  public func check(_ record: Record) -> [Finding] {
    switch record {
    case .agent(let agent): AuthorityRules(authorities: authorities).check(agent)
    case .place(let place): AuthorityRules(authorities: authorities).check(place)
    case .event: []
    case .document(let document): check(document)
    case .utterance: []
    }
  }

  private func check(_ document: AnnotatedDocument) -> [Finding] {
    let statements = Dictionary(document.statements.map { ($0.id, $0) }) { first, _ in first }
    let statementRules = StatementRules(document: document, statements: statements)
    let figureRules = FigureRules(statements: statements)
    return document.statements.flatMap(statementRules.check) + document.figures.flatMap(figureRules.check)
      + DocumentRules(authorities: authorities).check(document)
  }
}
