import DatelineModel

/// Rules of reported figures.
struct FigureRules {
  static let modality = SemanticRule(
    "figure.modality", .error, "A figure gives those of low, value and high that its modality calls for, and no others.")
  static let bounds = SemanticRule("figure.bounds", .error, "low is not above value, nor value above high, nor low above high.")
  static let inStatement = SemanticRule(
    "figure.in-statement", .warning, "The words of a figure lie within the content of the statement it stands in.")
  static let all = [modality, bounds, inStatement]

  let statements: [StatementID: Statement]

  func check(_ figure: Figure) -> [Finding] {
    [modality(figure), bounds(figure), inStatement(figure)].compactMap { $0 }
  }

  private func modality(_ figure: Figure) -> Finding? {
    let given = (figure.low != nil, figure.value != nil, figure.high != nil)
    let called = (figure.modality.givesLow, figure.modality.givesValue, figure.modality.givesHigh)
    guard given != called else { return nil }
    let names = [called.0 ? "low" : nil, called.1 ? "value" : nil, called.2 ? "high" : nil].compactMap { $0 }.joined(
      separator: " and ")
    return Finding(
      Self.modality, figure.id.value, "its modality is \(figure.modality.rawValue), which calls for \(names) and nothing else",
      remedy: "give \(names), or choose another modality")
  }

  private func bounds(_ figure: Figure) -> Finding? {
    let numbers = [figure.low, figure.value, figure.high].compactMap { $0 }
    guard zip(numbers, numbers.dropFirst()).contains(where: { $1 < $0 }) else { return nil }
    return Finding(
      Self.bounds, figure.id.value, "its numbers fall: \(numbers.map(\.description).joined(separator: ", "))",
      remedy: "put low ≤ value ≤ high")
  }

  private func inStatement(_ figure: Figure) -> Finding? {
    guard let statement = figure.statement.flatMap({ statements[$0] }), !statement.content.contains(figure.target) else {
      return nil
    }
    return Finding(
      Self.inStatement, figure.id.value, "its words do not lie within the content of \(statement.id)",
      remedy: "correct “in”, or widen the content")
  }
}
